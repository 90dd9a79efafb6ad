import { type Account, listAccounts, setRoles, setSuspended } from '@talent-harbor/backend/contracts/accounts';
import { removeSecondFactor } from '@talent-harbor/backend/contracts/accounts/second-factor';
import { checkIndex, getSystem, listAudit, Readiness } from '@talent-harbor/backend/contracts/operations';
import type { ResponseOf, Role } from '@talent-harbor/backend/contracts/platform';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { pagesOf } from '#features/console/pages.ts';
import { call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { refusal } from '#shared/lib/refusal.ts';

export type Person = z.infer<typeof Account>;
export type IndexCheck = ResponseOf<typeof checkIndex>;

export type AuditRow = ResponseOf<typeof listAudit>['items'][number];
export type SystemState = ResponseOf<typeof getSystem>;

export const systemQuery = () => ({ ...queryOf(getSystem, {}), refetchInterval: 15_000 });
export const auditQuery = (query: { person?: string; act?: string; day?: string }) => pagesOf(listAudit, { query });
/** The first people whose name begins so, or whose login it is. */
export const foundPeopleQuery = (q: string) => queryOf(listAccounts, { query: { q, limit: 10 } });

export const peopleQuery = (query: { q?: string; role?: Role }) => pagesOf(listAccounts, { query });

/** The state of the parts stands outside the API, for machines that watch it; it answers 503 when something is away. */
export const readinessQuery = queryOptions({
  queryKey: ['readyz'],
  refetchInterval: 15_000,
  queryFn: async ({ signal }): Promise<Readiness> => {
    const answer = await fetch('/readyz', { signal, headers: { accept: 'application/json' } }).catch(() => null);
    const read = Readiness.safeParse(await answer?.json().catch(() => null));
    if (!read.success) throw refusal(answer ? 'unreadable' : 'offline');
    return read.data;
  },
});

export const useCheckIndex = () => useMutation({ mutationFn: () => call(checkIndex, {}) });

/** What an admin does to an account. Lists are read again, also where it was refused. */
export function usePeopleMoves() {
  const client = useQueryClient();
  const afterwards = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      void client.invalidateQueries({ queryKey: [listAccounts.name] });
    }
  };
  return {
    giveRoles: (id: string, roles: Role[]) => afterwards(call(setRoles, { params: { id }, body: { roles } })),
    suspend: (id: string, suspended: boolean) =>
      afterwards(call(setSuspended, { params: { id }, body: { suspended } })),
    removeFactor: (id: string) => afterwards(call(removeSecondFactor, { params: { id } })),
  };
}
