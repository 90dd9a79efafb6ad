import {
  blockEnterprise,
  eraseMe,
  getPrivacy,
  listConsents,
  listLooks,
  type Privacy,
  savePrivacy,
  setLooksLetter,
  unblockEnterprise,
  withdrawConsent,
} from '@talent-harbor/backend/contracts/privacy';
import { listResumes } from '@talent-harbor/backend/contracts/resumes';
import { infiniteQueryOptions, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#shared/lib/call.ts';
import { tellOtherTabs } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { queryOf } from '#shared/lib/query-client.ts';

export const privacyQuery = () => queryOf(getPrivacy, {});
export const ownResumesQuery = () => queryOf(listResumes, {});
export const looksQuery = () => queryOf(listLooks, {});
export const consentsQuery = () =>
  infiniteQueryOptions({
    queryKey: [listConsents.name, 'pages'] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => call(listConsents, { query: { cursor: pageParam ?? undefined } }, { signal }),
    getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor,
  });

/** What was decided is shown at once; the ledger and the list of looks say it anew. */
function note(client: QueryClient, privacy: Privacy): void {
  client.setQueryData(privacyQuery().queryKey, privacy);
  for (const name of [listConsents.name, listLooks.name]) void client.invalidateQueries({ queryKey: [name] });
}

export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<Privacy, 'visibility' | 'resumeId' | 'revision'>) => call(savePrivacy, { body }),
    onSuccess: (privacy) => note(client, privacy),
    // Another window may have decided: show what holds.
    onError: () => client.invalidateQueries({ queryKey: privacyQuery().queryKey }),
  });
}

export function useBlock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string } | { enterpriseId: string }) => call(blockEnterprise, { body }),
    onSuccess: (privacy) => note(client, privacy),
  });
}

export function useUnblock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(unblockEnterprise, { params: { id } }),
    onSuccess: (privacy) => note(client, privacy),
  });
}

export function useLooksLetter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: boolean) => call(setLooksLetter, { body: { wanted } }),
    onSuccess: (privacy) => note(client, privacy),
  });
}

export function useWithdrawConsent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(withdrawConsent, { params: { id } }),
    onSettled: () => {
      for (const name of [listConsents.name, getPrivacy.name]) void client.invalidateQueries({ queryKey: [name] });
    },
  });
}

/** Erases the person. The page is loaded anew, so that nothing of them stays in memory. */
export function useErase() {
  return useMutation({
    mutationFn: (password: string) => call(eraseMe, { body: { password } }),
    onSuccess: () => {
      tellOtherTabs();
      window.location.assign(paths.home);
    },
  });
}
