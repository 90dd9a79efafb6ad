import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createLog } from '#platform/log';
import { meilisearchOnPath, startMeilisearch as startOwn } from '#platform/search/own-meilisearch';
import { until } from './children.ts';
import { asked, client } from './http.ts';

export type EngineKind = 'meilisearch' | 'embedded';
export type Meilisearch = { host: string; key: string; stop(): Promise<void> };

/** Whether there is a Meilisearch to measure: one at MEILI_HOST, or a program on PATH. */
export const hasMeilisearch = async (): Promise<boolean> =>
  Boolean(process.env.MEILI_HOST ?? (await meilisearchOnPath()));

/** An empty Meilisearch: the one at MEILI_HOST, or a child with its data below `folder`. */
export async function startMeilisearch(folder: string): Promise<Meilisearch> {
  const given = process.env.MEILI_HOST;
  if (given) {
    const engine = { host: given, key: process.env.MEILI_API_KEY ?? '' };
    if (await hasIndexes(engine)) throw new Error(`the Meilisearch at ${given} holds something: give an empty one`);
    return { ...engine, stop: () => empty(engine) };
  }
  const program = await meilisearchOnPath();
  if (!program) throw new Error('no Meilisearch: set MEILI_HOST, or put one on PATH');
  // As the product starts it.
  const own = await startOwn(program, await mkdtemp(join(folder, 'meilisearch-')), createLog('warn'));
  return { host: own.host, key: own.apiKey, stop: own.stop };
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
