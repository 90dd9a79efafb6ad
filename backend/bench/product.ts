import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { JobResults } from '#contracts/jobs';
import { checkIndex, Readiness } from '#contracts/operations';
import { runningInstance } from '#platform/instance';
import { freePort } from '#platform/mongod';
import { start, until } from './children.ts';
import { asked, client } from './http.ts';

const built = (file: string) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
export const serverFile = built('server.js');
export const adminFile = built('admin.js');

export type Settings = Record<string, string>;
/** What every product under test is started with. The empty PATH hides engines that it was not given. */
export const settingsOf = (given: Settings): Settings => ({
  PATH: '',
  HOME: process.env.HOME ?? '/',
  NODE_ENV: 'development',
  LOG_LEVEL: 'warn',
  DEMO: 'false',
  ...given,
});

export type Product = {
  url: string;
  settings: Settings;
  readiness: Readiness;
  stop(): Promise<void>;
  kill(): Promise<void>;
};

/** Starts the built product as people run it, and waits until it answers. */
export async function startProduct(given: Settings & { DATA_DIR: string }): Promise<Product> {
  const port = Number(given.PORT) || (await freePort());
  const settings = settingsOf({ ...given, PORT: String(port) });
  await mkdir(given.DATA_DIR, { recursive: true });
  const child = start(process.execPath, ['--enable-source-maps', serverFile], settings);
  const url = `http://127.0.0.1:${port}`;
  const http = client(url);
  try {
    await until('the product answers', 120, () =>
      http.ask({ path: '/readyz' }).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    const { body } = await asked(http, { path: '/readyz' });
    const readiness = Readiness.parse(JSON.parse(body.toString()));
    return { url, settings, readiness, stop: () => child.stop(), kill: () => child.kill() };
  } catch (error) {
    await child.stop();
    throw error;
  } finally {
    http.close();
  }
}

/** Names and versions, for the record. */
export const enginesOf = ({ readiness }: Product): string[] =>
  Object.values(readiness.parts).map(({ engine, version }) => `${engine} ${version}`);

let unique = 0;
/** A parameter that the product ignores: answers shared for a second are shared by address, so this one is made anew. */
export const uncached = () => `n=${++unique}`;

/**
 * Waits until every posting can be found, and proves it by comparing ids and hashes of index and database.
 * @returns when the last one was first seen, on `performance.now()`'s clock
 */
export async function allSearchable(product: Product, count: number, seconds: number): Promise<number> {
  const http = client(product.url);
  let seen = 0;
  try {
    const found = async () => {
      const { body } = await asked(http, { path: `/api/jobs?limit=1&${uncached()}` });
      const { facets, mode } = JobResults.parse(JSON.parse(body.toString()));
      // An engine may count its hits roughly, but facets exactly, and every posting is of one kind.
      const indexed = (facets.kind ?? []).reduce((sum, value) => sum + value.count, 0);
      if (mode !== 'full' || indexed < count) return false;
      seen = performance.now();
      return agrees(product);
    };
    // Seldom: asking costs the process that is filling its index.
    await until(`${count} postings can be found`, seconds, found, 500);
    return seen;
  } finally {
    http.close();
  }
}

/** Whether index and database agree, by ids and hashes. */
export async function agrees(product: Product): Promise<boolean> {
  const instance = await runningInstance(product.settings.DATA_DIR ?? '');
  if (!instance) throw new Error('the product left no note of itself');
  const http = client(product.url);
  try {
    const { body } = await asked(http, {
      method: 'POST',
      path: `/api${checkIndex.path}`,
      headers: { authorization: `Bearer ${instance.key}` },
    });
    return checkIndex.response.parse(JSON.parse(body.toString())).agrees;
  } finally {
    http.close();
  }
}
