import type { MembershipRole } from '#contracts/enterprises';
import { changePlace, countOwners, membersOf } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, Forbidden, NotFound } from '#platform/errors';
import { writeTo } from '../letters.ts';
import { EnterpriseModel, type EnterpriseRecord } from '../model.ts';
import { recordEnterprise } from '../write.ts';
import { InvitationModel } from './model.ts';

/**
 * Changes who recruits for an enterprise, so that an owner who can act is left. Each change writes the enterprise's own
 * record: of two owners who leave at the same moment one is run again, and refused.
 * @throws Conflict `last-owner`
 */
async function changeStaff(enterprise: EnterpriseRecord, what: string, work: () => Promise<void>): Promise<void> {
  const { _id } = enterprise;
  await inTransaction(async () => {
    await EnterpriseModel.updateOne({ _id }, { $inc: { staffChanges: 1 } });
    await work();
    ensure(
      (await countOwners(String(_id))) > 0,
      new Conflict('last-owner', 'An enterprise keeps an owner: hand it over first.'),
    );
    await recordEnterprise(enterprise, what);
  });
}

/** Inside the transaction: somebody who was removed at the same moment decides nothing any more. */
async function stillOwner(actor: Actor, enterprise: EnterpriseRecord): Promise<void> {
  const members = await membersOf(String(enterprise._id));
  ensure(members.some(({ id, role }) => id === actor.id && role === 'owner'));
}

export const setRole = (enterprise: EnterpriseRecord, accountId: string, role: MembershipRole, actor: Actor) =>
  changeStaff(enterprise, 'enterprise.role-changed', async () => {
    await stillOwner(actor, enterprise);
    await changePlace(accountId, String(enterprise._id), role);
  });

/** The colleague becomes an owner and the actor a member, both or neither. */
export const handOver = (enterprise: EnterpriseRecord, accountId: string, actor: Actor) =>
  changeStaff(enterprise, 'enterprise.handed-over', async () => {
    ensure(accountId !== actor.id, new Conflict('own-place', 'Hand it over to somebody else.'));
    await stillOwner(actor, enterprise);
    await changePlace(accountId, String(enterprise._id), 'owner');
    await changePlace(actor.id, String(enterprise._id), 'member');
  });

/** Ends a membership; invitations that this person sent and nobody has answered end with it. */
async function endPlace(enterprise: EnterpriseRecord, accountId: string, now: Date): Promise<void> {
  await changePlace(accountId, String(enterprise._id), null);
  await InvitationModel.updateMany(
    { enterpriseId: enterprise._id, invitedBy: new mongoose.Types.ObjectId(accountId), state: 'open' },
    { $set: { state: 'withdrawn', settledAt: now } },
  );
}

/** @throws Forbidden `own-place`, NotFound, Conflict `last-owner` */
export const remove = (
  enterprise: EnterpriseRecord,
  accountId: string,
  { actor, publicUrl, now }: { actor: Actor; publicUrl: string; now: Date },
) =>
  changeStaff(enterprise, 'enterprise.colleague-removed', async () => {
    ensure(accountId !== actor.id, new Forbidden('own-place', 'To go yourself, leave the enterprise.'));
    await stillOwner(actor, enterprise);
    const person = (await membersOf(String(enterprise._id))).find(({ id }) => id === accountId);
    if (!person) throw new NotFound();
    await endPlace(enterprise, accountId, now);
    await writeTo(person, 'removed', enterprise, { key: `${String(enterprise._id)}-${now.getTime()}`, publicUrl });
  });

/** @throws Conflict `last-owner` */
export const leave = (enterprise: EnterpriseRecord, actor: Actor, now: Date) =>
  changeStaff(enterprise, 'enterprise.colleague-left', () => endPlace(enterprise, actor.id, now));
