import { inTransaction, mongoose } from '#platform/database';
import type { Deps } from '#platform/route';
import type { Schedule } from '#platform/schedule';
import { JobModel, type JobRecord } from './model.ts';
import { keepSteps } from './versions.ts';
import { recordJobs } from './write.ts';

const batch = 200;

/** Ends postings past their last day. Returns how many; safe to run anywhere, any number of times. */
export async function expirePostings(now: Date): Promise<number> {
  let ended = 0;
  for (;;) {
    const moved = await inTransaction(async () => {
      const due = await JobModel.find({
        state: mongoose.trusted({ $in: ['published', 'paused'] }),
        validUntilAt: mongoose.trusted({ $ne: null, $lte: now }),
      })
        .limit(batch)
        .lean<JobRecord[]>();
      if (due.length === 0) return 0;
      await JobModel.updateMany(
        { _id: mongoose.trusted({ $in: due.map(({ _id }) => _id) }) },
        { $set: { state: 'expired', updatedAt: now }, $inc: { revision: 1 } },
      );
      const ended = due.map(
        (job): JobRecord => ({ ...job, state: 'expired', updatedAt: now, revision: job.revision + 1 }),
      );
      await recordJobs(ended, 'job.expired');
      await keepSteps(ended, 'moved', null);
      return due.length;
    });
    ended += moved;
    if (moved < batch) return ended;
  }
}

export async function startExpiry({ clock, log }: Deps, schedule: Schedule): Promise<void> {
  await schedule.every('expire-postings', '1 minute', async () => {
    const ended = await expirePostings(clock.now());
    if (ended > 0) log.info({ ended }, 'postings reached their last day');
  });
}
