import type { AnyEndpoint, Endpoint, ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { type Asked, call, pathOf } from '#shared/lib/call.ts';

type Listed = z.ZodType<{ items: unknown[]; nextCursor: string | null }>;
// biome-ignore lint/suspicious/noExplicitAny: any parameters, as in the widest endpoint
type ListEndpoint = Endpoint<any, any, any, Listed> & AnyEndpoint;

/** A list that goes on by cursor. The key begins with the endpoint's name, so that a fact can make every view of it stale. */
export function pagesOf<E extends ListEndpoint>(endpoint: E, asked: Asked<E> & { query?: object }) {
  return infiniteQueryOptions({
    queryKey: [endpoint.name, pathOf(endpoint, asked), 'pages'] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<ResponseOf<E>> =>
      call(endpoint, { ...asked, query: { ...asked.query, cursor: pageParam ?? undefined } }, { signal }),
    getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor,
  });
}
