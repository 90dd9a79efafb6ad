import { Schema, Types } from 'mongoose';
import type { ResumeVersion, versionReasons } from '#contracts/resumes';
import { ResumeDraft } from '#contracts/resumes';
import { recordChanges } from '#platform/changes';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, NotFound } from '#platform/errors';
import { ResumeModel, type ResumeRecord } from './model.ts';
import { writtenIn } from './present.ts';

type Reason = (typeof versionReasons)[number];
export type VersionRecord = {
  _id: Types.ObjectId;
  resumeId: Types.ObjectId;
  ownerId: Types.ObjectId;
  at: Date;
  reason: Reason;
  draft: ResumeDraft;
};

const schema = new Schema<VersionRecord>(
  {
    resumeId: { type: Schema.Types.ObjectId, required: true },
    ownerId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    reason: { type: String, required: true },
    draft: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'resumeVersions', versionKey: false, minimize: false },
);
schema.index({ resumeId: 1, _id: -1 });
schema.index({ ownerId: 1 });
export const ResumeVersionModel = mongoose.model<VersionRecord>('ResumeVersion', schema);

const mostVersions = 50;
/** Writing that goes on after this long begins on a new version. */
export const pause = 30 * 60_000;

/** Keeps what stands in a résumé; the oldest versions beyond fifty go. Belongs inside a transaction with what comes next. */
export async function keep(resume: ResumeRecord, reason: Reason, at: Date): Promise<VersionRecord> {
  const { _id: resumeId, ownerId } = resume;
  const version = { _id: new Types.ObjectId(), resumeId, ownerId, at, reason, draft: writtenIn(resume) };
  await ResumeVersionModel.create([version]);
  const tooOld = await ResumeVersionModel.find({ resumeId }, { _id: 1 })
    .sort({ _id: -1 })
    .skip(mostVersions)
    .lean<Pick<VersionRecord, '_id'>[]>();
  for (const { _id } of tooOld) await ResumeVersionModel.deleteOne({ _id });
  return version;
}

export const keepByHand = (resume: ResumeRecord, now: Date) => inTransaction(() => keep(resume, 'hand', now));

export const listVersions = ({ _id }: ResumeRecord) =>
  ResumeVersionModel.find({ resumeId: _id }).sort({ _id: -1 }).limit(mostVersions).lean<VersionRecord[]>();

/** @throws NotFound where it is not there or another résumé's */
export async function findVersion(resume: ResumeRecord, id: string): Promise<VersionRecord> {
  const version = await ResumeVersionModel.findOne({ _id: id, resumeId: resume._id }).lean<VersionRecord>();
  if (!version) throw new NotFound();
  return version;
}

/** @throws Conflict `resume-changed` where the résumé has been saved meanwhile */
export async function restore(resume: ResumeRecord, version: VersionRecord, revision: number, now: Date) {
  return inTransaction(async () => {
    const restored = await ResumeModel.findOneAndUpdate(
      { _id: resume._id, ownerId: resume.ownerId, revision },
      { $set: { ...ResumeDraft.parse(version.draft), updatedAt: now }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<ResumeRecord>();
    if (!restored) throw new Conflict('resume-changed');
    await keep(resume, 'restore', resume.updatedAt);
    const data = { ownerId: String(resume.ownerId) };
    await recordChanges([{ topic: 'resume', ref: String(resume._id), what: 'resume.saved', data }]);
    return restored;
  });
}

export const presentVersion = ({ _id, at, reason, draft }: VersionRecord): ResumeVersion => ({
  id: String(_id),
  at: at.toISOString(),
  reason,
  title: draft.title,
});
