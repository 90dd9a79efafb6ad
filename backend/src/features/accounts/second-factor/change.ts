import type { Actor } from '#platform/actor';
import { inTransaction, mongoose } from '#platform/database';
import type { Env } from '#platform/env';
import { Conflict, NotFound } from '#platform/errors';
import type { Context } from '#platform/route';
import { endSessionsOf } from '#platform/session';
import { ownAccount, recordAccountChange } from '../accounts.ts';
import { type Letter, postLetter } from '../letters.ts';
import { AccountModel, type AccountRecord, type SecondFactor, SecondStepModel } from '../model.ts';
import { ensurePassword } from '../whole.ts';
import { newRecoveryCodes, newSecret, uriOf } from './codes.ts';
import { firstSpan, sealSecret, takeCode } from './take-code.ts';

/** @throws Conflict `second-factor-on`; Invalid `password`, TooMany */
export async function offer(password: string, actor: Actor, env: Env): Promise<{ secret: string; uri: string }> {
  await ensurePassword(actor, password);
  const secret = newSecret();
  const offered = { secret: sealSecret(actor.id, secret, env), since: null, lastSpan: 0, salt: '', recovery: [] };
  const account = await AccountModel.findOneAndUpdate(
    { _id: actor.id, 'secondFactor.since': null },
    { secondFactor: offered },
  ).lean();
  if (!account) throw new Conflict('second-factor-on', 'There is a second factor; switch it off first.');
  return { secret, uri: uriOf(secret, account.login) };
}

/** @throws Conflict `second-factor-gone` where none was offered, or another since; Invalid `code`, TooMany */
export async function switchOn(code: string, context: Context, actor: Actor): Promise<{ recoveryCodes: string[] }> {
  const account = await ownAccount(actor);
  const { secondFactor: offered } = account;
  if (!offered || offered.since) throw new Conflict('second-factor-gone', 'Ask for a secret first.');
  const lastSpan = await firstSpan(actor.id, offered, code, context);
  const { codes, salt, hashes } = await newRecoveryCodes();
  const since = context.clock.now();
  await inTransaction(() =>
    replace(account, { ...offered, since, lastSpan, salt, recovery: hashes }, 'second-factor-on'),
  );
  await context.session.begin(actor.id);
  return { recoveryCodes: codes };
}

/** @throws Conflict `second-factor-off`; Invalid `password`, `code`; TooMany */
export async function switchOff(
  given: { password: string; code: string },
  context: Context,
  actor: Actor,
): Promise<void> {
  await ensurePassword(actor, given.password);
  await takeCode(await ownAccount(actor), given.code, context);
  const account = await ownAccount(actor);
  await inTransaction(() => replace(account, null, 'second-factor-off'));
  await context.session.begin(actor.id);
}

/** Takes away the second factor of somebody who lost it, inside the caller's transaction. @throws NotFound, Conflict `second-factor-off` */
export async function removeFrom(which: { _id: string } | { login: string }): Promise<AccountRecord> {
  const account = await AccountModel.findOne(which).lean();
  if (!account) throw new NotFound();
  if (!account.secondFactor?.since) throw new Conflict('second-factor-off', 'There is no second factor.');
  return replace(account, null, 'second-factor-removed');
}

/** The one way it changes: sessions and steps end, sockets are checked again, the person is told. */
async function replace(
  account: AccountRecord,
  secondFactor: SecondFactor | null,
  letter: Letter,
): Promise<AccountRecord> {
  const { _id, login, locale } = account;
  const changed = await AccountModel.findOneAndUpdate(
    { _id, 'secondFactor.secret': account.secondFactor?.secret ?? null },
    { secondFactor },
    { returnDocument: 'after' },
  ).lean();
  if (!changed) throw new Conflict('second-factor-gone', 'It was changed meanwhile.');
  await SecondStepModel.deleteMany({ accountId: _id });
  await endSessionsOf(String(_id));
  await recordAccountChange(String(_id));
  await postLetter(letter, { id: String(new mongoose.Types.ObjectId()), login, locale });
  return changed;
}
