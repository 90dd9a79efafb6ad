import type { Clock } from '#platform/clock';
import { mongoose } from '#platform/database';
import type { Env } from '#platform/env';
import { Conflict, invalid } from '#platform/errors';
import { countTries } from '#platform/limits';
import { derivedKey, seal, unseal } from '#platform/seal';
import { AccountModel, type AccountRecord, type SecondFactor } from '../model.ts';
import { recoveryHash, spanOf } from './codes.ts';

export type Parts = { env: Env; clock: Clock };

// Bound to the account: what is sealed for one opens for no other.
const keysOf = (accountId: string, { secondFactorSecrets }: Env) =>
  secondFactorSecrets.map((secret) => derivedKey(secret, 'second-factor', accountId));

export function sealSecret(accountId: string, secret: string, env: Env): string {
  const [first] = keysOf(accountId, env);
  if (!first) throw new Error('there is no secret to encrypt with');
  return seal(first, secret);
}

function openSecret(accountId: string, sealed: string, env: Env): string {
  for (const key of keysOf(accountId, env)) {
    const secret = unseal(key, sealed);
    if (secret !== null) return secret;
  }
  throw new Error('a second factor was encrypted with a secret that is gone: put the old one back behind the new one');
}

const wrongCode = () =>
  invalid('code', 'wrong-code', 'This is not a code of the second factor, or it was used already.');

/** @throws TooMany, and whatever `isRight` finds instead of a right code */
async function counted<T>(accountId: string, find: () => Promise<T | null>): Promise<T> {
  const takeBack = await countTries(['second-factor:account', accountId]);
  const found = await find();
  if (found === null) throw wrongCode();
  await takeBack();
  return found;
}

/** The span of a code from the app that was offered. @throws Invalid `code`, TooMany */
export const firstSpan = (id: string, { secret }: SecondFactor, code: string, { env, clock }: Parts): Promise<number> =>
  counted(id, async () => spanOf(openSecret(id, secret, env), code, clock.now()));

/** Takes a code of the app or a recovery code, each once. @throws Invalid `code`, Conflict, TooMany */
export async function takeCode({ _id, secondFactor }: AccountRecord, code: string, parts: Parts): Promise<void> {
  if (!secondFactor?.since) throw new Conflict('second-factor-off', 'There is no second factor.');
  const take = code.length === 6 ? takeSpan : takeRecoveryCode;
  await counted(String(_id), async () => ((await take(_id, secondFactor, code, parts)) ? true : null));
}

type Id = AccountRecord['_id'];

async function takeSpan(_id: Id, { secret, since }: SecondFactor, code: string, { env, clock }: Parts) {
  const plain = openSecret(String(_id), secret, env);
  const span = spanOf(plain, code, clock.now());
  if (span === null) return false;
  const { modifiedCount } = await AccountModel.updateOne(
    { _id, 'secondFactor.since': since, 'secondFactor.lastSpan': mongoose.trusted({ $lt: span }) },
    // Sealed anew: so each use brings it under the newest secret.
    { 'secondFactor.lastSpan': span, 'secondFactor.secret': sealSecret(String(_id), plain, env) },
  );
  return modifiedCount === 1;
}

async function takeRecoveryCode(_id: Id, { salt, since }: SecondFactor, code: string) {
  const hash = await recoveryHash(code, salt);
  const { modifiedCount } = await AccountModel.updateOne(
    { _id, 'secondFactor.since': since, 'secondFactor.recovery': hash },
    { $pull: { 'secondFactor.recovery': hash } },
  );
  return modifiedCount === 1;
}
