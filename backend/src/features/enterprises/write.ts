import { Types } from 'mongoose';
import { documentKinds, type EnterpriseDraft, enterpriseMoves } from '#contracts/enterprises';
import { joinEnterprise } from '#features/accounts';
import type { Actor } from '#platform/actor';
import { recordChanges } from '#platform/changes';
import { statesBefore } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, Invalid, invalid } from '#platform/errors';
import { codeHolders, EnterpriseModel, type EnterpriseRecord } from './model.ts';
import { mayChangeCode, mayChangeName } from './policy.ts';
import { postings } from './postings.ts';

export const recordEnterprise = ({ _id, state, revision }: EnterpriseRecord, what: string) =>
  recordChanges([
    { topic: 'enterprise', ref: String(_id), what, data: { enterpriseId: String(_id), state, revision } },
  ]);

const taken = () => new Conflict('credit-code-taken', 'Another enterprise is registered under this code.');
export const stale = () => new Conflict('enterprise-changed');

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
      state: mongoose.trusted({ $in: codeHolders }),
    });
    ensure(!held, taken());
    const enterprise: EnterpriseRecord = {
      ...draft,
      _id: new Types.ObjectId(),
      state: 'draft',
      history: [{ at: now, state: 'draft', reason: '', by: new Types.ObjectId(actor.id) }],
      submittedAt: null,
      createdAt: now,
      updatedAt: now,
      revision: 0,
    };
    await EnterpriseModel.create([enterprise]);
    await joinEnterprise(actor.id, String(enterprise._id), 'owner');
    await recordEnterprise(enterprise, 'enterprise.registered');
    return enterprise;
  });
}

export function edit(before: EnterpriseRecord, draft: EnterpriseDraft, revision: number, now: Date) {
  ensure(
    mayChangeCode(before) || draft.creditCode === before.creditCode,
    invalid('creditCode', 'frozen', 'The code was handed in for verification and stays.'),
  );
  ensure(
    mayChangeName(before) || draft.name === before.name,
    invalid('name', 'frozen', 'The name is verified, or about to be, and stays.'),
  );
  return unlessTaken(async () => {
    const after = await EnterpriseModel.findOneAndUpdate(
      { _id: before._id, revision, state: before.state },
      { $set: { ...draft, updatedAt: now }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<EnterpriseRecord>();
    if (!after) throw stale();
    await postings().enterpriseChanged(before, after);
    await recordEnterprise(after, 'enterprise.edited');
    return after;
  });
}

/** @throws Invalid naming each document that is missing */
function ensureDocuments({ documents }: EnterpriseRecord): void {
  const missing = documentKinds.filter((kind) => !documents?.[kind]);
  if (missing.length > 0)
    throw new Invalid(missing.map((path) => ({ path, code: 'required', message: 'Verification asks for this.' })));
}

/**
 * Hands the enterprise in; one that is verified asks for its re-check and stays as it is.
 * @throws Invalid, Conflict `enterprise-changed`, Conflict `credit-code-taken`
 */
export function submit(enterprise: EnterpriseRecord, actor: Actor, now: Date): Promise<EnterpriseRecord> {
  ensureDocuments(enterprise);
  const beside = enterprise.state === 'verified';
  return unlessTaken(async () => {
    const after = await EnterpriseModel.findOneAndUpdate(
      beside
        ? { _id: enterprise._id, state: 'verified', recheckAskedAt: null }
        : { _id: enterprise._id, state: mongoose.trusted({ $in: statesBefore(enterpriseMoves, 'submitted') }) },
      {
        $set: { submittedAt: now, updatedAt: now, ...(beside ? { recheckAskedAt: now } : { state: 'submitted' }) },
        $push: { history: { at: now, state: 'submitted', reason: '', by: new Types.ObjectId(actor.id) } },
        $inc: { revision: 1 },
      },
      { returnDocument: 'after' },
    ).lean<EnterpriseRecord>();
    if (!after) throw stale();
    await recordEnterprise(after, beside ? 'enterprise.recheck-asked' : 'enterprise.submitted');
    return after;
  });
}
