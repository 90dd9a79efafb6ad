import { Schema, type Types } from 'mongoose';
import type { JobDraft } from '#contracts/jobs/publishing';
import { mongoose } from '#platform/database';

export type TemplateRecord = {
  _id: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  name: string;
  draft: JobDraft;
  by: Types.ObjectId;
  at: Date;
};

const templates = new Schema<TemplateRecord>(
  {
    enterpriseId: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    draft: { type: Schema.Types.Mixed, required: true },
    by: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'job_templates', versionKey: false, minimize: false },
);
templates.index({ enterpriseId: 1, name: 1 }, { unique: true });
export const TemplateModel = mongoose.model<TemplateRecord>('JobTemplate', templates);

export type NoteRecord = {
  _id: Types.ObjectId;
  jobId: Types.ObjectId;
  text: string;
  by: Types.ObjectId;
  at: Date;
  editedAt: Date | null;
};

const notes = new Schema<NoteRecord>(
  {
    jobId: { type: Schema.Types.ObjectId, required: true },
    text: { type: String, required: true },
    by: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    editedAt: { type: Date, default: null },
  },
  { collection: 'job_notes', versionKey: false },
);
notes.index({ jobId: 1, _id: -1 });
export const NoteModel = mongoose.model<NoteRecord>('JobNote', notes);

/** That people were warned of a posting's last day; the id names posting, day and warning, so there is one of each. */
export type WarningRecord = { _id: string; at: Date };

const warnings = new Schema<WarningRecord>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'job_warnings', versionKey: false },
);
// No posting is open for longer than a year.
warnings.index({ at: 1 }, { expireAfterSeconds: 400 * 86_400 });
export const WarningModel = mongoose.model<WarningRecord>('JobWarning', warnings);
