import { Types } from 'mongoose';
import type { EnterpriseState, listEnterprises } from '#contracts/enterprises';
import type { QueryOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { invalid } from '#platform/errors';
import { EnterpriseModel, type EnterpriseRecord } from './model.ts';

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const waiting = {
  $or: [
    { state: 'submitted' as const },
    { state: 'verified' as const, recheckAskedAt: mongoose.trusted({ $ne: null }) },
  ],
};
const inState = (state: EnterpriseState) => (state === 'submitted' ? waiting : { state });

/** Oldest submission first. Drafts, never handed in, are listed only when asked for; what waits includes re-checks. */
export async function listRegister({ state, q, cursor, limit }: QueryOf<typeof listEnterprises>) {
  const items = await EnterpriseModel.find({
    $and: [
      state ? inState(state) : { state: mongoose.trusted({ $ne: 'draft' as const }) },
      q ? { name: mongoose.trusted({ $regex: literally(q), $options: 'i' }) } : {},
      cursor ? await after(cursor) : {},
    ],
  })
    .sort({ submittedAt: 1, _id: 1 })
    .limit(limit + 1)
    .lean<EnterpriseRecord[]>();
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: items.length > limit && last ? String(last._id) : null, counts: await countStates() };
}

async function after(cursor: string) {
  const last = await EnterpriseModel.findById(cursor, { submittedAt: 1 }).lean<EnterpriseRecord>();
  if (!last) throw invalid('query.cursor', 'cursor', 'This page is not there any more; begin anew.');
  const { submittedAt } = last;
  return {
    $or: [
      { submittedAt: mongoose.trusted(submittedAt ? { $gt: submittedAt } : { $ne: null }) },
      { submittedAt, _id: mongoose.trusted({ $gt: new Types.ObjectId(cursor) }) },
    ],
  };
}

/** By state; what waits for a re-check counts as handed in as well as verified. */
export async function countStates(): Promise<Record<EnterpriseState, number>> {
  const count = (state: EnterpriseState) => EnterpriseModel.countDocuments(inState(state));
  const [draft, submitted, verified, rejected, expired, revoked] = await Promise.all([
    count('draft'),
    count('submitted'),
    count('verified'),
    count('rejected'),
    count('expired'),
    count('revoked'),
  ]);
  return { draft, submitted, verified, rejected, expired, revoked };
}
