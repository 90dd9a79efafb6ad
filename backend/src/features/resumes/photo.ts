import { Types } from 'mongoose';
import type { FileAnswer } from '#platform/contract';
import { mongoose } from '#platform/database';
import { NotFound } from '#platform/errors';
import { dropFiles, keepFile, readFile, sweepFiles } from '#platform/files';
import type { Deps } from '#platform/route';
import type { Schedule } from '#platform/schedule';
import { ResumeModel, type ResumeRecord } from './model.ts';

const kind = 'resume-photo';
const ownerOf = ({ _id }: ResumeRecord) => ({ kind, id: String(_id) });

/** Puts a photo, or none, in place of the one before. The revision stays: no window's words are stale because of it. */
async function replace({ _id, ownerId }: ResumeRecord, photoId: Types.ObjectId | null): Promise<ResumeRecord> {
  const before = await ResumeModel.findOneAndUpdate(
    { _id, ownerId },
    { $set: { photoId } },
    { returnDocument: 'before' },
  ).lean<ResumeRecord>();
  if (!before) throw new NotFound();
  if (before.photoId) await dropFiles([String(before.photoId)]);
  return { ...before, photoId };
}

export async function putPhoto(resume: ResumeRecord, file: { bytes: Uint8Array; type: string }): Promise<ResumeRecord> {
  const id = await keepFile(ownerOf(resume), file);
  try {
    return await replace(resume, new Types.ObjectId(id));
  } catch (error) {
    await dropFiles([id]).catch(() => undefined);
    throw error;
  }
}

export const dropPhoto = (resume: ResumeRecord) => replace(resume, null);

/** @throws NotFound where there is none */
export async function photoOf(resume: ResumeRecord): Promise<FileAnswer> {
  if (!resume.photoId) throw new NotFound();
  const { bytes, type } = await readFile(ownerOf(resume), String(resume.photoId));
  return { name: 'photo.jpg', type, bytes };
}

/** Drops photos of no résumé: of one that was deleted, or left by a kill between keeping the file and naming it. */
export const sweepPhotos = (now: Date) =>
  sweepFiles(kind, now, async (ids) => {
    const photoId = mongoose.trusted({ $in: ids.map((id) => new Types.ObjectId(id)) });
    const named = await ResumeModel.find({ photoId }, { photoId: 1 }).lean<Pick<ResumeRecord, 'photoId'>[]>();
    return new Set(named.map((one) => String(one.photoId)));
  });

export async function startPhotoSweep({ log, clock }: Deps, schedule: Schedule): Promise<void> {
  await schedule.every('sweep-photos', '1 hour', async () => {
    const dropped = await sweepPhotos(clock.now());
    if (dropped > 0) log.info({ dropped }, 'photos of no résumé were dropped');
  });
}
