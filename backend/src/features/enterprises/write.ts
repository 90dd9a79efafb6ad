import { Types } from 'mongoose';
import { type EnterpriseDraft, type EnterpriseState, enterpriseMoves } from '#contracts/enterprises';
import { joinEnterprise } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { recordChanges } from '#platform/changes';
import { statesBefore } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, invalid } from '#platform/errors';
import { EnterpriseModel, type EnterpriseRecord } from './model.ts';
import { mayChangeCode } from './policy.ts';
import { postings } from './postings.ts';

const record = ({ _id, state, revision }: EnterpriseRecord, what: string) =>
  recordChanges([
    { topic: 'enterprise', ref: String(_id), what, data: { enterpriseId: String(_id), state, revision } },
  ]);

const taken = () => new Conflict('credit-code-taken', 'Another enterprise is registered under this code.');
const stale = () => new Conflict('enterprise-changed');

/** The unique index on the code has the last word. */
async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await inTransaction(work);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11000) throw taken();
    throw error;
  }
}

/** Registers a draft; the actor becomes its owner in the same transaction. */
export function register(draft: EnterpriseDraft, actor: Actor, now: Date): Promise<EnterpriseRecord> {
  return inTransaction(async () => {
    const held = await EnterpriseModel.exists({
      creditCode: draft.creditCode,
      state: mongoose.trusted({ $in: ['submitted', 'verified', 'revoked'] }),
    });
    ensure(!held, taken());
    const enterprise: EnterpriseRecord = {
      ...draft,
      _id: new Types.ObjectId(),
      state: 'draft',
      history: [{ at: now, state: 'draft', reason: '' }],
      submittedAt: null,
      createdAt: now,
      updatedAt: now,
      revision: 0,
    };
    await EnterpriseModel.create([enterprise]);
    await joinEnterprise(actor.id, String(enterprise._id), 'owner');
    await record(enterprise, 'enterprise.registered');
    return enterprise;
  });
}

export function edit(before: EnterpriseRecord, draft: EnterpriseDraft, revision: number, now: Date) {
  ensure(
    mayChangeCode(before) || draft.creditCode === before.creditCode,
    invalid('creditCode', 'frozen', 'The code was handed in for verification and stays.'),
  );
  return unlessTaken(async () => {
    const after = await EnterpriseModel.findOneAndUpdate(
      { _id: before._id, revision, state: before.state },
      { $set: { ...draft, updatedAt: now }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<EnterpriseRecord>();
    if (!after) throw stale();
    await postings().enterpriseChanged(before, after);
    await record(after, 'enterprise.edited');
    return after;
  });
}

/** One conditional update: of two people who decide at once, one wins. @throws Conflict `enterprise-changed` */
export function move(id: EnterpriseRecord['_id'], to: EnterpriseState, reason: string, now: Date) {
  return unlessTaken(async () => {
    const before = await EnterpriseModel.findOneAndUpdate(
      { _id: id, state: mongoose.trusted({ $in: statesBefore(enterpriseMoves, to) }) },
      {
        $set: { state: to, updatedAt: now, ...(to === 'submitted' && { submittedAt: now }) },
        $push: { history: { at: now, state: to, reason } },
        $inc: { revision: 1 },
      },
      { returnDocument: 'before' },
    ).lean<EnterpriseRecord>();
    const after = before && (await EnterpriseModel.findById(id).lean<EnterpriseRecord>());
    if (!after) throw stale();
    await postings().enterpriseChanged(before, after);
    await record(after, `enterprise.${to}`);
    return after;
  });
}
