import { inTransaction, mongoose } from '#platform/database';
import type { Deps } from '#platform/route';
import type { Schedule } from '#platform/schedule';
import { sweepDocuments } from './documents.ts';
import { writeToOwners } from './letters.ts';
import { EnterpriseModel, type EnterpriseRecord } from './model.ts';
import { postings } from './postings.ts';
import { daysLeft, lastChecked, nextWarning, verificationFrom } from './verification.ts';
import { recordEnterprise } from './write.ts';

type Parts = Pick<Deps, 'env'>;
const batch = 100;

/** Does something to each enterprise that is due, a transaction each, until none is. @returns how many */
async function eachDue(
  due: () => Promise<EnterpriseRecord[]>,
  work: (enterprise: EnterpriseRecord) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (;;) {
    const found = await due();
    const before = done;
    for (const enterprise of found) if (await inTransaction(() => work(enterprise))) done += 1;
    if (found.length < batch || done === before) return done;
  }
}

/**
 * Ends verifications whose last day is over: postings pause and owners are told in the same transaction. One that waits for
 * its re-check goes on waiting, in the place it had in the queue. Safe to run anywhere, any number of times.
 */
export function endVerifications({ env }: Parts, now: Date): Promise<number> {
  const over = { state: 'verified' as const, 'verification.endsAt': mongoose.trusted({ $lte: now }) };
  return eachDue(
    () => EnterpriseModel.find(over).limit(batch).lean<EnterpriseRecord[]>(),
    async ({ _id }) => {
      const before = await EnterpriseModel.findOne({ _id, ...over }).lean<EnterpriseRecord>();
      if (!before) return false;
      const waits = before.recheckAskedAt instanceof Date;
      const steps = (waits ? (['expired', 'submitted'] as const) : (['expired'] as const)).map((state) => ({
        at: now,
        state,
        reason: '',
      }));
      const open = (await postings().countOpen([_id])).get(String(_id)) ?? 0;
      const after = await EnterpriseModel.findOneAndUpdate(
        { _id, ...over, revision: before.revision },
        {
          $set: { state: waits ? 'submitted' : 'expired', recheckAskedAt: null, updatedAt: now },
          $push: { history: { $each: steps } },
          $inc: { revision: 1 },
        },
        { returnDocument: 'after' },
      ).lean<EnterpriseRecord>();
      if (!after) return false;
      await postings().enterpriseChanged(before, after);
      await recordEnterprise(after, 'enterprise.expired');
      const key = `${String(_id)}-${before.verification?.lastDay}`;
      await writeToOwners('expired', after, { key, publicUrl: env.publicUrl, paused: open });
      return true;
    },
  );
}

/** Tells owners that a verification will end, thirty and seven days before; who has handed in anew is left in peace. */
export function warnOfEnds({ env }: Parts, now: Date): Promise<number> {
  const due = { state: 'verified' as const, 'verification.warnAt': mongoose.trusted({ $lte: now }) };
  return eachDue(
    () => EnterpriseModel.find(due).limit(batch).lean<EnterpriseRecord[]>(),
    async ({ _id }) => {
      const enterprise = await EnterpriseModel.findOne({ _id, ...due }).lean<EnterpriseRecord>();
      const { verification } = enterprise ?? {};
      if (!enterprise || !verification) return false;
      const { lastDay, warnAt } = verification;
      const mine = await EnterpriseModel.updateOne(
        { _id, 'verification.warnAt': warnAt },
        { $set: { 'verification.warnAt': nextWarning(lastDay, now) } },
      );
      if (mine.modifiedCount === 0) return false;
      const days = daysLeft(lastDay, now);
      if (enterprise.recheckAskedAt || days < 0) return true;
      const key = `${String(_id)}-${lastDay}-${warnAt?.getTime()}`;
      await writeToOwners('ending', enterprise, { key, publicUrl: env.publicUrl, lastDay, days });
      return true;
    },
  );
}

/** Verifications from before they had an end get one, counted from their day. */
export function giveEnds(): Promise<number> {
  const endless = { state: 'verified' as const, verification: null };
  return eachDue(
    () => EnterpriseModel.find(endless).limit(batch).lean<EnterpriseRecord[]>(),
    async (enterprise) => {
      const since = lastChecked(enterprise) ?? enterprise.updatedAt;
      const given = await EnterpriseModel.updateOne(
        { _id: enterprise._id, ...endless },
        { $set: { verification: verificationFrom(since) } },
      );
      return given.modifiedCount === 1;
    },
  );
}

export async function startVerifications({ env, clock, log }: Deps, schedule: Schedule): Promise<void> {
  await schedule.every('end-verifications', '1 minute', async () => {
    await giveEnds();
    const warned = await warnOfEnds({ env }, clock.now());
    const ended = await endVerifications({ env }, clock.now());
    if (warned + ended > 0) log.info({ warned, ended }, 'verifications near or past their end');
  });
  await schedule.every('sweep-documents', '1 hour', async () => {
    const dropped = await sweepDocuments(clock.now());
    if (dropped > 0) log.info({ dropped }, 'documents that no record names are gone');
  });
}
