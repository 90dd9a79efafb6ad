import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GridFSBucket } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestCity, testApp } from '#testing/app';
import { checkBackup, restoreBackup, writeBackup } from './backup.ts';
import { recordChanges } from './changes.ts';
import { inTransaction, mongoose } from './database.ts';
import { postMessage } from './outgoing.ts';

const NoteModel = mongoose.model(
  'Note',
  new mongoose.Schema({ at: Number, half: Number }, { collection: 'notes', versionKey: false }),
);

let city: TestCity;
let folder: string;
beforeAll(async () => {
  city = await testApp();
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const source = () => {
  const { db } = mongoose.connection;
  if (!db) throw new Error('not connected');
  return db;
};
const emptyPlace = (name: string) => {
  const db = mongoose.connection.getClient().db(`${source().databaseName}-${name}`);
  return { db, drop: () => db.dropDatabase() };
};
/** Each write is two in one transaction: a note, and its change. */
const pairs = async (db: ReturnType<typeof source>) => ({
  notes: await db.collection('notes').countDocuments(),
  changes: await db.collection('changes').countDocuments({ topic: 'note' }),
});

describe('a backup', () => {
  it('made while people write is of one moment, and a restore gives the same to the last byte', async () => {
    await city.make.application();
    const bytes = Buffer.from('%PDF a file of 300 kB '.repeat(15_000));
    const upload = new GridFSBucket(source()).openUploadStream('licence.pdf');
    await new Promise<void>((done, failed) => upload.on('finish', done).on('error', failed).end(bytes));
    await NoteModel.createCollection();

    let writing = true;
    let written = 0;
    const write = async () => {
      while (writing) {
        await inTransaction(async () => {
          await NoteModel.create([{ at: written, half: 0.5 }]);
          await recordChanges([{ topic: 'note', ref: String(written), what: 'note.written', data: {} }]);
        });
        written += 1;
      }
    };
    const writers = [write(), write()];
    await vi.waitFor(() => expect(written).toBeGreaterThan(5));
    const first = join(folder, 'first');
    const manifest = await writeBackup(source(), first, '0.0.0');
    writing = false;
    await Promise.all(writers);

    const place = emptyPlace('restored');
    try {
      await restoreBackup(place.db, first, { replace: false, sendWaiting: true });
      const { notes, changes } = await pairs(place.db);
      expect(notes).toBe(changes);
      expect(notes).toBeGreaterThan(5);
      expect(notes).toBeLessThan((await pairs(source())).notes);

      const again = await writeBackup(place.db, join(folder, 'again'), '0.0.0');
      const sums = (of: typeof manifest) =>
        of.parts.map(({ name, documents, sha256 }) => ({ name, documents, sha256 }));
      expect(sums(again)).toEqual(sums(manifest));
      expect(
        again.parts.map(({ name, indexes }) => ({ name, indexes: indexes.map((index) => index.name).sort() })),
      ).toEqual(
        manifest.parts.map(({ name, indexes }) => ({ name, indexes: indexes.map((index) => index.name).sort() })),
      );
      const parts: Buffer[] = [];
      for await (const part of new GridFSBucket(place.db).openDownloadStreamByName('licence.pdf')) parts.push(part);
      expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    } finally {
      await place.drop();
    }
  });

  it('leaves out sessions, and what belongs to running processes', async () => {
    await city.as(await city.make.account());
    const { parts } = await writeBackup(source(), join(folder, 'without'), '0.0.0');
    expect(parts.map(({ name }) => name)).not.toContain('sessions');
  });

  it('sends no letter a second time: what waited then stays unsent, unless that is asked for', async () => {
    const letter = {
      to: 'mei@people.example',
      channel: 'mail' as const,
      subject: '投递进展',
      text: '您的投递有新进展',
    };
    await inTransaction(() => postMessage({ ...letter, key: 'waiting' }));
    const own = join(folder, 'letters');
    await writeBackup(source(), own, '0.0.0');
    const place = emptyPlace('letters');
    const waiting = () => place.db.collection('outgoing').findOne({ key: 'waiting' });
    try {
      await restoreBackup(place.db, own, { replace: true, sendWaiting: true });
      expect(await waiting()).toMatchObject({ settled: null, to: letter.to });
      expect(await restoreBackup(place.db, own, { replace: true, sendWaiting: false })).toMatchObject({ withheld: 1 });
      const settled = await waiting();
      expect(settled?.settled).toBe('withheld');
      expect(JSON.stringify(settled)).not.toContain('mei@');
    } finally {
      await place.drop();
    }
  });

  it('goes into no folder that holds something, and into no database that does', async () => {
    const own = join(folder, 'own');
    await writeBackup(source(), own, '0.0.0');
    await expect(writeBackup(source(), own, '0.0.0')).rejects.toThrow('not empty');
    const place = emptyPlace('full');
    try {
      await place.db.collection('accounts').insertOne({ name: 'x' });
      await expect(restoreBackup(place.db, own, { replace: false, sendWaiting: true })).rejects.toThrow('not empty');
      expect(await place.db.collection('accounts').countDocuments()).toBe(1);
      await restoreBackup(place.db, own, { replace: true, sendWaiting: true });
      expect(await place.db.collection('accounts').findOne({ name: 'x' })).toBeNull();
    } finally {
      await place.drop();
    }
  });

  it('that was damaged or cut off is not brought in at all', async () => {
    const own = join(folder, 'damaged');
    await writeBackup(source(), own, '0.0.0');
    await appendFile(join(own, 'accounts.bson'), 'x');
    await expect(checkBackup(own)).rejects.toThrow('accounts.bson');
    const place = emptyPlace('damaged');
    await expect(restoreBackup(place.db, own, { replace: false, sendWaiting: true })).rejects.toThrow('accounts.bson');
    expect(await place.db.listCollections().toArray()).toEqual([]);
    await rm(join(own, 'manifest.json'));
    expect(await readdir(own)).toContain('accounts.bson');
    await expect(checkBackup(own)).rejects.toThrow('no complete backup');
  });
});
