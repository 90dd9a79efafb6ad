import { Types } from 'mongoose';
import type { ResumeDraft } from '#contracts/resumes';
import type { Actor } from '#platform/actor';
import { recordChanges } from '#platform/changes';
import { inTransaction } from '#platform/database';
import { Conflict, ensure, NotFound } from '#platform/errors';
import { dropFiles } from '#platform/files';
import { ResumeModel, type ResumeRecord } from './model.ts';
import { canTouch } from './policy.ts';
import { keep, pause, ResumeVersionModel } from './versions.ts';

const mostResumes = 20;

const record = ({ _id, ownerId }: ResumeRecord, what: string) =>
  recordChanges([{ topic: 'resume', ref: String(_id), what, data: { ownerId: String(ownerId) } }]);

/** @throws NotFound where it is not there or somebody else's */
export async function findResume(id: string, actor: Actor): Promise<ResumeRecord> {
  const resume = await ResumeModel.findById(id).lean<ResumeRecord>();
  if (!resume || !canTouch(actor, resume)) throw new NotFound();
  return resume;
}

export const listOwn = (actor: Actor) =>
  ResumeModel.find({ ownerId: new Types.ObjectId(actor.id) })
    .sort({ updatedAt: -1 })
    .limit(100)
    .lean<ResumeRecord[]>();

export async function start(draft: ResumeDraft, actor: Actor, now: Date): Promise<ResumeRecord> {
  const ownerId = new Types.ObjectId(actor.id);
  ensure(
    (await ResumeModel.countDocuments({ ownerId })) < mostResumes,
    new Conflict('too-many-resumes', `A person keeps at most ${mostResumes} résumés.`),
  );
  const resume = { ...draft, _id: new Types.ObjectId(), ownerId, createdAt: now, updatedAt: now, revision: 0 };
  await ResumeModel.create([resume]);
  return resume;
}

/** @throws Conflict `resume-changed` where another window has saved meanwhile */
export async function save(resume: ResumeRecord, draft: ResumeDraft, revision: number, now: Date) {
  return inTransaction(async () => {
    const saved = await ResumeModel.findOneAndUpdate(
      { _id: resume._id, ownerId: resume.ownerId, revision },
      { $set: { ...draft, updatedAt: now }, $inc: { revision: 1 } },
      { returnDocument: 'after' },
    ).lean<ResumeRecord>();
    if (!saved) throw new Conflict('resume-changed');
    if (now.getTime() - resume.updatedAt.getTime() >= pause) await keep(resume, 'pause', resume.updatedAt);
    await record(saved, 'resume.saved');
    return saved;
  });
}

export async function remove(resume: ResumeRecord): Promise<void> {
  const { _id, ownerId } = resume;
  await inTransaction(async () => {
    await ResumeModel.deleteOne({ _id, ownerId });
    await ResumeVersionModel.deleteMany({ resumeId: _id });
    await record(resume, 'resume.deleted');
  });
  if (resume.photoId) await dropFiles([String(resume.photoId)]);
}
