import { createHash, randomBytes } from 'node:crypto';
import { Types } from 'mongoose';
import type { z } from 'zod';
import type { createToken, Token } from '#contracts/outside';
import { loadActor } from '#features/accounts';
import type { Actor } from '#platform/actor';
import type { Clock } from '#platform/clock';
import type { BodyOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import type { Env } from '#platform/env';
import { Conflict, NotFound, Unauthenticated } from '#platform/errors';
import type { Grant } from '#platform/http';
import { TokenModel, type TokenRecord } from './model.ts';
import { covers } from './scopes.ts';

const day = 86_400_000;
const most = 20;
const prefix = 'th_';
/** Use is noted at most this often, in milliseconds. */
const notedEvery = 60_000;

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

const present = (token: TokenRecord): z.input<typeof Token> => ({
  id: String(token._id),
  name: token.name,
  scopes: token.scopes,
  begins: token.begins,
  createdAt: token.createdAt.toISOString(),
  expiresAt: token.expiresAt.toISOString(),
  lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
});

const living = (now: Date) => ({ expiresAt: mongoose.trusted({ $gt: now }) });

export async function tokensOf(actor: Actor, now: Date) {
  const found = await TokenModel.find({ accountId: actor.id, ...living(now) })
    .sort({ _id: -1 })
    .lean<TokenRecord[]>();
  return found.map(present);
}

/** @throws Conflict `too-many-tokens` */
export async function makeToken({ name, scopes, days }: BodyOf<typeof createToken>, actor: Actor, now: Date) {
  if ((await TokenModel.countDocuments({ accountId: actor.id, ...living(now) })) >= most)
    throw new Conflict('too-many-tokens', `A person has ${most} tokens at most; end one first.`);
  const secret = prefix + randomBytes(32).toString('base64url');
  const token: TokenRecord = {
    _id: new Types.ObjectId(),
    accountId: new Types.ObjectId(actor.id),
    name,
    scopes: [...new Set(scopes)],
    hash: hashOf(secret),
    begins: secret.slice(0, 7),
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * day),
    lastUsedAt: null,
  };
  await TokenModel.create([token]);
  return { ...present(token), secret };
}

/** @throws NotFound */
export async function endToken(id: string, actor: Actor): Promise<void> {
  const { deletedCount } = await TokenModel.deleteOne({ _id: id, accountId: actor.id });
  if (deletedCount === 0) throw new NotFound();
}

type Parts = { clock: Clock; env: Env };

/** The secret of a personal token in an Authorization header, or null where there is none. */
export const tokenIn = (header: string | undefined): string | null =>
  header?.startsWith(`Bearer ${prefix}`) ? header.slice('Bearer '.length) : null;

/**
 * Whom a token speaks for now, and what it is good for.
 * @throws Unauthenticated where it is unknown, ended or expired, or its person may not act any more
 */
export async function bearerOf(secret: string, { clock, env }: Parts): Promise<{ actor: Actor; grant: Grant }> {
  const now = clock.now();
  const token = await TokenModel.findOne({ hash: hashOf(secret), ...living(now) }).lean<TokenRecord>();
  const actor = token && (await loadActor(String(token.accountId), env));
  if (!token || !actor) throw new Unauthenticated('token-unknown', 'This token is unknown, ended or expired.');
  const { _id, lastUsedAt, scopes } = token;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > notedEvery)
    await TokenModel.updateOne({ _id }, { lastUsedAt: now });
  return { actor, grant: { tokenId: String(_id), covers: (endpoint) => covers(scopes, endpoint.name) } };
}
