import { Types } from 'mongoose';
import type { z } from 'zod';
import type { JobNote } from '#contracts/posting-desk';
import { accountNames } from '#features/accounts';
import { findPostingFor, type JobRecord } from '#features/jobs';
import type { Actor } from '#platform/actor';
import { ensure, Forbidden, NotFound } from '#platform/errors';
import { NoteModel, type NoteRecord } from './model.ts';
import { canPost, isAuthor } from './policy.ts';
import { who } from './who.ts';

/** More than anybody writes about one posting. */
const mostShown = 500;

export async function listNotes(jobId: JobRecord['_id'], actor: Actor) {
  const found = await NoteModel.find({ jobId }).sort({ _id: -1 }).limit(mostShown).lean<NoteRecord[]>();
  return presentNotes(found, actor);
}

export async function addNote(job: JobRecord, text: string, actor: Actor, now: Date) {
  const note: NoteRecord = {
    _id: new Types.ObjectId(),
    jobId: job._id,
    text,
    by: new Types.ObjectId(actor.id),
    at: now,
    editedAt: null,
  };
  await NoteModel.create([note]);
  return presentNote(note, actor);
}

/** @throws NotFound, Forbidden where a colleague wrote it */
export async function findOwnNote(id: string, actor: Actor): Promise<NoteRecord> {
  const note = await NoteModel.findById(id).lean<NoteRecord>();
  if (!note) throw new NotFound();
  await findPostingFor(String(note.jobId), actor, canPost);
  ensure(isAuthor(actor, note), new Forbidden());
  return note;
}

export async function changeNote(note: NoteRecord, text: string, actor: Actor, now: Date) {
  const changed = await NoteModel.findOneAndUpdate(
    { _id: note._id },
    { text, editedAt: now },
    { returnDocument: 'after' },
  ).lean<NoteRecord>();
  if (!changed) throw new NotFound();
  return presentNote(changed, actor);
}

export async function deleteNote(note: NoteRecord): Promise<void> {
  await NoteModel.deleteOne({ _id: note._id });
}

async function presentNote(note: NoteRecord, actor: Actor): Promise<z.input<typeof JobNote>> {
  const [presented] = await presentNotes([note], actor);
  if (!presented) throw new NotFound();
  return presented;
}

async function presentNotes(notes: readonly NoteRecord[], actor: Actor): Promise<z.input<typeof JobNote>[]> {
  const names = await accountNames(notes.map(({ by }) => String(by)));
  return notes.map((note) => ({
    id: String(note._id),
    text: note.text,
    by: who(note.by, names),
    at: note.at.toISOString(),
    editedAt: note.editedAt?.toISOString() ?? null,
    can: { edit: isAuthor(actor, note) },
  }));
}
