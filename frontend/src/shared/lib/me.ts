import { getMe, type Me } from '@talent-harbor/backend/contracts/accounts';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
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

let tabs: BroadcastChannel | undefined;

/** Where another tab signs somebody in or out, this one no longer shows what was read for the one before. */
export function hearOtherTabs(client: QueryClient): void {
  tabs = new BroadcastChannel('person');
  tabs.onmessage = () => {
    client.removeQueries({ type: 'inactive' });
    void client.invalidateQueries();
  };
}

/** Tells the other tabs that somebody else is at the screen now, or nobody. */
export const tellOtherTabs = (): void => tabs?.postMessage(null);
