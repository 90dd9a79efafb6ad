import type { Me } from '@talent-harbor/backend/contracts/accounts';
import {
  completeSignIn,
  getSecondFactor,
  offerSecondFactor,
  switchOffSecondFactor,
  switchOnSecondFactor,
} from '@talent-harbor/backend/contracts/accounts/second-factor';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Asked, call } from '#shared/lib/call.ts';
import { meQuery } from '#shared/lib/me.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { reconnect } from '#shared/lib/socket.ts';
import { sessionsQuery } from './api.ts';

export const secondFactorQuery = () => queryOf(getSecondFactor, {});

export const useCompleteSignIn = () =>
  useMutation({ mutationFn: (asked: Asked<typeof completeSignIn>) => call(completeSignIn, asked) });

export const useOfferSecondFactor = () =>
  useMutation({ mutationFn: (asked: Asked<typeof offerSecondFactor>) => call(offerSecondFactor, asked) });

/** With it what the person may do changes, and every session but this one ends. */
function useChanged(secondFactor: Me['secondFactor'] | null) {
  const client = useQueryClient();
  return () => {
    if (secondFactor) client.setQueryData(meQuery.queryKey, (me) => me && { ...me, secondFactor });
    else void client.invalidateQueries({ queryKey: meQuery.queryKey });
    for (const { queryKey } of [secondFactorQuery(), sessionsQuery()]) void client.invalidateQueries({ queryKey });
    void reconnect();
  };
}

export const useSwitchOn = () =>
  useMutation({
    mutationFn: (asked: Asked<typeof switchOnSecondFactor>) => call(switchOnSecondFactor, asked),
    onSuccess: useChanged('on'),
  });

export const useSwitchOff = () =>
  useMutation({
    mutationFn: (asked: Asked<typeof switchOffSecondFactor>) => call(switchOffSecondFactor, asked),
    onSuccess: useChanged(null),
  });
