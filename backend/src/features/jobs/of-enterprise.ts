import { type EnterpriseRecord, usePostings } from '#features/enterprises';
import { mongoose } from '#platform/database';
import { JobModel, type JobRecord } from './model.ts';
import { keepSteps } from './versions.ts';
import { recordJobs } from './write.ts';

/** Postings published and not past their last day, by enterprise id. */
async function countOpen(enterpriseIds: readonly EnterpriseRecord['_id'][]): Promise<Map<string, number>> {
  const counts = await JobModel.aggregate<{ _id: EnterpriseRecord['_id']; count: number }>([
    {
      $match: {
        enterpriseId: { $in: enterpriseIds },
        state: 'published',
        $or: [{ validUntilAt: null }, { validUntilAt: { $gt: new Date() } }],
      },
    },
    { $group: { _id: '$enterpriseId', count: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, count }) => [String(_id), count]));
}

/** Nobody recruits on a verification that was taken away or has ended: its postings pause with it, and come back by hand. */
async function pauseAll(enterpriseId: EnterpriseRecord['_id'], now: Date): Promise<void> {
  const published = await JobModel.find({ enterpriseId, state: 'published' }).lean<JobRecord[]>();
  if (published.length === 0) return;
  await JobModel.updateMany(
    { _id: mongoose.trusted({ $in: published.map(({ _id }) => _id) }) },
    { $set: { state: 'paused', updatedAt: now }, $inc: { revision: 1 } },
  );
  const paused = published.map(
    (job): JobRecord => ({ ...job, state: 'paused', updatedAt: now, revision: job.revision + 1 }),
  );
  await recordJobs(paused, 'job.paused');
  await keepSteps(paused, 'moved', null);
}

usePostings({
  countOpen,
  async enterpriseChanged(before, after) {
    if (before.industry !== after.industry)
      await JobModel.updateMany({ enterpriseId: after._id }, { $set: { industry: after.industry } });
    if (before.state === 'verified' && after.state !== 'verified') await pauseAll(after._id, after.updatedAt);
  },
});
