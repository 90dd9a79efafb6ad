import {
  createResume,
  deleteResume,
  getResume,
  listResumes,
  type Resume,
} from '@talent-harbor/backend/contracts/resumes';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import type { Draft } from './draft.ts';

export const resumesQuery = () => queryOf(listResumes, {});
export const resumeQuery = (id: string) => queryOf(getResume, { params: { id } });

/** What the server just said about a résumé, for every page that shows it. */
export function noteResume(client: QueryClient, resume: Resume): void {
  client.setQueryData(resumeQuery(resume.id).queryKey, resume);
  client.setQueryData(resumesQuery().queryKey, (list) => {
    if (!list) return list;
    const others = list.items.filter(({ id }) => id !== resume.id);
    return { items: [resume, ...others] };
  });
}

export function useCreateResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: Partial<Draft>) => call(createResume, { body: draft }),
    onSuccess: (resume) => noteResume(client, resume),
  });
}

export function useDeleteResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(deleteResume, { params: { id } }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: resumeQuery(id).queryKey });
      client.setQueryData(
        resumesQuery().queryKey,
        (list) => list && { items: list.items.filter((one) => one.id !== id) },
      );
    },
  });
}
