import { Types } from 'mongoose';
import { type JobDraft, type JobState, jobMoves } from '#contracts/jobs';
import { type EnterpriseRecord, holdVerified } from '#features/enterprises';
import { recordChanges } from '#platform/changes';
import { statesBefore } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, invalid } from '#platform/errors';
import { endOfDay } from './days.ts';
import { JobModel, type JobRecord } from './model.ts';
import { monthly } from './pay.ts';
import { ensurePublishable } from './publishable.ts';
import { keepEdit, keepSteps } from './versions.ts';

/** What is computed from a draft and stored beside it. */
export const derived = (draft: JobDraft): Pick<JobRecord, 'monthly' | 'validUntilAt'> => ({
  monthly: monthly(draft.pay),
  validUntilAt: draft.validUntil === null ? null : endOfDay(draft.validUntil),
});

export const recordJobs = (jobs: readonly JobRecord[], what: string) =>
  recordChanges(
    jobs.map(({ _id, enterpriseId, state, revision }) => ({
      topic: 'job',
      ref: String(_id),
      what,
      data: { enterpriseId: String(enterpriseId), state, revision },
    })),
  );

const stale = () => new Conflict('job-changed');

/** `by` is the account that does it, here and below: the posting's history says who. */
export function startDraft(
  enterprise: EnterpriseRecord,
  draft: JobDraft,
  now: Date,
  by: string | null = null,
): Promise<JobRecord> {
  const job: JobRecord = {
    ...draft,
    ...derived(draft),
    _id: new Types.ObjectId(),
    enterpriseId: enterprise._id,
    state: 'draft',
    industry: enterprise.industry,
    publishedAt: null,
    createdAt: now,
    updatedAt: now,
    revision: 0,
  };
  return inTransaction(async () => {
    await JobModel.create([job]);
    await recordJobs([job], 'job.drafted');
    await keepSteps([job], 'drafted', by);
    return job;
  });
}

/** What people can read stays complete, and its title stays what they applied to. @throws Invalid, Conflict `job-changed` */
export function edit(
  before: JobRecord,
  draft: JobDraft,
  revision: number,
  now: Date,
  by: string | null = null,
): Promise<JobRecord> {
  ensure(
    before.publishedAt === null || draft.title === before.title,
    invalid('title', 'frozen', 'A posting keeps the title under which it was published.'),
  );
  if (before.state === 'published') ensurePublishable(draft, now);
  return inTransaction(async () => {
    const after = await JobModel.findOneAndUpdate(
      { _id: before._id, revision, state: before.state },
      { $set: { ...draft, ...derived(draft), updatedAt: now }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<JobRecord>();
    if (!after) throw stale();
    await recordJobs([after], 'job.edited');
    await keepEdit(before, after, by);
    return after;
  });
}

/** @throws Invalid, Conflict `enterprise-not-verified`, Conflict `job-changed` */
export function publish(job: JobRecord, now: Date, by: string | null = null): Promise<JobRecord> {
  ensurePublishable(job, now);
  return inTransaction(async () => {
    await holdVerified(job.enterpriseId, now);
    // The revision too: it is complete as it was read.
    return move(job, 'published', now, by, { revision: job.revision }, { publishedAt: job.publishedAt ?? now });
  });
}

export const pause = (job: JobRecord, now: Date, by: string | null = null) =>
  inTransaction(() => move(job, 'paused', now, by));
export const close = (job: JobRecord, now: Date, by: string | null = null) =>
  inTransaction(() => move(job, 'closed', now, by));

/** One conditional update: of two people who move it at once, one wins. */
async function move(
  { _id }: JobRecord,
  to: JobState,
  now: Date,
  by: string | null,
  only: { revision?: number } = {},
  also: Partial<JobRecord> = {},
): Promise<JobRecord> {
  const moved = await JobModel.findOneAndUpdate(
    { _id, ...only, state: mongoose.trusted({ $in: statesBefore(jobMoves, to) }) },
    { $set: { ...also, state: to, updatedAt: now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean<JobRecord>();
  if (!moved) throw stale();
  await recordJobs([moved], `job.${to}`);
  await keepSteps([moved], 'moved', by);
  return moved;
}

/** Drafts only; what was published is closed. */
export function remove(job: JobRecord): Promise<void> {
  return inTransaction(async () => {
    const removed = await JobModel.findOneAndDelete({ _id: job._id, state: 'draft' }).lean<JobRecord>();
    if (!removed) throw stale();
    await recordJobs([removed], 'job.deleted');
  });
}
