import { getJob, type JobResults, searchJobs, suggestJobs } from '@talent-harbor/backend/contracts/jobs';
import { type InfiniteData, infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, pathOf, type Refusal } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { askOf, type SearchState } from './search-state.ts';

type Ask = ReturnType<typeof askOf>;
type Pages = InfiniteData<JobResults, string | null>;

/** A list of postings that goes on by cursor. */
export function postingsQuery(query: Ask) {
  return infiniteQueryOptions<JobResults, Refusal, Pages, readonly string[], string | null>({
    queryKey: [searchJobs.name, pathOf(searchJobs, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(searchJobs, { query: { ...query, ...(pageParam !== null && { cursor: pageParam }) } }, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
    // A list that shuffles while it is read helps nobody.
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}

/** The open postings of one enterprise, newest first. */
export const openingsAsk = (enterprise: string) => ({ enterprise, sort: 'newest' }) as const;

export const searchQuery = (search: SearchState) => postingsQuery(askOf(search));

export const jobQuery = (id: string) => queryOf(getJob, { params: { id } });

export const suggestQuery = (q: string) =>
  queryOptions({
    ...queryOf(suggestJobs, { query: { q } }),
    enabled: q.length > 0,
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
  });

/** The postings of all pages, each once: a posting that moved between two requests would stand twice. */
export function cardsOf(pages: Pages | undefined) {
  const seen = new Set<string>();
  return (pages?.pages ?? []).flatMap((page) =>
    page.items.filter(({ id }) => (seen.has(id) ? false : seen.add(id) !== undefined)),
  );
}
