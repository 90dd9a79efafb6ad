import { getResume, type Resume, saveResume } from '@talent-harbor/backend/contracts/resumes';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#shared/lib/call.ts';
import type { Keeper, Snapshot } from '#shared/lib/keeper.ts';
import { useKeeper } from '#shared/lib/use-keeper.ts';
import { noteResume } from './api.ts';
import { type Draft, draftOf, sameDraft } from './draft.ts';
import { keptResume } from './kept-resume.ts';

export type ResumeKeeper = Keeper<Resume, Draft>;
export type ResumeSnapshot = Snapshot<Resume>;

/** A résumé goes to the server by itself, half-written too. */
export const asResumes = {
  draftOf,
  same: sameDraft,
  usable: () => true,
  stale: 'resume-changed',
  byItself: () => true,
};

export function useResumeKeeper(resume: Resume, accountId: string) {
  const client = useQueryClient();
  const params = { id: resume.id };
  return useKeeper(
    resume,
    () => keptResume(accountId, resume.id),
    () => ({
      ...asResumes,
      save: async (draft: Draft, revision: number) => {
        const saved = await call(saveResume, { params, body: { ...draft, revision } });
        noteResume(client, saved);
        return saved;
      },
      read: () => call(getResume, { params }),
    }),
  );
}
