import { createHash, randomBytes } from 'node:crypto';
import { Types } from 'mongoose';
import type { MembershipRole } from '#contracts/enterprises';
import { ensureReachable, findByLogin, ownAccount } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { inTransaction } from '#platform/database';
import { Conflict, ensure, NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import type { EnterpriseRecord } from '../model.ts';
import { recordEnterprise } from '../write.ts';
import { postInvitation } from './letter.ts';
import { InvitationModel, type InvitationRecord } from './model.ts';

const goodFor = 7 * 86_400_000;

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/**
 * Invites a login; one that waits already is replaced, so that a lost letter can be sent again.
 * @throws Conflict `already-colleague`; TooMany; Unavailable where no message reaches this login
 */
export async function invite(
  enterprise: EnterpriseRecord,
  { login, role }: { login: string; role: MembershipRole },
  { actor, env, clock }: Pick<Context<Actor>, 'actor' | 'env' | 'clock'>,
): Promise<InvitationRecord> {
  ensureReachable(env, login);
  const there = await findByLogin(login);
  ensure(
    !there?.membership?.enterpriseId.equals(enterprise._id),
    new Conflict('already-colleague', 'This person recruits for the enterprise already.'),
  );
  await countTries(['invitation:enterprise', String(enterprise._id)], ['invitation:login', login]);
  const inviter = await ownAccount(actor);
  const now = clock.now();
  const secret = randomBytes(32).toString('base64url');
  const invitation: InvitationRecord = {
    _id: new Types.ObjectId(),
    enterpriseId: enterprise._id,
    login,
    role,
    secretHash: hashOf(secret),
    invitedBy: new Types.ObjectId(actor.id),
    state: 'open',
    invitedAt: now,
    expiresAt: new Date(now.getTime() + goodFor),
    settledAt: null,
  };
  await inTransaction(async () => {
    await InvitationModel.updateMany(
      { enterpriseId: enterprise._id, login, state: 'open' },
      { $set: { state: 'withdrawn', settledAt: now } },
    );
    await InvitationModel.create([invitation]);
    await recordEnterprise(enterprise, 'enterprise.colleague-invited');
    await postInvitation({
      id: String(invitation._id),
      login,
      locale: inviter.locale,
      enterprise: enterprise.name,
      inviter: inviter.name,
      // After the # it is never sent to a server, so no log on the way holds it.
      link: `${env.publicUrl}/invitations/${String(invitation._id)}#${secret}`,
      until: invitation.expiresAt,
    });
  });
  return invitation;
}

/** @throws NotFound where it does not wait any more, or belongs to another enterprise */
export async function withdraw(enterprise: EnterpriseRecord, invitationId: string, now: Date): Promise<void> {
  await inTransaction(async () => {
    const { matchedCount } = await InvitationModel.updateOne(
      { _id: invitationId, enterpriseId: enterprise._id, state: 'open' },
      { $set: { state: 'withdrawn', settledAt: now } },
    );
    ensure(matchedCount === 1, new NotFound());
    await recordEnterprise(enterprise, 'enterprise.invitation-withdrawn');
  });
}
