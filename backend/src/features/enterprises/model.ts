import { Schema, type Types } from 'mongoose';
import type {
  DecisionReason,
  DocumentKind,
  EnterpriseDocument,
  EnterpriseDraft,
  EnterpriseState,
} from '#contracts/enterprises';
import { mongoose } from '#platform/database';

type Unknown<T> = { [K in keyof T]: T[K] | null };
type Choices = 'industry' | 'size' | 'ownership' | 'district';

export type DocumentRecord = { fileId: Types.ObjectId; type: EnterpriseDocument['type']; bytes: number; at: Date };

export type Verification = {
  checkedAt: Date;
  /** The last day on which it holds in the city, and the instant at which that day is over. */
  lastDay: string;
  endsAt: Date;
  /** When its owners are told next that it will end; null once there is nothing more to tell. */
  warnAt: Date | null;
};

export type EnterpriseStep = {
  at: Date;
  state: EnterpriseState;
  reason: string;
  reasons?: DecisionReason[];
  /** Who did it; null for timed work. */
  by?: Types.ObjectId | null;
};

export type EnterpriseRecord = Omit<EnterpriseDraft, Choices | 'credentials'> &
  // An imported record knows only its name; a person's draft has them all.
  Unknown<Pick<EnterpriseDraft, Choices>> & {
    _id: Types.ObjectId;
    credentials?: string[];
    state: EnterpriseState;
    history: EnterpriseStep[];
    /** When it was last handed in, also for a re-check: the order of the review queue. */
    submittedAt: Date | null;
    documents?: Partial<Record<DocumentKind, DocumentRecord>>;
    /** The one that holds, or the last one that did. */
    verification?: Verification | null;
    /** Since when a verified enterprise waits for its re-check; it stays verified meanwhile. */
    recheckAskedAt?: Date | null;
    /** Where an imported record came from. Nobody has vouched for it, and nobody owns it. */
    source?: { feed: string; id: string };
    /** How often a posting was published; counting holds a verification against its revocation (`holdVerified`). */
    publications?: number;
    /** How often its people changed; counting makes two changes at once collide, so that an owner is left. */
    staffChanges?: number;
    createdAt: Date;
    updatedAt: Date;
    revision: number;
  };

const documentSchema = new Schema<DocumentRecord>(
  { fileId: Schema.Types.ObjectId, type: String, bytes: Number, at: Date },
  { _id: false },
);

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
    credentials: { type: [String], default: [] },
    state: { type: String, required: true, default: 'draft' },
    history: {
      type: [
        {
          _id: false,
          at: Date,
          state: String,
          reason: String,
          reasons: { type: [String], default: [] },
          by: { type: Schema.Types.ObjectId, default: null },
        },
      ],
      default: [],
    },
    submittedAt: { type: Date, default: null },
    documents: {
      type: new Schema({ licence: documentSchema, authorisation: documentSchema }, { _id: false }),
      default: {},
    },
    verification: {
      type: new Schema<Verification>({ checkedAt: Date, lastDay: String, endsAt: Date, warnAt: Date }, { _id: false }),
      default: null,
    },
    recheckAskedAt: { type: Date, default: null },
    source: { type: new Schema({ feed: String, id: String }, { _id: false }), default: undefined },
    publications: { type: Number },
    staffChanges: { type: Number },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
  },
  { collection: 'enterprises', versionKey: false, minimize: false },
);
/** A draft does not reserve a code: whoever hands in first with it has it, also once its verification has ended. */
export const codeHolders: EnterpriseState[] = ['submitted', 'verified', 'expired', 'revoked'];
schema.index(
  { creditCode: 1 },
  {
    name: 'creditCode_held',
    unique: true,
    partialFilterExpression: { creditCode: { $gt: '' }, state: { $in: codeHolders } },
  },
);
schema.index(
  { 'source.feed': 1, 'source.id': 1 },
  { unique: true, partialFilterExpression: { 'source.id': { $exists: true } } },
);
schema.index({ state: 1, _id: 1 });
schema.index({ state: 1, submittedAt: 1, _id: 1 });
schema.index({ state: 1, 'verification.endsAt': 1 });
schema.index({ state: 1, 'verification.warnAt': 1 });
schema.index({ recheckAskedAt: 1 }, { partialFilterExpression: { recheckAskedAt: { $type: 'date' } } });
schema.index({ name: 1 });

export const EnterpriseModel = mongoose.model<EnterpriseRecord>('Enterprise', schema);
