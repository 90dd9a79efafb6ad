import type { Columns } from './columns.ts';
import type { SearchFilter, SearchQuery } from './engine.ts';
import { distanceKm } from './geo.ts';

const out = 255;

/**
 * Which slots the filters let through. A slot that only the filters on one counted field keep out is remembered with
 * that field, since the counts of a field ignore its own filters: one pass then counts every field.
 */
export class Sieve {
  readonly #state: Uint8Array;
  readonly #facets: readonly {
    field: string;
    group: number;
    counter: ReturnType<ReturnType<Columns['values']>['counter']>;
  }[];

  constructor(columns: Columns, query: SearchQuery, alive: Uint8Array, size: number) {
    const filtered = [...new Set(query.filters.flatMap((filter) => ('field' in filter ? [filter.field] : [])))];
    const groupOf = (field: string) => (query.facets.includes(field) ? filtered.indexOf(field) + 1 : 0);
    this.#facets = query.facets.map((field) => ({
      field,
      group: groupOf(field),
      counter: columns.values(field).counter(),
    }));
    this.#state = new Uint8Array(size);
    const state = this.#state;
    for (let slot = 0; slot < size; slot++) if (alive[slot] === 0) state[slot] = out;
    for (const filter of query.filters) {
      const group = ('field' in filter && groupOf(filter.field)) || out;
      sift(columns, filter, size, (slot) => {
        const before = state[slot];
        if (before !== out) state[slot] = before === 0 || before === group ? group : out;
      });
    }
  }

  /** Whether a slot is in the results or in any count. */
  admits = (slot: number): boolean => this.#state[slot] !== out;

  /** Counts the slot where it belongs. True where it is in the results. */
  count(slot: number): boolean {
    const state = this.#state[slot] ?? out;
    for (const facet of this.#facets) if (state === 0 || state === facet.group) facet.counter.count(slot);
    return state === 0;
  }

  passes(slot: number): boolean {
    return this.#state[slot] === 0;
  }

  counts(most: number): Record<string, { value: string; count: number }[]> {
    return Object.fromEntries(this.#facets.map(({ field, counter }) => [field, counter.counts(most)]));
  }
}

function sift(columns: Columns, filter: SearchFilter, size: number, reject: (slot: number) => void): void {
  if ('near' in filter) {
    const { lng, lat } = columns;
    for (let slot = 0; slot < size; slot++) {
      const km = distanceKm(filter.near, { lng: lng.at(slot), lat: lat.at(slot) });
      // NaN, where there is no place, is not within either.
      if (!(km <= filter.within)) reject(slot);
    }
  } else if ('anyOf' in filter) columns.values(filter.field).sift(filter.anyOf, size, reject);
  else if ('noneOf' in filter) columns.values(filter.field).siftOut(filter.noneOf, size, reject);
  else {
    const { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = filter;
    columns.numbers(filter.field).sift(from, below, size, reject);
  }
}
