import {
  attachDocument,
  type Colleagues,
  type DocumentKind,
  handOverEnterprise,
  inviteColleague,
  leaveEnterprise,
  listColleagues,
  type MembershipRole,
  type OwnEnterprise,
  removeColleague,
  setColleagueRole,
  submitEnterprise,
  withdrawInvitation,
} from '@talent-harbor/backend/contracts/enterprises';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#shared/lib/call.ts';
import { meQuery } from '#shared/lib/me.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { recordQuery } from './api.ts';

export const colleaguesQuery = (id: string) => queryOf(listColleagues, { params: { id } });

export function useEnterpriseMoves() {
  const client = useQueryClient();
  const keep = (record: OwnEnterprise) => client.setQueryData(recordQuery(record.id).queryKey, record);
  return {
    keep,
    submit: async (id: string) => keep(await call(submitEnterprise, { params: { id } })),
    attach: async (id: string, kind: DocumentKind, file: Blob) =>
      keep(await call(attachDocument, { params: { id, kind }, file })),
  };
}

/** What an owner does about colleagues. Each refusal shows the list as it is by now. */
export function useColleagueMoves(id: string) {
  const client = useQueryClient();
  const { queryKey } = colleaguesQuery(id);
  const stale = () => client.invalidateQueries({ queryKey });
  const after = async (work: Promise<Colleagues>) => {
    try {
      client.setQueryData(queryKey, await work);
    } catch (error) {
      void stale();
      throw error;
    }
  };
  /** One's own role has changed: what the pages offer changes with it. */
  const ownRole = () => client.invalidateQueries({ queryKey: meQuery.queryKey });
  return {
    setRole: (accountId: string, role: MembershipRole) =>
      after(call(setColleagueRole, { params: { id, accountId }, body: { role } })).finally(ownRole),
    handOver: (accountId: string) => after(call(handOverEnterprise, { params: { id, accountId } })).finally(ownRole),
    remove: (accountId: string) => after(call(removeColleague, { params: { id, accountId } })),
    invite: async (login: string, role: MembershipRole) => {
      await call(inviteColleague, { params: { id }, body: { login, role } });
      await stale();
    },
    withdraw: async (invitationId: string) => {
      try {
        await call(withdrawInvitation, { params: { id, invitationId } });
      } finally {
        await stale();
      }
    },
    leave: async () => {
      await call(leaveEnterprise, { params: { id } });
      await ownRole();
    },
  };
}
