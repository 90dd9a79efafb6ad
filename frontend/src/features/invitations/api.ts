import { acceptInvitation, declineInvitation, readInvitation } from '@talent-harbor/backend/contracts/enterprises';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#shared/lib/call.ts';
import { meQuery } from '#shared/lib/me.ts';
import { forgetSecret } from './secret.ts';

/** `who` is in the key: what the link offers depends on who is at the screen. */
export const invitationQuery = (id: string, secret: string, who: string | null) =>
  queryOptions({
    queryKey: [readInvitation.name, id, who],
    retry: false,
    queryFn: ({ signal }) => call(readInvitation, { params: { id }, body: { secret } }, { signal }),
  });

export function useAnswer(id: string, secret: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answer: 'accept' | 'decline') =>
      call(answer === 'accept' ? acceptInvitation : declineInvitation, { params: { id }, body: { secret } }),
    onSuccess: () => {
      forgetSecret(id);
      return client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
}
