import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#platform/mongod';
import { until } from '../bench/children.ts';
import { fill, type Recruiter } from '../bench/fill.ts';
import { agrees, type Product, type Settings, startProduct } from '../bench/product.ts';
import { type Database, startDatabase } from './database.ts';
import { Ledger } from './ledger.ts';

/** A fault, tried a number of times. */
export type Outcome = { fault: string; times: number; figures: Record<string, string | number>; broken: string[] };

/** What a fault is tried on: a database that can be killed, some postings, and the product. */
export class Stage {
  readonly folder: string;
  readonly database: Database;
  readonly recruiters: Recruiter[];
  readonly ledger: Ledger;
  readonly #port: number;
  readonly #over: Settings;

  private constructor(folder: string, database: Database, recruiters: Recruiter[], port: number, over: Settings) {
    this.folder = folder;
    this.database = database;
    this.recruiters = recruiters;
    this.ledger = new Ledger(join(folder, 'ledger.jsonl'));
    this.#port = port;
    this.#over = over;
  }

  static async set(over: Settings = {}): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-faults-'));
    const database = await startDatabase(folder);
    const recruiters = await fill(database.uri, 400, 8);
    return new Stage(folder, database, recruiters, await freePort(), over);
  }

  /** Always at the same address, as people know it. */
  start(over: Settings = {}): Promise<Product> {
    const DATA_DIR = join(this.folder, 'data');
    return startProduct({ MONGODB_URI: this.database.uri, DATA_DIR, PORT: String(this.#port), ...this.#over, ...over });
  }

  async clear(): Promise<void> {
    await this.database.stop();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Milliseconds until `fact` holds; an entry in `broken` where that takes longer than `seconds`. */
export async function timed(
  what: string,
  seconds: number,
  broken: string[],
  fact: () => Promise<boolean>,
): Promise<number> {
  const begun = performance.now();
  await until(what, seconds * 4, fact, 50).catch((error: unknown) => broken.push(String(error)));
  const took = performance.now() - begun;
  if (took > seconds * 1_000) broken.push(`${what}: after ${(took / 1_000).toFixed(1)} s instead of ${seconds}`);
  return took;
}

export const indexAgrees = (product: Product) => () => agrees(product).catch(() => false);

export const isReady = (url: string) => () =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

export const seconds = (ms: readonly number[]): string => `${(Math.max(0, ...ms) / 1_000).toFixed(1)} s at most`;
