import { mongoose } from '#platform/database';
import { Conflict, NotFound } from '#platform/errors';
import { EnterpriseModel, type EnterpriseRecord } from './model.ts';

/** @throws NotFound */
export async function findEnterprise(id: string | EnterpriseRecord['_id']): Promise<EnterpriseRecord> {
  const enterprise = await EnterpriseModel.findById(id).lean<EnterpriseRecord>();
  if (!enterprise) throw new NotFound();
  return enterprise;
}

export async function findEnterprises(ids: readonly EnterpriseRecord['_id'][]): Promise<Map<string, EnterpriseRecord>> {
  const each = [...new Set(ids.map(String))];
  const found = await EnterpriseModel.find({ _id: mongoose.trusted({ $in: each }) }).lean<EnterpriseRecord[]>();
  return new Map(found.map((enterprise) => [String(enterprise._id), enterprise]));
}

/**
 * Inside a transaction: holds the enterprise to being verified until the commit. It writes, because a mere read would let
 * a revocation at the same moment slip past; so of the two, one is run again and sees the other.
 * A verification that is over holds nothing, even before the timed work has noted it.
 * @throws Conflict `enterprise-not-verified`
 */
export async function holdVerified(id: EnterpriseRecord['_id'], now = new Date()): Promise<void> {
  const held = await EnterpriseModel.updateOne(
    {
      _id: id,
      state: 'verified',
      $or: [{ verification: null }, { 'verification.endsAt': mongoose.trusted({ $gt: now }) }],
    },
    { $inc: { publications: 1 } },
  );
  if (held.matchedCount === 0)
    throw new Conflict('enterprise-not-verified', 'Only a verified enterprise publishes postings.');
}
