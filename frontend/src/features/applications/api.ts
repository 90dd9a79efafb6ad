import {
  apply,
  getMyApplicationTo,
  listMyApplications,
  type MyApplication,
  withdrawApplication,
} from '@talent-harbor/backend/contracts/applications';
import { getJob } from '@talent-harbor/backend/contracts/jobs';
import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { createResume, listResumes } from '@talent-harbor/backend/contracts/resumes';
import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call, pathOf, type Refusal } from '#shared/lib/call.ts';
import { meQuery } from '#shared/lib/me.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { asRefusal } from '#shared/lib/refusal.ts';

type Page = ResponseOf<typeof listMyApplications>;
type Pages = InfiniteData<Page, string | null>;

/** My applications, newest first, going on by cursor. */
export const applicationsQuery = () =>
  infiniteQueryOptions<Page, Refusal, Pages, readonly string[], string | null>({
    queryKey: [listMyApplications.name, pathOf(listMyApplications), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(listMyApplications, { query: pageParam === null ? {} : { cursor: pageParam } }, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
  });

export const applicationToQuery = (jobId: string) => queryOf(getMyApplicationTo, { params: { id: jobId } });
export const resumesQuery = () => queryOf(listResumes, {});

/** What the server just said about an application, for every page that shows it. */
function noteApplication(client: QueryClient, application: MyApplication): void {
  client.setQueryData(applicationToQuery(application.job.id).queryKey, { application });
  void client.invalidateQueries({ queryKey: applicationsQuery().queryKey });
}

/** Sending twice sends once: the server answers with the same application. */
export function useApply(jobId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (resumeId: string) => call(apply, { params: { id: jobId }, body: { resumeId } }),
    onSuccess: (application) => noteApplication(client, application),
    onError: (error) => {
      // Whoever was signed out meanwhile is offered to sign in again.
      if (asRefusal(error).status === 401) void client.invalidateQueries({ queryKey: meQuery.queryKey });
      // Whatever stood in the way, the page shows how things really are.
      void client.invalidateQueries({ queryKey: applicationToQuery(jobId).queryKey });
      void client.invalidateQueries({ queryKey: resumesQuery().queryKey });
      void client.invalidateQueries({ queryKey: queryOf(getJob, { params: { id: jobId } }).queryKey });
    },
  });
}

export function useWithdraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(withdrawApplication, { params: { id } }),
    onSuccess: (application) => noteApplication(client, application),
    onError: () => client.invalidateQueries({ queryKey: applicationsQuery().queryKey }),
  });
}

export function useStartResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (title: string) => call(createResume, { body: { title } }),
    onSuccess: () => client.invalidateQueries({ queryKey: resumesQuery().queryKey }),
  });
}

/** The applications of all pages, each once. */
export function applicationsOf(pages: Pages | undefined): MyApplication[] {
  const seen = new Map((pages?.pages ?? []).flatMap((page) => page.items.map((item) => [item.id, item] as const)));
  return [...seen.values()];
}
