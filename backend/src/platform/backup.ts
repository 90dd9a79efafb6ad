import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BSON, type ClientSession, type Db, type IndexSpecification, Timestamp } from 'mongodb';
import { z } from 'zod';
import { Misconfigured } from './env.ts';
import type { OutgoingRecord } from './outgoing.ts';

/**
 * What belongs to running processes, not to the data: leases and timed work of another installation, counted tries,
 * and sessions, some of which were ended after the backup was made.
 */
const leftOut = new Set(['leases', 'schedule', 'limits', 'sessions']);

const Part = z.object({
  name: z.string().regex(/^[\w.-]{1,100}$/),
  documents: z.int(),
  bytes: z.int(),
  sha256: z.string(),
  indexes: z.array(z.record(z.string(), z.unknown())),
});
const Manifest = z.object({
  format: z.literal('talent-harbor-backup-1'),
  product: z.string(),
  database: z.string(),
  /** The moment whose state this is. */
  at: z.iso.datetime(),
  parts: z.array(Part),
});
export type Manifest = z.infer<typeof Manifest>;
type Part = z.infer<typeof Part>;

const manifestFile = 'manifest.json';
const fileOf = (folder: string, name: string) => join(folder, `${name}.bson`);
/** Seconds for which the database keeps a moment readable while it is being backed up. */
const readableFor = 6 * 3600;

const hasCode = (error: unknown, ...codes: number[]) =>
  error instanceof Error && 'code' in error && codes.includes(Number(error.code));

/**
 * Writes every collection as it was at one moment, files in the database included, while people go on working:
 * all is read in one snapshot session. The folder is complete once it holds `manifest.json`.
 * @throws Misconfigured where the folder is not empty; where the database could not keep the moment readable for long enough
 */
export async function writeBackup(db: Db, folder: string, product: string): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Misconfigured(`${folder} is not empty.`);
  const restoreWindow = await widenWindow(db);
  try {
    for (let tries = 1; ; tries++) {
      const session = db.client.startSession({ snapshot: true });
      try {
        return await writeAll(db, folder, product, session);
      } catch (error) {
        // An index was just being made: the moment cannot be read, the next one can.
        if (!hasCode(error, 246) || tries === 5) throw error;
      } finally {
        await session.endSession();
      }
    }
  } finally {
    await restoreWindow();
  }
}

/** Where we may not set it, the database's own setting holds: five minutes, unless somebody changed it. */
async function widenWindow(db: Db): Promise<() => Promise<void>> {
  const parameter = 'minSnapshotHistoryWindowInSeconds';
  const admin = db.client.db('admin');
  try {
    const before: { [parameter]?: unknown } = await admin.command({ getParameter: 1, [parameter]: 1 });
    const seconds = Number(before[parameter]);
    if (!(seconds < readableFor)) return async () => undefined;
    await admin.command({ setParameter: 1, [parameter]: readableFor });
    return async () => {
      await admin.command({ setParameter: 1, [parameter]: seconds }).catch(() => undefined);
    };
  } catch {
    return async () => undefined;
  }
}

async function writeAll(db: Db, folder: string, product: string, session: ClientSession): Promise<Manifest> {
  const names = (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !leftOut.has(name))
    .sort();
  const parts: Part[] = [];
  for (const name of names) parts.push(await writePart(db, name, folder, session));
  // The driver keeps the moment to itself, but keeps it.
  const moment = 'snapshotTime' in session ? session.snapshotTime : null;
  const at = moment instanceof Timestamp ? new Date(moment.getHighBits() * 1000) : new Date();
  const manifest: Manifest = {
    format: 'talent-harbor-backup-1',
    product,
    database: db.databaseName,
    at: at.toISOString(),
    parts,
  };
  const unfinished = join(folder, `${manifestFile}.part`);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(unfinished, join(folder, manifestFile));
  return manifest;
}

async function writePart(db: Db, name: string, folder: string, session: ClientSession): Promise<Part> {
  const hash = createHash('sha256');
  let documents = 0;
  let bytes = 0;
  await rm(fileOf(folder, name), { force: true });
  const file = await open(fileOf(folder, name), 'wx', 0o600);
  try {
    const found = db
      .collection(name, { readConcern: { level: 'snapshot' } })
      .find({}, { session, raw: true, batchSize: 1_000 });
    for await (const raw of found) {
      const document = z.instanceof(Uint8Array).parse(raw);
      hash.update(document);
      documents += 1;
      bytes += document.length;
      await file.write(document);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const indexes = (await db.collection(name).indexes()).filter(({ name: index }) => index !== '_id_');
  return { name, documents, bytes, sha256: hash.digest('hex'), indexes };
}

/** The documents of a file, one after the other. @throws Misconfigured where it is cut off */
async function* documentsIn(file: string): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    held = Buffer.concat([held, z.instanceof(Buffer).parse(chunk)]);
    let at = 0;
    while (held.length - at >= 4) {
      const length = held.readInt32LE(at);
      if (length < 5) throw new Misconfigured(`${file} is damaged.`);
      if (held.length - at < length) break;
      yield held.subarray(at, at + length);
      at += length;
    }
    held = held.subarray(at);
  }
  if (held.length > 0) throw new Misconfigured(`${file} is cut off.`);
}

/** Reads every file whole and compares it with the manifest. @throws Misconfigured naming the file at fault */
export async function checkBackup(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new Misconfigured(`${folder} holds no complete backup: there is no ${manifestFile}.`);
  });
  const manifest = Manifest.parse(JSON.parse(text));
  for (const { name, documents, sha256 } of manifest.parts) {
    const hash = createHash('sha256');
    let count = 0;
    for await (const document of documentsIn(fileOf(folder, name))) {
      hash.update(document);
      count += 1;
    }
    if (count !== documents || hash.digest('hex') !== sha256)
      throw new Misconfigured(`${fileOf(folder, name)} is not as it was written.`);
  }
  return manifest;
}

/** Collections of the database that hold something worth keeping. */
async function filled(db: Db): Promise<string[]> {
  const names = (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()).map(
    ({ name }) => name,
  );
  const found: string[] = [];
  for (const name of names)
    if (!name.startsWith('system.') && !leftOut.has(name) && (await db.collection(name).findOne())) found.push(name);
  return found;
}

const batchBytes = 4 * 1024 * 1024;
const batchDocuments = 1_000;

/**
 * Brings a backup into an empty database, and looks at each file before the first word is written.
 * Cut off in the middle, it is begun again with `replace`, which drops what the database holds. Messages that waited are
 * settled unsent, unless `sendWaiting` says otherwise.
 * @throws Misconfigured where the backup is damaged, or the database is not empty and may not be replaced
 */
export async function restoreBackup(
  db: Db,
  folder: string,
  { replace, sendWaiting }: { replace: boolean; sendWaiting: boolean },
): Promise<Manifest & { withheld: number }> {
  const manifest = await checkBackup(folder);
  const there = await filled(db);
  if (there.length > 0 && !replace)
    throw new Misconfigured(
      `The database ${db.databaseName} is not empty (${there.join(', ')}). Restore into an empty one, or say --replace.`,
    );
  await db.dropDatabase();
  for (const part of manifest.parts) await restorePart(db, part, fileOf(folder, part.name));
  return { ...manifest, withheld: sendWaiting ? 0 : await withholdWaiting(db) };
}

/** Messages that waited when the backup was made have most likely gone out since: a second time they would only confuse. */
async function withholdWaiting(db: Db): Promise<number> {
  const { modifiedCount } = await db
    .collection<OutgoingRecord>('outgoing')
    .updateMany(
      { settled: null },
      { $set: { settled: 'withheld', settledAt: new Date() }, $unset: { to: 1, subject: 1, text: 1 } },
    );
  return modifiedCount;
}

async function restorePart(db: Db, { name, indexes }: Part, file: string): Promise<void> {
  const collection = await db.createCollection(name);
  let batch: BSON.Document[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: true, bypassDocumentValidation: true });
    batch = [];
    bytes = 0;
  };
  for await (const document of documentsIn(file)) {
    // Numbers keep their kind: 1 as a double is not 1 as an integer.
    batch.push(BSON.deserialize(document, { promoteValues: false, promoteBuffers: false, bsonRegExp: true }));
    bytes += document.length;
    if (bytes > batchBytes || batch.length === batchDocuments) await flush();
  }
  await flush();
  for (const { key, v: _, ns: __, ...options } of indexes)
    await collection.createIndex(z.custom<IndexSpecification>((keys) => keys instanceof Object).parse(key), options);
}
