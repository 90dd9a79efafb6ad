import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort, onPath } from '#platform/mongod';
import { type Child, start, until } from './children.ts';
import { asked, client } from './http.ts';

export type EngineKind = 'meilisearch' | 'embedded';
export type Meilisearch = { host: string; key: string; stop(): Promise<void> };

/** Whether there is a Meilisearch to measure: one at MEILI_HOST, or a program on PATH. */
export const hasMeilisearch = async (): Promise<boolean> =>
  Boolean(process.env.MEILI_HOST ?? (await onPath('meilisearch')));

/** An empty Meilisearch: the one at MEILI_HOST, or a child with its data below `folder`. */
export async function startMeilisearch(folder: string): Promise<Meilisearch> {
  const given = process.env.MEILI_HOST;
  const engine = given ? { host: given, key: process.env.MEILI_API_KEY ?? '' } : await startChild(folder);
  if (await hasIndexes(engine)) throw new Error(`the Meilisearch at ${engine.host} holds something: give an empty one`);
  return { ...engine, stop: () => ('child' in engine ? engine.child.stop() : empty(engine)) };
}

async function startChild(folder: string): Promise<{ host: string; key: string; child: Child }> {
  const program = await onPath('meilisearch');
  if (!program) throw new Error('no Meilisearch: set MEILI_HOST, or put one on PATH');
  const key = randomBytes(16).toString('hex');
  const address = `127.0.0.1:${await freePort()}`;
  const data = await mkdtemp(join(folder, 'meilisearch-'));
  const child = start(
    program,
    ['--no-analytics', '--log-level', 'WARN', '--http-addr', address, '--db-path', join(data, 'data')],
    { HOME: data, PATH: process.env.PATH ?? '', MEILI_MASTER_KEY: key, MEILI_DUMP_DIR: data, MEILI_SNAPSHOT_DIR: data },
  );
  const host = `http://${address}`;
  const http = client(host);
  await until('Meilisearch answers', 30, () =>
    http.ask({ path: '/health' }).then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
  http.close();
  return { host, key, child };
}

const bearer = (key: string): Record<string, string> => (key ? { authorization: `Bearer ${key}` } : {});
const Indexes = z.object({ results: z.array(z.object({ uid: z.string() })) });

async function indexesOf({ host, key }: { host: string; key: string }): Promise<string[]> {
  const http = client(host);
  const { body } = await asked(http, { path: '/indexes?limit=100', headers: bearer(key) });
  http.close();
  return Indexes.parse(JSON.parse(body.toString())).results.map(({ uid }) => uid);
}
const hasIndexes = async (engine: { host: string; key: string }) => (await indexesOf(engine)).length > 0;

/** It was empty when we came, so all in it is ours. */
async function empty(engine: { host: string; key: string }): Promise<void> {
  const http = client(engine.host);
  for (const uid of await indexesOf(engine))
    await fetch(`${engine.host}/indexes/${uid}`, { method: 'DELETE', headers: bearer(engine.key) });
  await until('Meilisearch is empty again', 60, async () => !(await hasIndexes(engine)));
  http.close();
}
