import { enough, mayWiden, mostFacetValues } from './asking.ts';
import { Columns } from './columns.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { highlights, isHoldable, returnedPart } from './documents.ts';
import type { IndexConfig, SearchDocument, SearchHit, SearchQuery, SearchResults } from './engine.ts';
import { distanceKm } from './geo.ts';
import { highlighter } from './highlight.ts';
import type { Asked, Language } from './language.ts';
import { Best } from './order.ts';
import { Sieve } from './sieve.ts';
import { TextIndex } from './text-index.ts';

const engine = 'e';
type Level = (slot: number) => number;

/** One index in memory. Documents live in numbered slots; a removed one's slot is used again. */
export class EmbeddedIndex {
  readonly config: IndexConfig;
  readonly #language: Language;
  readonly #text: TextIndex;
  readonly #columns: Columns;
  readonly #slots = new Map<string, number>();
  readonly #documents: (SearchDocument | undefined)[] = [];
  readonly #free: number[] = [];
  #alive = new Uint8Array(1024);

  constructor(config: IndexConfig, language: Language) {
    this.config = config;
    this.#language = language;
    this.#text = new TextIndex(config, language);
    this.#columns = new Columns(config.filterable, config.sortable);
  }

  get size(): number {
    return this.#slots.size;
  }

  *list(): Iterable<{ id: string; hash: string }> {
    for (const slot of this.#slots.values()) {
      const document = this.#documents[slot];
      if (document) yield { id: document.id, hash: document.hash };
    }
  }

  /** False where the document cannot be held. The same document again costs nothing. */
  put(document: SearchDocument): boolean {
    if (!isHoldable(document)) return false;
    const slot = this.#slots.get(document.id) ?? this.#free.pop() ?? this.#documents.length;
    if (this.#documents[slot]?.hash === document.hash) return true;
    this.#text.set(slot, document);
    this.#columns.set(slot, document);
    this.#slots.set(document.id, slot);
    this.#documents[slot] = returnedPart(document, this.config);
    if (slot >= this.#alive.length) {
      const bigger = new Uint8Array(2 * slot);
      bigger.set(this.#alive);
      this.#alive = bigger;
    }
    this.#alive[slot] = 1;
    return true;
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#text.unset(slot);
    this.#columns.set(slot, null);
    this.#documents[slot] = undefined;
    this.#alive[slot] = 0;
    this.#free.push(slot);
  }

  search(query: SearchQuery): SearchResults {
    const cursor = readCursor(engine, this.config.name, query);
    const asked = this.#language.ask(query.text);
    const sieve = new Sieve(this.#columns, query, this.#alive, this.#documents.length);
    const { slots, levels, wide } = this.#find(asked, query, sieve, cursor?.wide);

    const order = (a: number, b: number) => {
      for (const level of levels) {
        const [first, second] = [level(a), level(b)];
        if (first !== second) return first - second;
      }
      return this.#id(a) < this.#id(b) ? -1 : 1;
    };
    const isAfter = cursor && 'keys' in cursor ? this.#after(levels, cursor) : () => true;
    const best = new Best(query.limit + 1, order);
    let total = 0;
    for (const slot of slots) {
      if (!sieve.count(slot)) continue;
      total++;
      if (isAfter(slot)) best.offer(slot);
    }
    const page = best.inOrder();
    const shown = page.slice(0, query.limit);
    const last = shown.at(-1);
    const next = page.length > query.limit && last !== undefined;
    const keys = next ? levels.map((level) => finite(level(last))) : [];
    return {
      hits: this.#present(shown, asked, query),
      nextCursor: next ? writeCursor(engine, this.config.name, query, { wide, keys, id: this.#id(last) }) : null,
      total,
      totalIsExact: true,
      facets: sieve.counts(mostFacetValues),
    };
  }

  /** The slots that the words find, and the order they are wanted in: lower values first, a missing one last. */
  #find(asked: Asked, query: SearchQuery, sieve: Sieve, widened: boolean | undefined) {
    const ties = this.config.ties.map(({ field, descending }) => this.#byField(field, descending));
    const sorted = query.sort.map((sort) =>
      'near' in sort ? this.#byDistance(sort.near) : this.#byField(sort.field, sort.descending),
    );
    if (asked.words.length === 0) {
      const slots = [...this.#slots.values()].filter(sieve.admits);
      return { slots, levels: [...sorted, ...ties], wide: false };
    }
    let wide = widened ?? false;
    let found = this.#text.find(asked, wide, sieve.admits);
    if (widened === undefined && mayWiden(asked) && found.filter((hit) => sieve.passes(hit.slot)).length < enough) {
      wide = true;
      found = this.#text.find(asked, wide, sieve.admits);
    }
    const rank = new Float64Array(this.#documents.length);
    // Another word found outweighs every score.
    for (const { slot, words, score } of found) rank[slot] = -words - score / (score + 1);
    const relevance = (slot: number) => rank[slot] ?? 0;
    const byRelevance = sorted.length === 0 || this.config.relevanceFirst;
    const levels = byRelevance ? [relevance, ...sorted, ...ties] : [...sorted, ...ties];
    return { slots: found.map((hit) => hit.slot), levels, wide };
  }

  #byField(field: string, descending: boolean): Level {
    const numbers = this.#columns.numbers(field);
    return (slot) => {
      const value = numbers.at(slot);
      return Number.isNaN(value) ? Number.POSITIVE_INFINITY : descending ? -value : value;
    };
  }

  #byDistance(near: { lng: number; lat: number }): Level {
    return (slot) => this.#distance(near, slot) ?? Number.POSITIVE_INFINITY;
  }

  #distance(near: { lng: number; lat: number }, slot: number): number | null {
    const km = distanceKm(near, { lng: this.#columns.lng.at(slot), lat: this.#columns.lat.at(slot) });
    return Number.isNaN(km) ? null : km;
  }

  #after(levels: readonly Level[], cursor: { keys: (number | null)[]; id: string }): (slot: number) => boolean {
    return (slot) => {
      for (const [at, level] of levels.entries()) {
        const [value, key] = [level(slot), cursor.keys[at] ?? Number.POSITIVE_INFINITY];
        if (value !== key) return value > key;
      }
      return this.#id(slot) > cursor.id;
    };
  }

  #id(slot: number): string {
    return this.#documents[slot]?.id ?? '';
  }

  #present(slots: readonly number[], asked: Asked, query: SearchQuery): SearchHit[] {
    const mark = highlighter(asked, this.#language);
    const near = [...query.sort, ...query.filters].flatMap((one) => ('near' in one ? [one.near] : []))[0];
    return slots.flatMap((slot) => {
      const document = this.#documents[slot];
      if (!document) return [];
      return [
        {
          document,
          highlights: highlights(document, query, this.config, mark),
          distance: near ? this.#distance(near, slot) : null,
        },
      ];
    });
  }
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
