import { Schema, type Types } from 'mongoose';
import { mongoose, withinTransaction } from './database.ts';

export const channels = ['mail', 'sms'] as const;
export type Channel = (typeof channels)[number];

export type OutgoingRecord = {
  _id: Types.ObjectId;
  key: string;
  channel: Channel;
  createdAt: Date;
  /** Not worth sending after this: a code that has expired. */
  until: Date;
  nextTryAt: Date;
  tries: number;
  /** Gone once the message is settled: it may hold a code. */
  to?: string;
  subject?: string;
  text?: string;
  settled: null | 'sent' | 'expired' | 'refused' | 'withheld';
  settledAt?: Date;
  toHash?: string;
};

const day = 86_400_000;

const schema = new Schema<OutgoingRecord>(
  {
    key: { type: String, required: true },
    channel: { type: String, required: true },
    createdAt: { type: Date, required: true },
    until: { type: Date, required: true },
    nextTryAt: { type: Date, required: true },
    tries: { type: Number, default: 0 },
    to: String,
    subject: String,
    text: String,
    settled: { type: String, default: null },
    settledAt: Date,
    toHash: String,
  },
  { collection: 'outgoing', versionKey: false },
);
schema.index({ key: 1 }, { unique: true });
schema.index({ settled: 1, nextTryAt: 1 });
schema.index({ to: 1, _id: -1 });
schema.index({ settledAt: 1 }, { expireAfterSeconds: 90 * 86_400 });
export const OutgoingModel = mongoose.model<OutgoingRecord>('Outgoing', schema);

export type Message = {
  to: string;
  channel: Channel;
  subject: string;
  text: string;
  /** Names the occasion: a second message with the same key is none. */
  key: string;
  /** After this it is not sent any more; a week from now unless told. */
  until?: Date;
};

/** Puts a message among the outgoing, inside the transaction that gives the occasion: it is sent if that commits. */
export async function postMessage({ until, key, ...message }: Message): Promise<void> {
  if (!withinTransaction()) throw new Error('a message is posted inside the transaction of its occasion');
  const now = new Date();
  await OutgoingModel.updateOne(
    { key },
    {
      $setOnInsert: {
        ...message,
        createdAt: now,
        nextTryAt: now,
        until: until ?? new Date(now.getTime() + 7 * day),
        tries: 0,
        settled: null,
      },
    },
    { upsert: true },
  );
}
