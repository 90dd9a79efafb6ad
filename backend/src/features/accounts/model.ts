import { Schema, type Types } from 'mongoose';
import type { Locale, Role } from '#platform/contract';
import { mongoose } from '#platform/database';

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
  /** Counts what this person did to other accounts, so that two admins who dismiss each other at once collide. */
  adminActs: number;
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
    adminActs: { type: Number, default: 0 },
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
