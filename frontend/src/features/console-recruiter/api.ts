import type { ApplicationState } from '@talent-harbor/backend/contracts/applications';
import {
  type Application,
  applicationMoved,
  getApplication,
  listApplicants,
  moveApplication,
} from '@talent-harbor/backend/contracts/applications';
import type { EmploymentKind } from '@talent-harbor/backend/contracts/city';
import { getOwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { getJob, type Job, type JobState } from '@talent-harbor/backend/contracts/jobs';
import {
  closeJob,
  createJob,
  deleteJob,
  type JobDraft,
  listEnterpriseJobs,
  pauseJob,
  publishJob,
} from '@talent-harbor/backend/contracts/jobs/publishing';
import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { pagesOf } from '#features/console/pages.ts';
import { call } from '#shared/lib/call.ts';
import { useMe } from '#shared/lib/me.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { useFact } from '#shared/lib/socket.ts';

export type PostingRow = ResponseOf<typeof listEnterpriseJobs>['items'][number];
export type ApplicantRow = ResponseOf<typeof listApplicants>['items'][number];

/** The enterprise that the person at the screen recruits for. */
export const useEnterpriseId = (): string | null => useMe()?.membership?.enterpriseId ?? null;

export const recordQuery = (id: string) => queryOf(getOwnEnterprise, { params: { id } });
export const postingQuery = (id: string) => queryOf(getJob, { params: { id } });
export const applicationQuery = (id: string) => queryOf(getApplication, { params: { id } });

export const postingsQuery = (
  id: string,
  query: { state?: JobState; q?: string; kind?: EmploymentKind; endsBy?: string } = {},
) => pagesOf(listEnterpriseJobs, { params: { id }, query });
/** As many as one answer holds: for figures over all that is going on. */
export const currentPostingsQuery = (id: string) =>
  queryOf(listEnterpriseJobs, { params: { id }, query: { limit: 100 } });
export const applicantsQuery = (id: string, state: ApplicationState | undefined) =>
  pagesOf(listApplicants, { params: { id }, query: { state } });

const stale = (client: QueryClient, ...names: string[]) =>
  Promise.all(names.map((name) => client.invalidateQueries({ queryKey: [name] })));

function keepPosting(client: QueryClient, job: Job) {
  client.setQueryData(postingQuery(job.id).queryKey, job);
  void stale(client, listEnterpriseJobs.name);
}

/** What may be done to a posting. Each answers with it as it is then. */
export function usePostingMoves() {
  const client = useQueryClient();
  const move = (endpoint: typeof publishJob | typeof pauseJob | typeof closeJob) => async (job: Pick<Job, 'id'>) => {
    try {
      const moved = await call(endpoint, { params: { id: job.id } });
      keepPosting(client, moved);
      return moved;
    } catch (error) {
      // Somebody else may have moved it meanwhile: show it as it is now.
      void stale(client, listEnterpriseJobs.name, getJob.name);
      throw error;
    }
  };
  return {
    publish: move(publishJob),
    pause: move(pauseJob),
    close: move(closeJob),
    start: async (enterpriseId: string, draft: JobDraft) => {
      const job = await call(createJob, { params: { id: enterpriseId }, body: draft });
      keepPosting(client, job);
      return job;
    },
    remove: async (job: Pick<Job, 'id'>) => {
      await call(deleteJob, { params: { id: job.id } });
      await stale(client, listEnterpriseJobs.name);
    },
  };
}

export type NextState = Exclude<ApplicationState, 'new' | 'withdrawn'>;
export const isNextState = (state: ApplicationState): state is NextState => state !== 'new' && state !== 'withdrawn';

export function useMoveApplication() {
  const client = useQueryClient();
  return async ({ id, revision }: Pick<Application, 'id' | 'revision'>, to: NextState, reason = '') => {
    try {
      const moved = await call(moveApplication, { params: { id }, body: { to, reason, revision } });
      client.setQueryData(applicationQuery(id).queryKey, moved);
      return moved;
    } finally {
      void stale(client, listApplicants.name, listEnterpriseJobs.name);
    }
  };
}

/** Lists and figures follow what seekers and colleagues do. */
export function useLiveApplications(also?: (moved: { applicationId: string; revision: number }) => void) {
  const client = useQueryClient();
  useFact(applicationMoved, (moved) => {
    void stale(client, listApplicants.name, listEnterpriseJobs.name);
    also?.(moved);
  });
}
