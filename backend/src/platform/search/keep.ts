import type { Change } from '#platform/changes';
import type { Log } from '#platform/log';
import type { SearchEngine } from './engine.ts';
import { compareIndex } from './index-check.ts';
import type { IndexSource } from './source.ts';

const batch = 2_000;

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += batch) yield items.slice(at, at + batch);
}

/**
 * Keeps one index equal to the database. Its one step reads things anew and puts or removes them, one step at a time:
 * so steps may be repeated, and come in any order, and the last one leaves what is true.
 */
export class IndexKeeper {
  readonly #engine: SearchEngine;
  readonly #source: IndexSource;
  readonly #log: Log;
  #last: Promise<unknown> = Promise.resolve();
  /** How many there were at the last comparison. */
  #size: number | undefined;

  constructor(engine: SearchEngine, source: IndexSource, log: Log) {
    this.#engine = engine;
    this.#source = source;
    this.#log = log;
  }

  get #name(): string {
    return this.#source.config.name;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Takes over what the change log tells of. */
  async apply(changes: readonly Change[]): Promise<void> {
    await this.#refresh(await this.#source.touchedBy(changes));
  }

  async #refresh(ids: readonly string[]): Promise<void> {
    for (const some of chunks(ids)) {
      await this.#inTurn(async () => {
        const documents = await this.#source.now(some);
        const present = new Set(documents.map(({ id }) => id));
        const gone = some.filter((id) => !present.has(id));
        if (documents.length > 0) this.#tell((await this.#engine.put(this.#name, documents)).setAside);
        if (gone.length > 0) await this.#engine.remove(this.#name, gone);
      });
    }
  }

  /** Builds the whole index beside the old one. Changes wait meanwhile. */
  rebuild(): Promise<{ count: number; setAside: string[] }> {
    return this.#inTurn(async () => {
      const begun = performance.now();
      const { count, setAside } = await this.#engine.rebuild(this.#source.config, this.#source.all());
      this.#tell(setAside);
      this.#size = count;
      this.#log.info(
        { index: this.#name, count, ms: Math.round(performance.now() - begun) },
        'the index was built anew',
      );
      return { count, setAside };
    });
  }

  /** Compares everything by id and hash and repairs what differs; changes go on meanwhile. */
  async reconcile(): Promise<void> {
    const check = await compareIndex(this.#engine, this.#source);
    const { database: count, missing, different, extra } = check;
    const wrong = [...missing, ...different, ...extra];
    // Where more than a third is wrong, building anew is quicker than repairing.
    if (wrong.length * 3 > count) {
      await this.rebuild();
      return;
    }
    await this.#refresh(wrong);
    this.#size = count;
    if (wrong.length > 0)
      this.#log.warn({ index: this.#name, repaired: wrong.length, count }, 'the index differed from the database');
  }

  /** Whether the engine answers and still has what it had. @throws SearchAway */
  async isSound(): Promise<boolean> {
    const all = { text: '', filters: [], facets: [], sort: [], limit: 1, highlight: [] };
    const { total, totalIsExact } = await this.#engine.search(this.#name, all);
    if (this.#size !== undefined) return total * 10 >= this.#size * 9 || (total > 0 && !totalIsExact);
    if (total > 0) return true;
    for await (const documents of this.#source.all()) if (documents.length > 0) return false;
    return true;
  }

  #tell(setAside: readonly string[]): void {
    if (setAside.length > 0)
      this.#log.error({ index: this.#name, setAside }, 'the engine refused documents; the rest went in');
  }
}

/**
 * Builds an index anew beside the old one, swaps, and brings in what changed meanwhile. @throws SearchAway
 * Returns how many it holds, and which ones the engine refused.
 */
export async function rebuildIndex(engine: SearchEngine, source: IndexSource, log: Log) {
  const keeper = new IndexKeeper(engine, source, log);
  const built = await keeper.rebuild();
  await keeper.reconcile();
  return built;
}
