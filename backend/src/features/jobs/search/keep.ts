import type { Change } from '#platform/changes';
import type { Log } from '#platform/log';
import type { IndexConfig, SearchEngine } from '#platform/search/engine';
import { allDocuments, documentsNow, postingsOf } from './current.ts';
import { compareIndex } from './index-check.ts';

const batch = 2_000;

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += batch) yield items.slice(at, at + batch);
}

/**
 * Keeps one index equal to the database. Its one step reads postings anew and puts or removes them, one step at a time:
 * so steps may be repeated, and come in any order, and the last one leaves what is true.
 */
export class IndexKeeper {
  readonly #engine: SearchEngine;
  readonly #config: IndexConfig;
  readonly #log: Log;
  #last: Promise<unknown> = Promise.resolve();
  /** How many there were at the last comparison. */
  #size: number | undefined;

  constructor(engine: SearchEngine, config: IndexConfig, log: Log) {
    this.#engine = engine;
    this.#config = config;
    this.#log = log;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Takes over what the change log tells of. */
  async apply(changes: readonly Change[]): Promise<void> {
    const of = (topic: string) => [...new Set(changes.flatMap((c) => (c.topic === topic ? [c.ref] : [])))];
    const enterprises = of('enterprise');
    const touched = new Set(of('job'));
    if (enterprises.length > 0) for (const id of await postingsOf(enterprises)) touched.add(id);
    await this.#refresh([...touched]);
  }

  async #refresh(ids: readonly string[]): Promise<void> {
    for (const some of chunks(ids)) {
      await this.#inTurn(async () => {
        const documents = await documentsNow(some);
        const present = new Set(documents.map(({ id }) => id));
        const gone = some.filter((id) => !present.has(id));
        if (documents.length > 0) this.#tell((await this.#engine.put(this.#config.name, documents)).setAside);
        if (gone.length > 0) await this.#engine.remove(this.#config.name, gone);
      });
    }
  }

  /** Builds the whole index beside the old one. Changes wait meanwhile. */
  rebuild(): Promise<{ count: number; setAside: string[] }> {
    return this.#inTurn(async () => {
      const begun = performance.now();
      const { count, setAside } = await this.#engine.rebuild(this.#config, allDocuments());
      this.#tell(setAside);
      this.#size = count;
      this.#log.info({ count, ms: Math.round(performance.now() - begun) }, 'the index was built anew');
      return { count, setAside };
    });
  }

  /** Compares everything by id and hash and repairs what differs; changes go on meanwhile. */
  async reconcile(): Promise<void> {
    const check = await compareIndex(this.#engine, this.#config.name, allDocuments());
    const { database: count, missing, different, extra } = check;
    const wrong = [...missing, ...different, ...extra];
    // Where more than a third is wrong, building anew is quicker than repairing.
    if (wrong.length * 3 > count) {
      await this.rebuild();
      return;
    }
    await this.#refresh(wrong);
    this.#size = count;
    if (wrong.length > 0) this.#log.warn({ repaired: wrong.length, count }, 'the index differed from the database');
  }

  /** Whether the engine answers and still has what it had. @throws SearchAway */
  async isSound(): Promise<boolean> {
    const all = { text: '', filters: [], facets: [], sort: [], limit: 1, highlight: [] };
    const { total, totalIsExact } = await this.#engine.search(this.#config.name, all);
    if (this.#size !== undefined) return total * 10 >= this.#size * 9 || (total > 0 && !totalIsExact);
    if (total > 0) return true;
    for await (const documents of allDocuments()) if (documents.length > 0) return false;
    return true;
  }

  #tell(setAside: readonly string[]): void {
    if (setAside.length > 0) this.#log.error({ setAside }, 'the engine refused documents; the rest went in');
  }
}
