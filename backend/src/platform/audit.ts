import { Schema, Types } from 'mongoose';
import { mongoose } from './database.ts';
import { toRefusal } from './errors.ts';

/** How somebody came in: with a session, by a token of theirs, or as a command on this machine. */
export type Via = 'session' | 'token' | 'operator';

/** What somebody set out to do. Ids only: never a name, never a word that a person wrote. */
export type AuditRecord = {
  _id: Types.ObjectId;
  at: Date;
  /** Null for somebody who tried to sign in as nobody that is known. */
  actorId: Types.ObjectId | null;
  via: Via;
  tokenId: Types.ObjectId | null;
  /** The endpoint's name. */
  act: string;
  /** The ids that the request named: `{ id, enterpriseId, … }`. */
  targets: Record<string, string>;
};
export type AuditOutcome = 'done' | 'refused' | 'failed';
/** How it ended. Absent for what a kill cut off. */
export type AuditOutcomeRecord = {
  _id: Types.ObjectId;
  at: Date;
  outcome: AuditOutcome;
  /** The refusal's code. */
  code: string | null;
  /** The id of what was made. */
  made: string | null;
};

const kept = 3 * 366 * 86_400;

const intents = new Schema<AuditRecord>(
  {
    at: { type: Date, required: true },
    actorId: { type: Schema.Types.ObjectId, default: null },
    via: { type: String, required: true },
    tokenId: { type: Schema.Types.ObjectId, default: null },
    act: { type: String, required: true },
    targets: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'audit', versionKey: false, minimize: false },
);
intents.index({ at: 1 }, { expireAfterSeconds: kept });
intents.index({ actorId: 1, _id: -1 });
intents.index({ act: 1, _id: -1 });

const outcomes = new Schema<AuditOutcomeRecord>(
  {
    at: { type: Date, required: true },
    outcome: { type: String, required: true },
    code: { type: String, default: null },
    made: { type: String, default: null },
  },
  { collection: 'audit-outcomes', versionKey: false },
);
outcomes.index({ at: 1 }, { expireAfterSeconds: kept });

// What is written once stays so; the product has no other way to these collections.
const never = () => {
  throw new Error('the audit log is only added to');
};
const changing = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'deleteMany',
] as const;
for (const act of changing) {
  intents.pre(act, never);
  outcomes.pre(act, never);
}

export const AuditModel = mongoose.model<AuditRecord>('Audit', intents);
export const AuditOutcomeModel = mongoose.model<AuditOutcomeRecord>('AuditOutcome', outcomes);

export type Attempt = {
  actorId: string | null;
  via: Via;
  tokenId?: string | null;
  act: string;
  targets?: Record<string, string>;
};

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value);
const mostTargets = 10;

/** A file's bytes are no fields: walking over ten million of them would hold everybody up. */
const entriesOf = (part: unknown): [string, unknown][] =>
  typeof part === 'object' && part !== null && !Buffer.isBuffer(part) ? Object.entries(part) : [];

/** The ids of a request, by name. */
export function targetsOf({
  params,
  query,
  body,
}: {
  params: unknown;
  query: unknown;
  body: unknown;
}): Record<string, string> {
  const named: [string, string][] = [];
  for (const part of [body, query, params])
    for (const [name, value] of entriesOf(part))
      if (/^(id|[a-z]{1,30}Id)$/i.test(name) && isId(value)) named.push([name, value]);
  return Object.fromEntries(named.slice(-mostTargets));
}

const madeBy = (answer: unknown): string | null =>
  answer instanceof Object && 'id' in answer && isId(answer.id) ? answer.id : null;

/**
 * Does `work` and keeps on record who did what to what. What was set out to do is on disk before it begins, so that a kill
 * leaves a trace; where that cannot be written, it is not done.
 */
export async function audited<T>(
  { actorId, via, tokenId, act, targets = {} }: Attempt,
  work: () => Promise<T>,
): Promise<T> {
  const _id = new Types.ObjectId();
  await AuditModel.create([
    {
      _id,
      at: new Date(),
      actorId: actorId ? new Types.ObjectId(actorId) : null,
      via,
      tokenId: tokenId ? new Types.ObjectId(tokenId) : null,
      act,
      targets,
    },
  ]);
  /** A record without an outcome says as much as one that tells of a lost database: so losing this one fails nothing. */
  const end = (outcome: AuditOutcome, code: string | null, made: string | null) =>
    AuditOutcomeModel.collection
      .insertOne({ _id, at: new Date(), outcome, code, made }, { writeConcern: { w: 1, j: false } })
      .catch(() => undefined);
  try {
    const answer = await work();
    await end('done', null, madeBy(answer));
    return answer;
  } catch (error) {
    const { status, code } = toRefusal(error);
    await end(status >= 500 ? 'failed' : 'refused', code, null);
    throw error;
  }
}
