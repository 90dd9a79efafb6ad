import {
  changePassword,
  confirmSignUp,
  endSession,
  listSessions,
  type Me,
  requestPasswordReset,
  resetPassword,
  signIn,
  signOut,
  signOutEverywhere,
  signUp,
  updateMe,
} from '@talent-harbor/backend/contracts/accounts';
import type { AnyEndpoint } from '@talent-harbor/backend/contracts/platform';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Asked, call } from '#shared/lib/call.ts';
import { meQuery, tellOtherTabs } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { reconnect } from '#shared/lib/socket.ts';

/** What was read for one person is not shown to the next: only the city's names stay. */
function forgetThePerson(client: QueryClient) {
  client.removeQueries({ predicate: ({ queryKey }) => !['me', 'getCity', 'city-names'].includes(String(queryKey[0])) });
}

/** From here on this person is the one at the screen, or nobody is. */
export function become(client: QueryClient, me: Me | null): void {
  client.setQueryData(meQuery.queryKey, me);
  forgetThePerson(client);
  tellOtherTabs();
  void reconnect();
}

function useAsk<E extends AnyEndpoint>(endpoint: E) {
  return useMutation({ mutationFn: (asked: Asked<E>) => call(endpoint, asked) });
}

export const useSignIn = () => useAsk(signIn);
export const useSignUp = () => useAsk(signUp);
export const useConfirmSignUp = () => useAsk(confirmSignUp);
export const useRequestReset = () => useAsk(requestPasswordReset);
export const useResetPassword = () => useAsk(resetPassword);
export const useChangePassword = () => useAsk(changePassword);

export const sessionsQuery = () => queryOf(listSessions, {});

export function useUpdateMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name?: string; locale?: Me['locale'] }) => call(updateMe, { body }),
    onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
  });
}

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(endSession, { params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery().queryKey }),
  });
}

/** Signs out here, or on every device, here too. The page is loaded anew, so that nothing of the person stays in memory. */
export function useLeave() {
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') => call(where === 'here' ? signOut : signOutEverywhere, {}),
    onSuccess: () => {
      tellOtherTabs();
      window.location.assign(paths.home);
    },
  });
}
