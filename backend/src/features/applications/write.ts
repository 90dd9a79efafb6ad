import { Types } from 'mongoose';
import { type ApplicationState, applicationMoves } from '#contracts/applications';
import { isListed, type Posting } from '#features/jobs';
import { giveConsent } from '#features/privacy';
import { missingOf, type ResumeRecord, writtenIn } from '#features/resumes';
import type { Actor } from '#platform/actor';
import { recordChanges } from '#platform/changes';
import { statesBefore } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, Invalid } from '#platform/errors';
import { ApplicationModel, type ApplicationRecord } from './model.ts';

const record = (application: ApplicationRecord, what: string) =>
  recordChanges([
    {
      topic: 'application',
      ref: String(application._id),
      what,
      data: {
        jobId: String(application.jobId),
        enterpriseId: String(application.enterpriseId),
        seekerId: String(application.seekerId),
        state: application.state,
        revision: application.revision,
      },
    },
  ]);

export const findMineTo = (jobId: string | ApplicationRecord['jobId'], actor: Actor) =>
  ApplicationModel.findOne({ jobId, seekerId: new Types.ObjectId(actor.id) }).lean<ApplicationRecord>();

/**
 * One person, one posting, one application: the unique index decides between taps at the same moment,
 * and every one of them is answered with the same application.
 * @throws Conflict `job-not-open`, Invalid naming what the résumé lacks
 */
export async function applyWith(resume: ResumeRecord, { job, enterprise }: Posting, actor: Actor, now: Date) {
  ensure(isListed(job, enterprise, now), new Conflict('job-not-open', 'This posting takes no applications any more.'));
  const missing = missingOf(resume);
  if (missing.length > 0)
    throw new Invalid(
      missing.map((part) => ({ path: `resume.${part}`, code: 'required', message: 'An application needs this.' })),
      'resume-incomplete',
    );
  const application: ApplicationRecord = {
    _id: new Types.ObjectId(),
    jobId: job._id,
    enterpriseId: job.enterpriseId,
    seekerId: new Types.ObjectId(actor.id),
    resume: writtenIn(resume),
    state: 'new',
    history: [{ state: 'new', at: now, reason: '' }],
    appliedAt: now,
    seenAt: null,
    revision: 0,
  };
  try {
    return await inTransaction(async () => {
      await ApplicationModel.create([application]);
      // Whoever applies lets this enterprise have the ways to reach them.
      const { _id, seekerId: personId, enterpriseId: to } = application;
      await giveConsent({ personId, what: 'contact', to, by: 'application', ref: String(_id) }, now);
      await record(application, 'application.sent');
      return application;
    });
  } catch (error) {
    const first = await findMineTo(job._id, actor);
    if (first) return first;
    throw error;
  }
}

/** Marks it as read by the enterprise, once. It is no move: the revision stays. */
export async function markSeen(application: ApplicationRecord, now: Date): Promise<ApplicationRecord> {
  if (application.seenAt) return application;
  return inTransaction(async () => {
    const seen = await ApplicationModel.findOneAndUpdate(
      { _id: application._id, seenAt: null },
      { $set: { seenAt: now } },
      { returnDocument: 'after' },
    ).lean<ApplicationRecord>();
    if (seen) await record(seen, 'application.seen');
    return seen ?? application;
  });
}

/** One conditional update: of two people who move it at once, one wins. @throws Conflict `application-changed` */
export function move(
  { _id, jobId, seekerId }: ApplicationRecord,
  to: ApplicationState,
  reason: string,
  now: Date,
  only: { revision?: number } = {},
): Promise<ApplicationRecord> {
  return inTransaction(async () => {
    const moved = await ApplicationModel.findOneAndUpdate(
      { _id, jobId, seekerId, ...only, state: mongoose.trusted({ $in: statesBefore(applicationMoves, to) }) },
      { $set: { state: to }, $push: { history: { state: to, at: now, reason } }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<ApplicationRecord>();
    if (!moved) throw new Conflict('application-changed');
    await record(moved, `application.${to}`);
    return moved;
  });
}
