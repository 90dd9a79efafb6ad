import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findMongod, startMongod, uriOf } from '#platform/mongod';
import { type Child, start, until } from '../bench/children.ts';
import { isOpen } from './proxy.ts';

export type Database = {
  uri: string;
  port: number;
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** A replica set of one node in `folder`, as a process that can be killed and started again. */
export async function startDatabase(folder: string): Promise<Database> {
  // The product's own way sets it up; from then on it is a plain process.
  await (await startMongod(folder, () => undefined)).stop();
  const { path } = await findMongod(() => undefined);
  const uri = await uriOf(folder);
  const port = Number(new URL(uri).port);
  const data = join(folder, 'mongodb');
  const args = ['--dbpath', data, '--port', String(port), '--replSet', 'harbour', '--bind_ip', '127.0.0.1', '--quiet'];
  const tuned = ['--wiredTigerCacheSizeGB', '1', '--setParameter', 'transactionLifetimeLimitSeconds=10'];
  let child: Child | undefined;
  const database: Database = {
    uri,
    port,
    async kill() {
      await child?.kill();
    },
    async start() {
      await rm(join(data, 'mongod.lock'), { force: true });
      child = start(path, [...args, ...tuned], { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/' });
      await until('MongoDB listens', 60, () => isOpen(port));
    },
    async stop() {
      await child?.stop();
    },
  };
  await database.start();
  return database;
}
