import { Schema, Types } from 'mongoose';
import type { Finding } from '#contracts/checks';
import { JobDraft } from '#contracts/jobs/publishing';
import { rulesVersion } from '#features/checks';
import { mongoose, withinTransaction } from '#platform/database';
import type { JobRecord } from './model.ts';

/** What was shown to people or decided about it, as it was then. */
export type EvidenceRecord = {
  _id: Types.ObjectId;
  jobId: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  revision: number;
  what: 'published' | 'edited' | 'held' | 'approved' | 'returned' | 'imported';
  text: JobDraft;
  findings: Finding[];
  /** The rules that were in force. */
  rules: string;
  /** The account that did it; null for a command of the operator's. */
  by: Types.ObjectId | null;
  reason: string;
  at: Date;
  /** Three years after the posting's end; absent while it lives. */
  expiresAt?: Date;
};

// Written once: the database layer drops every later change but the day of its end.
const frozen = { required: true, immutable: true } as const;
const schema = new Schema<EvidenceRecord>(
  {
    jobId: { type: Schema.Types.ObjectId, ...frozen },
    enterpriseId: { type: Schema.Types.ObjectId, ...frozen },
    revision: { type: Number, ...frozen },
    what: { type: String, ...frozen },
    text: { type: Schema.Types.Mixed, ...frozen },
    findings: { type: Schema.Types.Mixed, ...frozen },
    rules: { type: String, ...frozen },
    by: { type: Schema.Types.ObjectId, default: null, immutable: true },
    reason: { type: String, default: '', immutable: true },
    at: { type: Date, ...frozen },
    expiresAt: { type: Date },
  },
  { collection: 'job_evidence', versionKey: false, minimize: false },
);
schema.index({ jobId: 1, at: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
export const EvidenceModel = mongoose.model<EvidenceRecord>('JobEvidence', schema);

const keptForYears = 3;
const fields = Object.keys(JobDraft.shape) as (keyof JobDraft)[];
const textOf = (job: JobRecord): JobDraft =>
  JobDraft.parse(Object.fromEntries(fields.map((name) => [name, job[name]])));

type Occasion = Pick<EvidenceRecord, 'what'> & { findings?: readonly Finding[]; by: string | null; reason?: string };

/** Keeps postings as they are now. Call it inside the transaction that makes it so. */
export async function keepEvidence(
  jobs: readonly JobRecord[],
  { what, findings = [], by, reason = '' }: Occasion,
): Promise<void> {
  if (!withinTransaction()) throw new Error('evidence is kept inside the transaction of what it shows');
  const records = jobs.map(
    (job): EvidenceRecord => ({
      _id: new Types.ObjectId(),
      jobId: job._id,
      enterpriseId: job.enterpriseId,
      revision: job.revision,
      what,
      text: textOf(job),
      findings: [...findings],
      rules: rulesVersion,
      by: by === null ? null : new Types.ObjectId(by),
      reason,
      at: job.updatedAt,
    }),
  );
  await EvidenceModel.insertMany(records, { lean: true });
}

/** From the end of these postings their evidence is kept for three years. Call it inside the transaction that ends them. */
export async function endEvidence(jobIds: readonly JobRecord['_id'][], at: Date): Promise<void> {
  if (jobIds.length === 0) return;
  const expiresAt = new Date(at);
  expiresAt.setUTCFullYear(at.getUTCFullYear() + keptForYears);
  await EvidenceModel.updateMany({ jobId: mongoose.trusted({ $in: jobIds }) }, { $set: { expiresAt } });
}

export const evidenceOf = (jobId: JobRecord['_id']): Promise<EvidenceRecord[]> =>
  EvidenceModel.find({ jobId }).sort({ at: -1, _id: -1 }).limit(200).lean<EvidenceRecord[]>();
