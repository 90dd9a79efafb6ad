import { Schema, type Types } from 'mongoose';
import type { ApplicationState } from '#contracts/applications';
import type { ResumeDraft } from '#contracts/resumes';
import { mongoose } from '#platform/database';

export type ApplicationRecord = {
  _id: Types.ObjectId;
  jobId: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  seekerId: Types.ObjectId;
  /** The copy that was frozen when the person applied; later edits of the résumé do not touch it. */
  resume: ResumeDraft;
  state: ApplicationState;
  history: { state: ApplicationState; at: Date; reason: string }[];
  appliedAt: Date;
  seenAt: Date | null;
  revision: number;
};

const schema = new Schema<ApplicationRecord>(
  {
    jobId: { type: Schema.Types.ObjectId, required: true },
    enterpriseId: { type: Schema.Types.ObjectId, required: true },
    seekerId: { type: Schema.Types.ObjectId, required: true },
    resume: { type: Schema.Types.Mixed, required: true },
    state: { type: String, required: true, default: 'new' },
    history: { type: [{ _id: false, state: String, at: Date, reason: String }], default: [] },
    appliedAt: { type: Date, required: true },
    seenAt: { type: Date, default: null },
    revision: { type: Number, required: true, default: 0 },
  },
  { collection: 'applications', versionKey: false, minimize: false },
);
// The last guard of "one person applies to one posting once", and the key by which the collection could be sharded.
schema.index({ jobId: 1, seekerId: 1 }, { unique: true });
schema.index({ jobId: 1, _id: -1 });
schema.index({ jobId: 1, state: 1, _id: -1 });
schema.index({ seekerId: 1, _id: -1 });
schema.index({ appliedAt: 1 });
schema.index({ seenAt: 1 });

export const ApplicationModel = mongoose.model<ApplicationRecord>('Application', schema);
