import { type FacetName, facetNames, JobSearch } from '@talent-harbor/backend/contracts/jobs';
import type { z } from 'zod';

/** Everything the search page remembers; it lives in the address, so that a search can be sent, kept and gone back to. */
export type SearchState = Omit<JobSearch, 'cursor' | 'limit'>;

const State = JobSearch.omit({ cursor: true, limit: true });
const lists = [...facetNames, 'literal'] as const;
const singles = ['q', 'enterprise', 'salaryMin', 'sort', 'near', 'within'] as const;

/** Reads an address that anybody may have written: what cannot be understood is left out, the rest stands. */
export function readSearch(params: URLSearchParams): SearchState {
  const raw: Record<string, unknown> = {};
  for (const name of lists) raw[name] = [...new Set(params.getAll(name))];
  for (const name of singles) if (params.get(name)) raw[name] = params.get(name);
  for (let tries = 0; tries <= lists.length + singles.length; tries += 1) {
    const read = State.safeParse(raw);
    if (read.success) return read.data;
    for (const { path } of read.error.issues) delete raw[String(path[0])];
  }
  return State.parse({});
}

/** The question for the server, and at the same time the page's own parameters. Defaults are left out. */
export function askOf(search: SearchState): Partial<z.input<typeof JobSearch>> {
  const { near, sort, ...rest } = search;
  return {
    ...rest,
    ...(sort !== 'relevance' && { sort }),
    ...(near && { near: `${near.lng},${near.lat}` }),
  };
}

export function writeSearch(search: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(askOf(search))) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') params.append(name, String(one));
    }
  }
  return params;
}

export const searchPath = (search: Partial<SearchState>): string => {
  const text = writeSearch({ ...State.parse({}), ...search }).toString();
  return `/jobs${text ? `?${text}` : ''}`;
};

/** Sets or takes off one value of a filter. */
export function toggled(search: SearchState, facet: FacetName, value: string): SearchState {
  const now: readonly string[] = search[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  const read = State.shape[facet].safeParse(next);
  return read.success ? { ...search, [facet]: read.data } : search;
}

/** The same words without any filter, those that were `read` out of the words neither. */
export const bare = ({ q, sort, literal }: SearchState, read: readonly string[] = []): SearchState => ({
  ...State.parse({}),
  q,
  sort: sort === 'distance' ? 'relevance' : sort,
  literal: [...new Set([...literal, ...read])],
});

/** How many filters the person has set. */
export const countFilters = (search: SearchState): number =>
  facetNames.reduce((sum, facet) => sum + search[facet].length, 0) +
  (search.salaryMin === undefined ? 0 : 1) +
  (search.within === undefined ? 0 : 1) +
  (search.enterprise === undefined ? 0 : 1);
