import type { Types } from 'mongoose';
import { type EnterpriseRecord, findEnterprises, mayBeShown } from '#features/enterprises';
import { isOpen, JobModel, type JobRecord } from '#features/jobs';
import { mongoose } from '#platform/database';

const batch = 500;

export type Listed = { job: JobRecord; enterprise: EnterpriseRecord };

/** Every posting that strangers may see, by rising id and a batch at a time, so that memory does not grow with their number. */
export async function* listedPostings(now: Date, from?: string): AsyncGenerator<Listed> {
  let range: { $gte: Types.ObjectId } | { $gt: Types.ObjectId } | null = from
    ? { $gte: new mongoose.Types.ObjectId(from) }
    : null;
  for (;;) {
    const jobs: JobRecord[] = await JobModel.find({
      state: 'published',
      ...(range && { _id: mongoose.trusted(range) }),
    })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<JobRecord[]>();
    const last = jobs.at(-1);
    if (!last) return;
    const enterprises = await findEnterprises(jobs.map(({ enterpriseId }) => enterpriseId));
    for (const job of jobs) {
      const enterprise = enterprises.get(String(job.enterpriseId));
      if (enterprise && isOpen(job, now) && mayBeShown(enterprise)) yield { job, enterprise };
    }
    range = { $gt: last._id };
  }
}
