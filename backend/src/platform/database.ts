import { AsyncLocalStorage } from 'node:async_hooks';
import mongoose from 'mongoose';
import { Misconfigured } from './env.ts';

mongoose.set('strictQuery', true);
mongoose.set('sanitizeFilter', true);
mongoose.set('autoIndex', false);
mongoose.set('autoCreate', false);
// A query inside `inTransaction` belongs to the transaction without passing a session along.
mongoose.set('transactionAsyncLocalStorage', true);
// A request must hear about a lost database instead of waiting for it.
mongoose.set('bufferCommands', false);

const safe = { w: 'majority', j: true, wtimeoutMS: 10_000 } as const;

const oldest = 6;

/**
 * Connects the process. Writes are acknowledged once they are on disk on a majority; reads see only such writes.
 * @throws Misconfigured where it is no replica set or too old: transactions and the change log need one
 */
export async function connectDatabase(uri: string): Promise<void> {
  await mongoose.connect(uri, {
    writeConcern: safe,
    readConcernLevel: 'majority',
    retryWrites: true,
    serverSelectionTimeoutMS: 5_000,
    connectTimeoutMS: 5_000,
    socketTimeoutMS: 60_000,
    waitQueueTimeoutMS: 10_000,
    maxPoolSize: 50,
  });
  const admin = mongoose.connection.getClient().db().admin();
  const hello: { setName?: unknown; msg?: unknown } = await admin.command({ hello: 1 });
  if (hello.setName === undefined && hello.msg !== 'isdbgrid')
    throw new Misconfigured(
      'MONGODB_URI: this MongoDB stands alone. Start it with --replSet and run rs.initiate() once; one node is enough.',
    );
  const version = await databaseVersion();
  if (Number.parseInt(version, 10) < oldest)
    throw new Misconfigured(`MONGODB_URI: this is MongoDB ${version}; ${oldest} or newer is needed.`);
}

/** Creates collections and indexes of every model that has been imported. Idempotent. */
export async function prepareCollections(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}

export async function disconnectDatabase(): Promise<void> {
  await mongoose.disconnect();
}

const running = new AsyncLocalStorage<true>();
export const withinTransaction = (): boolean => running.getStore() === true;

/**
 * Runs `work` in one transaction; it is run again on a transient conflict, so it must do nothing but read and write the database.
 * Resolves only when the commit is acknowledged by a majority.
 */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  await mongoose.connection.transaction(
    async () => {
      result = { value: await running.run(true, work) };
    },
    { writeConcern: safe, readConcern: { level: 'snapshot' }, maxCommitTimeMS: 10_000 },
  );
  if (!result) throw new Error('a transaction ended without running');
  return result.value;
}

/** @throws where the database does not answer within two seconds */
export async function databaseVersion(): Promise<string> {
  const db = mongoose.connection.db;
  if (!db) throw new Error('not connected');
  const info: { version?: unknown } = await db.admin().command({ buildInfo: 1, maxTimeMS: 2_000 });
  return String(info.version);
}

export { mongoose };
