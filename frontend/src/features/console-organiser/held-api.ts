import { getJob, type Job, type Verdict } from '@talent-harbor/backend/contracts/jobs';
import {
  decideHeldJob,
  listEnterpriseJobs,
  listHeldJobs,
  listJobEvidence,
} from '@talent-harbor/backend/contracts/jobs/publishing';
import { getOverview } from '@talent-harbor/backend/contracts/operations';
import { useQueryClient } from '@tanstack/react-query';
import { pagesOf } from '#features/console/pages.ts';
import { call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';

export const heldQuery = pagesOf(listHeldJobs, { query: {} });
export const heldJobQuery = (id: string) => queryOf(getJob, { params: { id } });
export const evidenceQuery = (id: string) => queryOf(listJobEvidence, { params: { id } });

/** Decides on a posting that waits; the queue follows, also when somebody else was faster. */
export function useDecideHeld() {
  const client = useQueryClient();
  return async ({ id, revision }: Pick<Job, 'id' | 'revision'>, verdict: Verdict, reason: string) => {
    try {
      const decided = await call(decideHeldJob, { params: { id }, body: { verdict, reason, revision } });
      client.setQueryData(heldJobQuery(id).queryKey, decided);
    } catch (error) {
      void client.invalidateQueries({ queryKey: [getJob.name] });
      throw error;
    } finally {
      for (const name of [listHeldJobs.name, listJobEvidence.name, listEnterpriseJobs.name, getOverview.name])
        void client.invalidateQueries({ queryKey: [name] });
    }
  };
}
