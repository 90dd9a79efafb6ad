import type { AnyEndpoint, ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { type Asked, call, pathOf, Refusal } from './call.ts';

/** Worth asking again by itself: the network or the server was away for a moment. Everything else is an answer. */
const passes = ({ code, status }: Refusal) => status === 503 || code === 'offline' || code === 'slow';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 2 && error instanceof Refusal && passes(error),
        retryDelay: (count) => 400 * 2 ** count,
        refetchOnWindowFocus: true,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** A GET as query options: `useQuery(queryOf(getJob, { params: { id } }))`. The key is the endpoint's name, then its address. */
export function queryOf<E extends AnyEndpoint>(endpoint: E, asked: Asked<E>) {
  return queryOptions<ResponseOf<E>, Refusal, ResponseOf<E>, readonly [string, string]>({
    queryKey: [endpoint.name, pathOf(endpoint, asked)] as const,
    queryFn: ({ signal }) => call(endpoint, asked, { signal }),
  });
}
