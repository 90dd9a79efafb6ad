import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { EmbeddedIndex } from './embedded-index.ts';
import type { IndexConfig, SearchDocument, SearchEngine, SearchQuery, SearchResults } from './engine.ts';
import type { Language } from './language.ts';

/** Documents taken in one go; then others get their turn, so that searches do not wait for indexing. */
const atOnce = 20;

/** Search in this process, for up to about 50,000 documents. It remembers nothing: fill it from the database at start. */
export class EmbeddedEngine implements SearchEngine {
  readonly kind = 'embedded';
  readonly #language: Language;
  readonly #indexes = new Map<string, EmbeddedIndex>();

  constructor(language: Language) {
    this.#language = language;
  }

  async version(): Promise<string> {
    const main = createRequire(import.meta.url).resolve('minisearch');
    const { version }: { version?: unknown } = JSON.parse(readFileSync(join(main, '../../../package.json'), 'utf8'));
    return `MiniSearch ${String(version)}`;
  }

  async open(config: IndexConfig): Promise<void> {
    if (!this.#indexes.has(config.name)) this.#indexes.set(config.name, new EmbeddedIndex(config, this.#language));
  }

  async put(index: string, documents: readonly SearchDocument[]): Promise<{ setAside: string[] }> {
    return { setAside: await fill(this.#index(index), documents) };
  }

  async remove(index: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#index(index).remove(id);
  }

  async search(index: string, query: SearchQuery): Promise<SearchResults> {
    return this.#index(index).search(query);
  }

  async *list(index: string): AsyncIterable<{ id: string; hash: string }> {
    yield* [...this.#index(index).list()];
  }

  async rebuild(
    config: IndexConfig,
    documents: AsyncIterable<SearchDocument[]>,
  ): Promise<{ count: number; setAside: string[] }> {
    const next = new EmbeddedIndex(config, this.#language);
    const setAside: string[] = [];
    for await (const batch of documents) setAside.push(...(await fill(next, batch)));
    this.#indexes.set(config.name, next);
    return { count: next.size, setAside };
  }

  async close(): Promise<void> {
    this.#indexes.clear();
  }

  #index(name: string): EmbeddedIndex {
    const index = this.#indexes.get(name);
    if (!index) throw new Error(`the index ${name} was not opened`);
    return index;
  }
}

async function fill(index: EmbeddedIndex, documents: readonly SearchDocument[]): Promise<string[]> {
  const setAside: string[] = [];
  for (const [at, document] of documents.entries()) {
    if (!index.put(document)) setAside.push(document.id);
    if (at % atOnce === atOnce - 1) await breathe();
  }
  return setAside;
}
