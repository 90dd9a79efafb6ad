import { Types } from 'mongoose';
import { type decideEnterprise, enterpriseMoves } from '#contracts/enterprises';
import type { Actor } from '#platform/actor';
import type { BodyOf } from '#platform/contract';
import { inTransaction } from '#platform/database';
import type { Context } from '#platform/route';
import { type Letter, writeToOwners } from './letters.ts';
import { EnterpriseModel, type EnterpriseRecord } from './model.ts';
import { postings } from './postings.ts';
import { verificationFrom } from './verification.ts';
import { recordEnterprise, stale } from './write.ts';

type Decision = BodyOf<typeof decideEnterprise>;

/** What a decision changes and which letter tells it; null where it is not open to the enterprise as it stands. */
function outcome(
  before: EnterpriseRecord,
  to: Decision['state'],
  now: Date,
): { set: Partial<EnterpriseRecord>; letter: Letter } | null {
  const recheck = before.state === 'verified' && before.recheckAskedAt instanceof Date;
  if (recheck && to === 'verified')
    return { set: { verification: verificationFrom(now), recheckAskedAt: null }, letter: 'verified' };
  // The verification that holds runs on to its own end.
  if (recheck && to === 'rejected') return { set: { recheckAskedAt: null }, letter: 'recheck-rejected' };
  if (!enterpriseMoves[before.state].includes(to)) return null;
  const verification = to === 'verified' ? { verification: verificationFrom(now) } : {};
  return { set: { state: to, recheckAskedAt: null, ...verification }, letter: to };
}

/**
 * Decides on what was handed in, or revokes what was verified; the owners are told in the same transaction.
 * Of two people who decide at once, one wins. @throws Conflict `enterprise-changed`
 */
export function decide(
  id: EnterpriseRecord['_id'],
  { state: to, reasons, reason, revision }: Decision,
  { actor, env, clock }: Pick<Context<Actor>, 'actor' | 'env' | 'clock'>,
): Promise<EnterpriseRecord> {
  const now = clock.now();
  return inTransaction(async () => {
    const before = await EnterpriseModel.findById(id).lean<EnterpriseRecord>();
    const change = before && outcome(before, to, now);
    if (!change || (revision !== undefined && revision !== before.revision)) throw stale();
    const open = (await postings().countOpen([id])).get(String(id)) ?? 0;
    const step = { at: now, state: to, reasons, reason, by: new Types.ObjectId(actor.id) };
    const after = await EnterpriseModel.findOneAndUpdate(
      { _id: id, state: before.state, revision: before.revision },
      { $set: { ...change.set, updatedAt: now }, $push: { history: step }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<EnterpriseRecord>();
    if (!after) throw stale();
    await postings().enterpriseChanged(before, after);
    await recordEnterprise(after, `enterprise.${to}`);
    await writeToOwners(change.letter, after, {
      key: `${String(id)}-${after.revision}`,
      publicUrl: env.publicUrl,
      paused: open,
      reasons,
      reason,
      ...(after.verification && { lastDay: after.verification.lastDay }),
    });
    return after;
  });
}
