import { Schema, type Types } from 'mongoose';
import type { EnterpriseDraft, EnterpriseState } from '#contracts/enterprises';
import { mongoose } from '#platform/database';

type Unknown<T> = { [K in keyof T]: T[K] | null };

export type EnterpriseRecord = Omit<EnterpriseDraft, 'industry' | 'size' | 'ownership' | 'district'> &
  // An imported record knows only its name; a person's draft has them all.
  Unknown<Pick<EnterpriseDraft, 'industry' | 'size' | 'ownership' | 'district'>> & {
    _id: Types.ObjectId;
    state: EnterpriseState;
    history: { at: Date; state: EnterpriseState; reason: string }[];
    /** When it was last handed in: the order of the review queue. */
    submittedAt: Date | null;
    /** Where an imported record came from. Nobody has vouched for it, and nobody owns it. */
    source?: { feed: string; id: string };
    /** How often a posting was published; counting holds a verification against its revocation (`holdVerified`). */
    publications?: number;
    createdAt: Date;
    updatedAt: Date;
    revision: number;
  };

const schema = new Schema<EnterpriseRecord>(
  {
    name: { type: String, required: true },
    shortName: { type: String, default: '' },
    creditCode: { type: String, default: '' },
    industry: { type: String, default: null },
    size: { type: String, default: null },
    ownership: { type: String, default: null },
    district: { type: String, default: null },
    address: { type: String, default: '' },
    point: { type: Schema.Types.Mixed, default: null },
    website: { type: String, default: '' },
    introduction: { type: String, default: '' },
    benefits: { type: [String], default: [] },
    state: { type: String, required: true, default: 'draft' },
    history: { type: [{ _id: false, at: Date, state: String, reason: String }], default: [] },
    submittedAt: { type: Date, default: null },
    source: { type: new Schema({ feed: String, id: String }, { _id: false }), default: undefined },
    publications: { type: Number },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
  },
  { collection: 'enterprises', versionKey: false, minimize: false },
);
// A draft does not reserve a code: whoever hands in first with it has it.
schema.index(
  { creditCode: 1 },
  {
    unique: true,
    partialFilterExpression: { creditCode: { $gt: '' }, state: { $in: ['submitted', 'verified', 'revoked'] } },
  },
);
schema.index(
  { 'source.feed': 1, 'source.id': 1 },
  { unique: true, partialFilterExpression: { 'source.id': { $exists: true } } },
);
schema.index({ state: 1, _id: 1 });
schema.index({ state: 1, submittedAt: 1, _id: 1 });
schema.index({ name: 1 });

export const EnterpriseModel = mongoose.model<EnterpriseRecord>('Enterprise', schema);
