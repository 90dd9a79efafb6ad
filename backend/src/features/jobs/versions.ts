import { Schema, Types } from 'mongoose';
import type { JobState } from '#contracts/jobs';
import { JobDraft } from '#contracts/jobs/publishing';
import { mongoose, withinTransaction } from '#platform/database';
import type { JobRecord } from './model.ts';

export type FieldChange = { field: keyof JobDraft; from: unknown; to: unknown };
/** One step in the life of a posting: the revision that it led to, who took it (null: the system), and what it changed. */
export type VersionRecord = {
  _id: Types.ObjectId;
  jobId: Types.ObjectId;
  revision: number;
  what: 'drafted' | 'edited' | 'moved';
  state: JobState;
  by: Types.ObjectId | null;
  at: Date;
  changes: FieldChange[];
};

const schema = new Schema<VersionRecord>(
  {
    jobId: { type: Schema.Types.ObjectId, required: true },
    revision: { type: Number, required: true },
    what: { type: String, required: true },
    state: { type: String, required: true },
    by: { type: Schema.Types.ObjectId, default: null },
    at: { type: Date, required: true },
    changes: {
      type: [{ _id: false, field: String, from: Schema.Types.Mixed, to: Schema.Types.Mixed }],
      default: [],
    },
  },
  { collection: 'job_versions', versionKey: false, minimize: false },
);
schema.index({ jobId: 1, revision: -1 }, { unique: true });
export const VersionModel = mongoose.model<VersionRecord>('JobVersion', schema);

const fields = Object.keys(JobDraft.shape) as (keyof JobDraft)[];
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two versions differ. */
export const changesBetween = (before: JobDraft, after: JobDraft): FieldChange[] =>
  fields
    .filter((field) => !same(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));

/** Milliseconds in which the edits of one person to a draft, which saves itself as it is typed, count as one. */
const oneSitting = 10 * 60_000;

const asId = (by: string | null) => (by === null ? null : new Types.ObjectId(by));
const ensureWithin = () => {
  if (!withinTransaction()) throw new Error('a version is kept inside the transaction of its change');
};

/** Keeps what an edit changed. Call it inside the transaction of the edit. */
export async function keepEdit(before: JobRecord, after: JobRecord, by: string | null): Promise<void> {
  ensureWithin();
  const changes = changesBetween(before, after);
  if (changes.length === 0 && before.state === after.state) return;
  const last = await VersionModel.findOne({ jobId: after._id }).sort({ revision: -1 }).lean<VersionRecord>();
  const goesOn =
    last?.what === 'edited' &&
    after.state === 'draft' &&
    last.state === 'draft' &&
    String(last.by) === String(by) &&
    after.updatedAt.getTime() - last.at.getTime() < oneSitting;
  if (last && goesOn) {
    await VersionModel.updateOne(
      { _id: last._id },
      { $set: { revision: after.revision, at: after.updatedAt, changes: joined(last.changes, changes) } },
    );
    return;
  }
  await VersionModel.create([{ ...stepOf(after, 'edited', by), changes }]);
}

function joined(earlier: readonly FieldChange[], later: readonly FieldChange[]): FieldChange[] {
  const all = new Map(earlier.map((change) => [change.field, change]));
  for (const change of later) all.set(change.field, { ...(all.get(change.field) ?? change), to: change.to });
  return [...all.values()].filter(({ from, to }) => !same(from, to));
}

/** Keeps that these postings were begun or moved. Call it inside the transaction that does it. */
export async function keepSteps(
  jobs: readonly JobRecord[],
  what: 'drafted' | 'moved',
  by: string | null,
): Promise<void> {
  ensureWithin();
  await VersionModel.insertMany(jobs.map((job) => ({ ...stepOf(job, what, by), changes: [] })));
}

const stepOf = ({ _id, revision, state, updatedAt }: JobRecord, what: VersionRecord['what'], by: string | null) => ({
  jobId: _id,
  revision,
  what,
  state,
  by: asId(by),
  at: updatedAt,
});
