import { Types } from 'mongoose';
import type { Finding } from '#contracts/checks';
import type { JobState } from '#contracts/jobs';
import { type JobDraft, jobMoves } from '#contracts/jobs/publishing';
import { type EnterpriseRecord, holdVerified } from '#features/enterprises';
import { recordChanges } from '#platform/changes';
import { statesBefore } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, invalid } from '#platform/errors';
import { endOfDay } from './days.ts';
import { endEvidence, keepEvidence } from './evidence.ts';
import { writeOfHeld } from './held-letters.ts';
import { JobModel, type JobRecord } from './model.ts';
import { monthly } from './pay.ts';
import { ensurePublishable } from './publishable.ts';
import { keepEdit, keepSteps } from './versions.ts';
import { doubtsIn } from './words.ts';

/** What is computed from a draft and stored beside it. */
export const derived = (draft: JobDraft): Pick<JobRecord, 'monthly' | 'validUntilAt'> => ({
  monthly: monthly(draft.pay),
  validUntilAt: draft.validUntil === null ? null : endOfDay(draft.validUntil),
});

const endings: readonly string[] = ['job.closed', 'job.expired', 'job.deleted'];

/** Tells everybody what happened to these postings. From their end their evidence has a day on which it goes. */
export async function recordJobs(jobs: readonly JobRecord[], what: string): Promise<void> {
  await recordChanges(
    jobs.map(({ _id, enterpriseId, state, revision }) => ({
      topic: 'job',
      ref: String(_id),
      what,
      data: { enterpriseId: String(enterpriseId), state, revision },
    })),
  );
  const [first] = jobs;
  if (first && endings.includes(what))
    await endEvidence(
      jobs.map(({ _id }) => _id),
      what === 'job.deleted' ? new Date() : first.updatedAt,
    );
}

const stale = () => new Conflict('job-changed');

/** A draft that is not kept yet. */
export const newJob = (
  enterprise: Pick<EnterpriseRecord, '_id' | 'industry'>,
  draft: JobDraft,
  now: Date,
): JobRecord => ({
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
});

/** `by` is the account that does it, here and below: the posting's history says who. */
export function startDraft(
  enterprise: EnterpriseRecord,
  draft: JobDraft,
  now: Date,
  by: string | null = null,
): Promise<JobRecord> {
  const job = newJob(enterprise, draft, now);
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
  const shown = before.state === 'published' || before.state === 'held';
  if (shown) ensurePublishable(draft, now);
  const doubts = before.state === 'draft' ? [] : doubtsIn(draft, before.passed);
  const state = !shown ? before.state : doubts.length > 0 ? 'held' : 'published';
  return inTransaction(async () => {
    if (before.state === 'held' && state === 'published') await holdVerified(before.enterpriseId, now);
    return rewrite({ ...before, revision }, draft, { state, doubts }, now, by);
  });
}

/** Puts other words in the place of what a posting says. Call it inside a transaction. @throws Conflict `job-changed` */
export async function rewrite(
  before: JobRecord,
  draft: JobDraft,
  { state, doubts }: { state: JobState; doubts: readonly Finding[] },
  now: Date,
  by: string | null,
  also: Partial<JobRecord> = {},
): Promise<JobRecord> {
  const shown = state === 'published' || state === 'held';
  const after = await JobModel.findOneAndUpdate(
    { _id: before._id, revision: before.revision, state: before.state },
    {
      $set: {
        ...draft,
        ...derived(draft),
        ...(state !== 'draft' && { withheld: doubts.length > 0 }),
        ...(shown && clearance(before, state, now)),
        ...also,
        updatedAt: now,
      },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean<JobRecord>();
  if (!after) throw stale();
  await recordJobs([after], state === before.state ? 'job.edited' : `job.${state}`);
  await keepEdit(before, after, by);
  if (shown) await keepEvidence([after], { what: state === 'held' ? 'held' : 'edited', findings: doubts, by });
  if (before.state === 'published' && state === 'held') await writeOfHeld('held', after);
  return after;
}

/** What goes with a posting that now waits for an organiser, or waits no longer. */
const clearance = (before: JobRecord, state: JobState, now: Date): Partial<JobRecord> =>
  state === 'held'
    ? { state, heldAt: before.heldAt ?? now, decision: null }
    : { state, heldAt: null, publishedAt: before.publishedAt ?? now };

/**
 * Publishes; with doubtful words it is `held` instead, until an organiser has looked.
 * @throws Invalid (also `unlawful-words`), Conflict `enterprise-not-verified`, Conflict `job-changed`
 */
export function publish(job: JobRecord, now: Date, by: string | null = null): Promise<JobRecord> {
  ensurePublishable(job, now);
  const doubts = doubtsIn(job, job.passed);
  const state = doubts.length > 0 ? 'held' : 'published';
  return inTransaction(async () => {
    await holdVerified(job.enterpriseId, now);
    // The revision too: it is complete and checked as it was read.
    const moved = await move(
      job,
      state,
      now,
      by,
      { revision: job.revision },
      { ...clearance({ ...job, heldAt: null }, state, now), withheld: state === 'held', decision: null },
    );
    await keepEvidence([moved], { what: state, findings: doubts, by });
    return moved;
  });
}

export const pause = (job: JobRecord, now: Date, by: string | null = null) =>
  inTransaction(() => move(job, 'paused', now, by, { state: 'published' }));
export const close = (job: JobRecord, now: Date, by: string | null = null) =>
  inTransaction(() => move(job, 'closed', now, by));

/** One conditional update: of two people who move it at once, one wins. */
export async function move(
  { _id }: JobRecord,
  to: JobState,
  now: Date,
  by: string | null,
  only: { revision?: number; state?: JobState } = {},
  also: Partial<JobRecord> = {},
): Promise<JobRecord> {
  const moved = await JobModel.findOneAndUpdate(
    { _id, state: mongoose.trusted({ $in: statesBefore(jobMoves, to) }), ...only },
    { $set: { ...also, state: to, updatedAt: now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean<JobRecord>();
  if (!moved) throw stale();
  await recordJobs([moved], `job.${to}`);
  await keepSteps([moved], 'moved', by);
  return moved;
}

/** Drafts only; what was published is closed. */
export const remove = (job: JobRecord): Promise<void> => inTransaction(() => drop(job));

/** Call it inside a transaction. */
export async function drop({ _id }: JobRecord): Promise<void> {
  const removed = await JobModel.findOneAndDelete({ _id, state: 'draft' }).lean<JobRecord>();
  if (!removed) throw stale();
  await recordJobs([removed], 'job.deleted');
}
