import { accountNames, maskLogin, ownAccount, takePlace } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { inTransaction, mongoose } from '#platform/database';
import { ensure, Forbidden, NotFound } from '#platform/errors';
import { findEnterprise } from '../find.ts';
import { recordEnterprise } from '../write.ts';
import { hashOf } from './invite.ts';
import { InvitationModel, type InvitationRecord } from './model.ts';

/** An invitation that is used, withdrawn, too old, or asked for with a wrong secret: all the same to the caller. */
const gone = () => new NotFound('invitation-gone', 'This invitation is not open any more; ask for a new one.');

const open = (id: string, secret: string, now: Date) => ({
  _id: id,
  secretHash: hashOf(secret),
  state: 'open' as const,
  expiresAt: mongoose.trusted({ $gt: now }),
});

/** What the link says to whoever opens it. @throws NotFound `invitation-gone` */
export async function readBy(actor: Actor | null, id: string, secret: string, now: Date) {
  const invitation = await InvitationModel.findOne(open(id, secret, now)).lean<InvitationRecord>();
  if (!invitation) throw gone();
  const { login, role, invitedBy, expiresAt } = invitation;
  const [{ name }, names] = await Promise.all([
    findEnterprise(invitation.enterpriseId),
    accountNames([String(invitedBy)]),
  ]);
  return {
    enterprise: name,
    invitedBy: names.get(String(invitedBy)) ?? '',
    role,
    login: maskLogin(login),
    expiresAt: expiresAt.toISOString(),
    standing: await standingOf(actor, login),
  };
}

async function standingOf(actor: Actor | null, login: string) {
  if (!actor) return 'sign-in' as const;
  const account = await ownAccount(actor);
  if (account.login !== login) return 'not-yours' as const;
  return account.membership ? ('already-member' as const) : ('open' as const);
}

/**
 * Takes the place: used once, however many tap at the same moment.
 * @throws NotFound `invitation-gone`; Forbidden `invitation-not-yours`; Conflict `already-member`
 */
export async function accept(actor: Actor, id: string, secret: string, now: Date): Promise<void> {
  await inTransaction(async () => {
    const invitation = await InvitationModel.findOneAndUpdate(open(id, secret, now), {
      $set: { state: 'accepted', settledAt: now },
    }).lean<InvitationRecord>();
    if (!invitation) throw gone();
    const { login } = await ownAccount(actor);
    ensure(
      login === invitation.login,
      new Forbidden('invitation-not-yours', 'This invitation is for another address or number.'),
    );
    await takePlace(actor.id, String(invitation.enterpriseId), invitation.role);
    await recordEnterprise(await findEnterprise(invitation.enterpriseId), 'enterprise.colleague-joined');
  });
}

/** @throws NotFound `invitation-gone` */
export async function decline(id: string, secret: string, now: Date): Promise<void> {
  await inTransaction(async () => {
    const invitation = await InvitationModel.findOneAndUpdate(open(id, secret, now), {
      $set: { state: 'declined', settledAt: now },
    }).lean<InvitationRecord>();
    if (!invitation) throw gone();
    await recordEnterprise(await findEnterprise(invitation.enterpriseId), 'enterprise.invitation-declined');
  });
}
