import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from '#platform/mongod';
import { type EngineKind, type Meilisearch, startMeilisearch } from './engines.ts';
import { fill, type Recruiter } from './fill.ts';
import { allSearchable, type Product, type Settings, startProduct } from './product.ts';
import { atRest } from './rest.ts';

/** A database and an engine of its own, ready for a product to be started on them. */
export type City = {
  postings: number;
  recruiters: Recruiter[];
  settings: Settings & { DATA_DIR: string; MONGODB_URI: string };
  meilisearch: Meilisearch | null;
  /** The product on this city, every posting searchable and nothing left to do. */
  start(over?: Settings): Promise<Product>;
};

const recruiters = 20;
const indexWithin = 600;

/** Everything a run stands on: one folder, one database server, and the cities made so far. */
export class Ground {
  readonly folder: string;
  readonly #mongodb: string;
  readonly #stops: (() => Promise<unknown>)[] = [];
  readonly #cities = new Map<string, Promise<City>>();

  private constructor(folder: string, mongodb: string) {
    this.folder = folder;
    this.#mongodb = mongodb;
  }

  static async prepare(tell: (line: string) => void): Promise<Ground> {
    const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-bench-'));
    const database = await startMongod(folder, tell);
    const ground = new Ground(folder, database.uri);
    ground.#stops.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    ground.#stops.push(() => database.stop());
    return ground;
  }

  /** A city of made-up postings, made once a run; the next measure finds it as the last one left it. */
  city(engine: EngineKind, postings: number): Promise<City> {
    const name = `${engine}-${postings}`;
    const made = this.#cities.get(name) ?? this.#make(engine, postings);
    this.#cities.set(name, made);
    return made;
  }

  /** A city without anybody in it. */
  async emptyCity(engine: EngineKind): Promise<City> {
    const meilisearch = engine === 'meilisearch' ? await startMeilisearch(this.folder) : null;
    if (meilisearch) this.#stops.push(() => meilisearch.stop());
    const uri = new URL(this.#mongodb);
    uri.pathname = `/bench-${randomUUID()}`;
    const settings = {
      MONGODB_URI: uri.href,
      DATA_DIR: await mkdtemp(join(this.folder, 'data-')),
      ...(meilisearch && { MEILI_HOST: meilisearch.host, MEILI_API_KEY: meilisearch.key }),
    };
    return {
      postings: 0,
      recruiters: [],
      settings,
      meilisearch,
      start: (over = {}) => startProduct({ ...settings, ...over }),
    };
  }

  async #make(engine: EngineKind, postings: number): Promise<City> {
    const bare = await this.emptyCity(engine);
    const people = await fill(bare.settings.MONGODB_URI, postings, recruiters);
    return {
      ...bare,
      postings,
      recruiters: people,
      async start(over) {
        const product = await bare.start(over);
        await allSearchable(product, postings, indexWithin);
        await atRest();
        return product;
      },
    };
  }

  async end(): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop().catch((error: unknown) => console.error(error));
  }
}
