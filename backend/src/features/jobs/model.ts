import { Schema, type Types } from 'mongoose';
import type { JobState, Verdict } from '#contracts/jobs';
import type { JobDraft } from '#contracts/jobs/publishing';
import { mongoose } from '#platform/database';
import type { Passed } from './words.ts';

export type JobRecord = JobDraft & {
  _id: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  state: JobState;
  /** Monthly equivalent of `pay` in yuan; null where it is negotiable. */
  monthly: { min: number; max: number } | null;
  /** The instant at which `validUntil`, its last day, is over in the city. */
  validUntilAt: Date | null;
  /** The enterprise's, so that the database alone can filter by it. */
  industry: string | null;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  revision: number;
  /** The row of an imported file; running an import again finds it. */
  source?: {
    feed: string;
    id: string;
    /** The name of the site it comes from, for people to read. */
    site?: string;
    /** What the row said when it was last taken in, as a hash: another one is news. */
    said?: string;
    /** When it was closed because its site no longer had it; absent where a person closed it. */
    goneAt?: Date;
  };
  /** Since when it waits for an organiser; the queue's order. */
  heldAt?: Date | null;
  /** What it says has not been cleared: whatever its state, strangers do not read it. */
  withheld?: boolean;
  /** An organiser's last word on it, which its people read. */
  decision?: { verdict: Verdict; reason: string; at: Date } | null;
  passed?: Passed[];
};

const schema = new Schema<JobRecord>(
  {
    enterpriseId: { type: Schema.Types.ObjectId, required: true },
    state: { type: String, required: true, default: 'draft' },
    title: { type: String, required: true },
    occupation: { type: String, default: null },
    headcount: { type: Number, default: 1 },
    duties: { type: String, default: '' },
    requirements: { type: String, default: '' },
    skills: { type: [{ _id: false, name: String, required: Boolean }], default: [] },
    education: { type: String, default: 'any' },
    majors: { type: [String], default: [] },
    experience: { type: Schema.Types.Mixed, default: () => ({ min: 0, max: null }) },
    kind: { type: String, default: 'full-time' },
    district: { type: String, default: null },
    address: { type: String, default: '' },
    point: { type: Schema.Types.Mixed, default: null },
    pay: { type: Schema.Types.Mixed, default: () => ({ unit: 'negotiable' }) },
    monthly: { type: Schema.Types.Mixed, default: null },
    benefits: { type: [String], default: [] },
    validUntil: { type: String, default: null },
    validUntilAt: { type: Date, default: null },
    industry: { type: String, default: null },
    publishedAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
    source: {
      type: new Schema({ feed: String, id: String, site: String, said: String, goneAt: Date }, { _id: false }),
      default: undefined,
    },
    heldAt: { type: Date },
    withheld: { type: Boolean },
    decision: { type: Schema.Types.Mixed },
    passed: { type: [Schema.Types.Mixed], default: undefined },
  },
  { collection: 'jobs', versionKey: false, minimize: false },
);
schema.index({ enterpriseId: 1, updatedAt: -1, _id: -1 });
schema.index({ enterpriseId: 1, state: 1, updatedAt: -1, _id: -1 });
schema.index({ state: 1, publishedAt: -1, _id: -1 });
schema.index({ state: 1, validUntilAt: 1 });
schema.index({ heldAt: 1, _id: 1 }, { partialFilterExpression: { state: 'held' } });
schema.index(
  { 'source.feed': 1, 'source.id': 1 },
  { unique: true, partialFilterExpression: { 'source.id': { $exists: true } } },
);

export const JobModel = mongoose.model<JobRecord>('Job', schema);
