import {
  type DecisionReason,
  decideEnterprise,
  type EnterpriseState,
  getOwnEnterprise,
  listEnterprises,
  type OwnEnterprise,
} from '@talent-harbor/backend/contracts/enterprises';
import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { closeJob, listEnterpriseJobs } from '@talent-harbor/backend/contracts/jobs/publishing';
import { getOverview } from '@talent-harbor/backend/contracts/operations';
import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { useQueryClient } from '@tanstack/react-query';
import { pagesOf } from '#features/console/pages.ts';
import { call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';

export type RecordRow = ResponseOf<typeof listEnterprises>['items'][number];
export type Decision = 'verified' | 'rejected' | 'revoked';

/** Handed in and not decided on yet, for the first time or beside a verification that holds. */
export const isWaiting = ({ state, recheckAskedAt }: Pick<OwnEnterprise, 'state' | 'recheckAskedAt'>): boolean =>
  state === 'submitted' || recheckAskedAt !== null;

export const overviewQuery = queryOf(getOverview, {});
export const recordQuery = (id: string) => queryOf(getOwnEnterprise, { params: { id } });
export const registerQuery = (query: { state?: EnterpriseState; q?: string }) => pagesOf(listEnterprises, { query });
export const postingsOfQuery = (id: string) => pagesOf(listEnterpriseJobs, { params: { id } });

/** Decides on an enterprise; lists and figures follow, also when somebody else was faster. */
export function useDecide() {
  const client = useQueryClient();
  return async (
    { id, revision }: Pick<OwnEnterprise, 'id' | 'revision'>,
    decision: { state: Decision; reasons: DecisionReason[]; reason: string },
  ) => {
    try {
      // The revision goes along: nobody decides on what they have not read.
      const decided = await call(decideEnterprise, { params: { id }, body: { ...decision, revision } });
      client.setQueryData(recordQuery(id).queryKey, decided);
    } catch (error) {
      void client.invalidateQueries({ queryKey: [getOwnEnterprise.name] });
      throw error;
    } finally {
      for (const name of [listEnterprises.name, getOverview.name, listEnterpriseJobs.name])
        void client.invalidateQueries({ queryKey: [name] });
    }
  };
}

export function useClosePosting() {
  const client = useQueryClient();
  return async ({ id }: Pick<Job, 'id'>) => {
    try {
      await call(closeJob, { params: { id } });
    } finally {
      for (const name of [listEnterpriseJobs.name, getOverview.name])
        void client.invalidateQueries({ queryKey: [name] });
    }
  };
}
