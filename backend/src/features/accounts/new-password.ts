import type { z } from 'zod';
import type { requestPasswordReset } from '#contracts/accounts';
import type { Actor } from '#platform/actor';
import { audited } from '#platform/audit';
import { inTransaction } from '#platform/database';
import { Conflict, invalid, NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { endSessionsOf } from '#platform/session';
import { ownAccount, recordAccountChange } from './accounts.ts';
import { askForCode, checkCode, useUp } from './code.ts';
import { postLetter } from './letters.ts';
import { AccountModel, type AccountRecord } from './model.ts';
import { hashPassword, passwordFits, refuseGuessable } from './password.ts';
import { ensureReachable } from './reach.ts';

/** Sends a code, or to a login that is not known a letter that says so; the caller cannot tell which. */
export async function askToReset(
  login: string,
  context: Context,
): Promise<z.input<(typeof requestPasswordReset)['response']>> {
  ensureReachable(context.env, login);
  await countTries(['reset:login', login], ['reset:address', context.from.address]);
  return inTransaction(async () => {
    const known = await AccountModel.findOne({ login }, { locale: 1 }).lean();
    const { id, code, expiresAt } = await askForCode({ kind: 'reset', login, draft: null }, known === null, context);
    if (known) await postLetter('reset-code', { id, login, locale: known.locale, code, until: expiresAt });
    else await postLetter('no-account', { id, login, locale: 'zh-CN' });
    return { id, expiresAt: expiresAt.toISOString() };
  });
}

export async function resetWith(id: string, code: string, password: string, context: Context): Promise<void> {
  await refuseGuessable('password', password);
  await countTries(['code:address', context.from.address]);
  const pending = await checkCode('reset', id, code, context);
  const account = await AccountModel.findOne({ login: pending.login }).lean();
  if (!account) throw new NotFound();
  await audited({ actorId: String(account._id), via: 'session', act: 'resetPassword' }, async () => {
    await refuseGuessable('password', password, account.login, account.name);
    const passwordHash = await hashPassword(password);
    await inTransaction(async () => {
      await useUp(pending);
      await replacePassword(account, passwordHash, id);
    });
  });
}

/** Changes the password of somebody who knows the old one; every session ends, and the one in use goes on under a new id. */
export async function changePasswordTo(
  { current, next }: { current: string; next: string },
  { session }: Context,
  actor: Actor,
): Promise<void> {
  const account = await ownAccount(actor);
  const takeBack = await countTries(['password:account', actor.id]);
  if (!(await passwordFits(account.passwordHash, current)))
    throw invalid('current', 'wrong-password', 'This is not the present password.');
  await takeBack();
  await refuseGuessable('next', next, account.login, account.name);
  const passwordHash = await hashPassword(next);
  await inTransaction(() => replacePassword(account, passwordHash, passwordHash.slice(-22)));
  await session.begin(actor.id);
}

/** The one way a password is replaced: sessions end, sockets are checked again, the person is told. */
async function replacePassword(account: AccountRecord, passwordHash: string, occasion: string): Promise<void> {
  const accountId = String(account._id);
  const { matchedCount } = await AccountModel.updateOne(
    { _id: account._id, passwordHash: account.passwordHash },
    { passwordHash },
  );
  if (matchedCount === 0) throw new Conflict('password-changed', 'The password was changed meanwhile.');
  await endSessionsOf(accountId);
  await recordAccountChange(accountId);
  await postLetter('password-changed', { id: occasion, login: account.login, locale: account.locale });
}
