import { Schema, type Types } from 'mongoose';
import type { Scope } from '#contracts/outside';
import { mongoose } from '#platform/database';

export type TokenRecord = {
  _id: Types.ObjectId;
  accountId: Types.ObjectId;
  name: string;
  scopes: Scope[];
  /** Of the secret, which is 256 random bits: a slow hash would guard nothing more. */
  hash: string;
  begins: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
};

const tokens = new Schema<TokenRecord>(
  {
    accountId: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    scopes: { type: [String], required: true },
    hash: { type: String, required: true },
    begins: { type: String, required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
  },
  { collection: 'tokens', versionKey: false },
);
tokens.index({ hash: 1 }, { unique: true });
tokens.index({ accountId: 1, _id: -1 });
tokens.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
export const TokenModel = mongoose.model<TokenRecord>('Token', tokens);

export type PullRecord = {
  at: Date;
  code: string;
  read: number;
  imported: number;
  changed: number;
  kept: number;
  known: number;
  refused: number;
  ended: number;
};
export type SourceRecord = {
  _id: Types.ObjectId;
  name: string;
  address: string;
  active: boolean;
  everyHours: number;
  createdAt: Date;
  nextPullAt: Date;
  pulls: PullRecord[];
};

const sources = new Schema<SourceRecord>(
  {
    name: { type: String, required: true },
    address: { type: String, required: true },
    active: { type: Boolean, default: true },
    everyHours: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    nextPullAt: { type: Date, required: true },
    pulls: {
      type: [
        {
          _id: false,
          at: Date,
          code: String,
          read: Number,
          imported: Number,
          changed: Number,
          kept: Number,
          known: Number,
          refused: Number,
          ended: Number,
        },
      ],
      default: [],
    },
  },
  { collection: 'sources', versionKey: false },
);
sources.index({ address: 1 }, { unique: true });
sources.index({ active: 1, nextPullAt: 1 });
export const SourceModel = mongoose.model<SourceRecord>('Source', sources);
