import { Schema, type Types } from 'mongoose';
import type { ConsentMatter, consentSources, lookPlaces, Visibility } from '#contracts/privacy';
import { mongoose } from '#platform/database';

export type BlockRecord = {
  _id: Types.ObjectId;
  name: string;
  /** The name as enterprises are compared by it. */
  key: string;
  enterpriseId: Types.ObjectId | null;
  at: Date;
};

/** `_id` is the person's account. Who never decided anything has none, and is hidden. */
export type PrivacyRecord = {
  _id: Types.ObjectId;
  visibility: Visibility;
  resumeId: Types.ObjectId | null;
  blocked: BlockRecord[];
  /** The day of the city up to which the person was told who looked; null, or absent, where they want no such letter. */
  looksTold?: string | null;
  updatedAt: Date;
  revision: number;
};

const schema = new Schema<PrivacyRecord>(
  {
    visibility: { type: String, required: true, default: 'hidden' },
    resumeId: { type: Schema.Types.ObjectId, default: null },
    blocked: { type: [{ name: String, key: String, enterpriseId: Schema.Types.ObjectId, at: Date }], default: [] },
    looksTold: { type: String, default: null },
    updatedAt: { type: Date, required: true },
    revision: { type: Number, required: true, default: 0 },
  },
  { collection: 'privacy', versionKey: false, minimize: false },
);
schema.index({ visibility: 1, _id: 1 });
schema.index({ looksTold: 1 }, { partialFilterExpression: { looksTold: { $type: 'string' } } });
export const PrivacyModel = mongoose.model<PrivacyRecord>('Privacy', schema);

/** Kept after its end for as long as service records must be. Seconds. */
const keptFor = 3 * 366 * 86_400;

/**
 * A line of the consent ledger. Lines are only ever added: a withdrawal is a line of its own that names the one it ends.
 * It says that a person agreed and to what; never anything that the person wrote.
 */
export type ConsentRecord = {
  _id: Types.ObjectId;
  personId: Types.ObjectId;
  act: 'given' | 'withdrawn';
  /** Of a withdrawal: what is withdrawn. */
  of: Types.ObjectId | null;
  what: ConsentMatter;
  to: Types.ObjectId | null;
  by: (typeof consentSources)[number];
  /** What it was given by: an application's id, an invitation's. */
  ref: string;
  at: Date;
  until: Date | null;
};

const consents = new Schema<ConsentRecord>(
  {
    personId: { type: Schema.Types.ObjectId, required: true },
    act: { type: String, required: true },
    of: { type: Schema.Types.ObjectId, default: null },
    what: { type: String, required: true },
    to: { type: Schema.Types.ObjectId, default: null },
    by: { type: String, required: true },
    ref: { type: String, default: '' },
    at: { type: Date, required: true },
    until: { type: Date, default: null },
  },
  { collection: 'consents', versionKey: false },
);
consents.index({ personId: 1, act: 1, _id: -1 });
consents.index({ personId: 1, to: 1, what: 1 });
// A consent is withdrawn once, whoever presses twice.
consents.index({ of: 1 }, { unique: true, partialFilterExpression: { of: { $type: 'objectId' } } });
export const ConsentModel = mongoose.model<ConsentRecord>('Consent', consents);

/** That an enterprise looked at a person on a day: one line for each day and place, however often. */
export type LookRecord = {
  _id: Types.ObjectId;
  personId: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  day: string;
  from: (typeof lookPlaces)[number];
  times: number;
  lastAt: Date;
};

const looks = new Schema<LookRecord>(
  {
    personId: { type: Schema.Types.ObjectId, required: true },
    enterpriseId: { type: Schema.Types.ObjectId, required: true },
    day: { type: String, required: true },
    from: { type: String, required: true },
    times: { type: Number, required: true, default: 0 },
    lastAt: { type: Date, required: true },
  },
  { collection: 'looks', versionKey: false },
);
looks.index({ personId: 1, day: -1, enterpriseId: 1, from: 1 }, { unique: true });
looks.index({ lastAt: 1 }, { expireAfterSeconds: keptFor });
export const LookModel = mongoose.model<LookRecord>('Look', looks);
