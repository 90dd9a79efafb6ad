import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Refusal } from '#shared/lib/refusal.ts';
import type { postingsQuery } from './api.ts';

const isForCursor = (error: Refusal | null) =>
  error?.status === 400 && error.problem.fields?.some(({ path }) => path === 'cursor') === true;

/** A list of postings that goes on. Where the server no longer takes its bookmark, as after a release, it begins again. */
export function usePostings(query: ReturnType<typeof postingsQuery>) {
  const client = useQueryClient();
  const list = useInfiniteQuery(query);
  const lost = isForCursor(list.error);
  const { queryKey } = query;
  useEffect(() => {
    if (lost) void client.resetQueries({ queryKey, exact: true });
  }, [lost, queryKey, client]);
  return list;
}

/** How it goes on, as `LoadMore` shows it. */
export const moreOf = (list: ReturnType<typeof usePostings>) => ({
  has: list.hasNextPage,
  busy: list.isFetchingNextPage,
  error: list.isFetchNextPageError ? list.error : null,
  load: () => list.fetchNextPage(),
});
