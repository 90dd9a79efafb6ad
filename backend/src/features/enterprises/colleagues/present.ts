import type { z } from 'zod';
import type { Colleagues, Invitation } from '#contracts/enterprises';
import { maskLogin, membersOf } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { mongoose } from '#platform/database';
import type { EnterpriseRecord } from '../model.ts';
import { canManage } from '../policy.ts';
import { InvitationModel, type InvitationRecord } from './model.ts';

/** The login stands in full: the owner who reads it has written it. */
export const presentInvitation = ({
  _id,
  login,
  role,
  invitedAt,
  expiresAt,
}: InvitationRecord): z.input<typeof Invitation> => ({
  id: String(_id),
  login,
  role,
  invitedAt: invitedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

const openOf = (enterprise: EnterpriseRecord, now: Date) =>
  InvitationModel.find({ enterpriseId: enterprise._id, state: 'open', expiresAt: mongoose.trusted({ $gt: now }) })
    .sort({ invitedAt: -1 })
    .limit(100)
    .lean<InvitationRecord[]>();

export async function presentColleagues(
  enterprise: EnterpriseRecord,
  actor: Actor,
  now: Date,
): Promise<z.input<typeof Colleagues>> {
  const members = await membersOf(String(enterprise._id));
  // As it is now, which may have changed with this very request.
  const self = members.find(({ id }) => id === actor.id);
  const manage = canManage(actor, enterprise) && self?.role === 'owner';
  const owners = members.filter(({ role, suspended }) => role === 'owner' && !suspended).length;
  const last = (role: string) => role === 'owner' && owners === 1;
  return {
    items: members.map(({ id, name, login, role }) => ({
      id,
      name,
      login: maskLogin(login),
      role,
      self: id === actor.id,
      can: { changeRole: manage && !last(role), remove: manage && id !== actor.id },
    })),
    invitations: manage ? (await openOf(enterprise, now)).map(presentInvitation) : [],
    can: { manage, leave: self !== undefined && !last(self.role) },
  };
}
