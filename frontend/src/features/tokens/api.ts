import { createToken, listTokens, revokeToken } from '@talent-harbor/backend/contracts/outside';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Asked, call } from '#shared/lib/call.ts';
import { queryOf } from '#shared/lib/query-client.ts';

export const tokensQuery = () => queryOf(listTokens, {});

export function useMakeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked<typeof createToken>) => call(createToken, asked),
    onSettled: () => client.invalidateQueries({ queryKey: tokensQuery().queryKey }),
  });
}

export function useEndToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(revokeToken, { params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: tokensQuery().queryKey }),
  });
}
