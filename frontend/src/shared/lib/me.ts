import { getMe, type Me } from '@talent-harbor/backend/contracts/accounts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call, Refusal } from './call.ts';

/** Who is here: a person, or null for a visitor. After signing in or out set it with `setQueryData(meQuery.queryKey, …)`. */
export const meQuery = queryOptions<Me | null>({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => {
    try {
      return await call(getMe, {}, { signal });
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) return null;
      throw error;
    }
  },
});

/** `undefined` while nobody knows yet, which the server's pages never are. */
export function useMe(): Me | null | undefined {
  return useQuery(meQuery).data;
}
