import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#platform/mongod';
import { meilisearchOnPath } from '#platform/search/own-meilisearch';
import { type Child, start, until } from '../bench/children.ts';

export type Engine = {
  host: string;
  key: string;
  port: number;
  kill(): Promise<void>;
  /** Its data are gone, as when a disk is replaced. */
  forget(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

export const hasEngine = async (): Promise<boolean> => (await meilisearchOnPath()) !== null;

/** A Meilisearch as a process that can be killed and started again. */
export async function startEngine(): Promise<Engine> {
  const program = await meilisearchOnPath();
  if (!program) throw new Error('no meilisearch on PATH');
  const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-faults-engine-'));
  const [port, key] = [await freePort(), randomBytes(24).toString('base64url')];
  const host = `http://127.0.0.1:${port}`;
  const data = () => join(folder, 'index');
  let child: Child | undefined;
  const engine: Engine = {
    host,
    key,
    port,
    async kill() {
      await child?.kill();
    },
    async forget() {
      await rm(data(), { recursive: true, force: true });
    },
    async start() {
      const where = ['--http-addr', `127.0.0.1:${port}`, '--db-path', data(), '--dump-dir', join(folder, 'dumps')];
      const settings = { HOME: folder, MEILI_MASTER_KEY: key, MEILI_MAX_INDEXING_MEMORY: '1GiB' };
      child = start(program, [...where, '--snapshot-dir', join(folder, 'snapshots'), '--no-analytics'], settings);
      await until('Meilisearch answers', 60, () =>
        fetch(`${host}/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
    },
    async stop() {
      await child?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await engine.start();
  return engine;
}
