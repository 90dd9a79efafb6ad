import { Schema, type Types } from 'mongoose';
import type { Locale, Role } from '#platform/contract';
import { mongoose } from '#platform/database';

export type SecondFactor = {
  /** What the app makes its codes of, encrypted. */
  secret: string;
  /** Null while it is only offered: no code of it has come back yet. */
  since: Date | null;
  /** The span of thirty seconds, counted since 1970, whose code was taken last: none is taken twice. */
  lastSpan: number;
  salt: string;
  /** Hashes of the recovery codes that have not been used. */
  recovery: string[];
};

export type AccountRecord = {
  _id: Types.ObjectId;
  name: string;
  /** An e-mail address in lower case, or a mobile number in E.164. */
  login: string;
  passwordHash: string;
  roles: Role[];
  membership: { enterpriseId: Types.ObjectId; role: 'owner' | 'member' } | null;
  locale: Locale;
  suspended: boolean;
  createdAt: Date;
  lastSignInAt: Date | null;
  secondFactor: SecondFactor | null;
  /** Counted up where two changes at once would leave nobody in charge: so that they collide. */
  collisions: number;
};

const schema = new Schema<AccountRecord>(
  {
    name: { type: String, required: true },
    login: { type: String, required: true },
    passwordHash: { type: String, required: true },
    roles: { type: [String], default: [] },
    membership: {
      type: new Schema({ enterpriseId: Schema.Types.ObjectId, role: String }, { _id: false }),
      default: null,
    },
    locale: { type: String, required: true },
    suspended: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
    lastSignInAt: { type: Date, default: null },
    secondFactor: {
      type: new Schema(
        { secret: String, since: Date, lastSpan: Number, salt: String, recovery: [String] },
        { _id: false },
      ),
      default: null,
    },
    collisions: { type: Number, default: 0 },
  },
  { collection: 'accounts', versionKey: false },
);
schema.index({ login: 1 }, { unique: true, partialFilterExpression: { login: { $type: 'string' } } });
schema.index({ name: 1 });
schema.index({ roles: 1, _id: -1 });
schema.index(
  { 'membership.enterpriseId': 1 },
  { partialFilterExpression: { 'membership.enterpriseId': { $exists: true } } },
);
export const AccountModel = mongoose.model<AccountRecord>('Account', schema);

/** A sign-up or a reset that waits for its code. It vanishes when its time is up, used or not. */
export type PendingRecord = {
  _id: Types.ObjectId;
  kind: 'sign-up' | 'reset';
  login: string;
  /** Null where no code can be right: a sign-up for a login that is known, a reset for one that is not. */
  codeHash: string | null;
  triesLeft: number;
  expiresAt: Date;
  draft: { role: Role; name: string; passwordHash: string; locale: Locale } | null;
};

const pendingSchema = new Schema<PendingRecord>(
  {
    kind: { type: String, required: true },
    login: { type: String, required: true },
    codeHash: { type: String, default: null },
    triesLeft: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
    draft: {
      type: new Schema({ role: String, name: String, passwordHash: String, locale: String }, { _id: false }),
      default: null,
    },
  },
  { collection: 'pending', versionKey: false },
);
pendingSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
export const PendingModel = mongoose.model<PendingRecord>('Pending', pendingSchema);

/** A sign-in whose password was right and whose second factor has still to come. */
export type SecondStepRecord = {
  /** Hash of what its person holds. */
  _id: string;
  accountId: Types.ObjectId;
  /** As it was: a new password ends the step. */
  passwordHash: string;
  triesLeft: number;
  expiresAt: Date;
};

const secondStepSchema = new Schema<SecondStepRecord>(
  {
    _id: String,
    accountId: { type: Schema.Types.ObjectId, required: true },
    passwordHash: { type: String, required: true },
    triesLeft: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'second-steps', versionKey: false },
);
secondStepSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
secondStepSchema.index({ accountId: 1 });
export const SecondStepModel = mongoose.model<SecondStepRecord>('SecondStep', secondStepSchema);
