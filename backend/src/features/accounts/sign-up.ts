import type { z } from 'zod';
import type { signUp } from '#contracts/accounts';
import type { BodyOf } from '#platform/contract';
import { inTransaction } from '#platform/database';
import { Conflict } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { insertAccount } from './accounts.ts';
import { askForCode, checkCode, useUp } from './code.ts';
import { postLetter } from './letters.ts';
import { AccountModel, type AccountRecord } from './model.ts';
import { hashPassword, refuseGuessable } from './password.ts';
import { ensureReachable } from './reach.ts';

type Pending = z.input<(typeof signUp)['response']>;

/** Sends a code; a login that is known already gets a letter instead, and the caller cannot tell which. */
export async function askToSignUp(wanted: BodyOf<typeof signUp>, context: Context): Promise<Pending> {
  const { login, password, locale, name, role } = wanted;
  await refuseGuessable('password', password, login, name);
  ensureReachable(context.env, login);
  await countTries(['sign-up:login', login], ['sign-up:address', context.from.address]);
  const passwordHash = await hashPassword(password);

  return inTransaction(async () => {
    const known = await AccountModel.findOne({ login }, { locale: 1 }).lean();
    const draft = { role, name, passwordHash, locale };
    const { id, code, expiresAt } = await askForCode({ kind: 'sign-up', login, draft }, known !== null, context);
    if (known) await postLetter('already-there', { id, login, locale: known.locale });
    else await postLetter('sign-up-code', { id, login, locale, code, until: expiresAt });
    return { id, expiresAt: expiresAt.toISOString() };
  });
}

/** @throws Conflict `login-taken` where somebody with the same login was faster; the code has proved that it is theirs */
export async function confirmSignUpWith(id: string, code: string, context: Context): Promise<AccountRecord> {
  await countTries(['code:address', context.from.address]);
  const pending = await checkCode('sign-up', id, code, context);
  const { draft, login } = pending;
  if (!draft) throw new Error('a sign-up without its draft');

  return inTransaction(async () => {
    await useUp(pending);
    if (await AccountModel.exists({ login }))
      throw new Conflict('login-taken', 'There is an account with this login by now.');
    const { role, name, passwordHash, locale } = draft;
    const createdAt = context.clock.now();
    const accountId = await insertAccount({ name, login, passwordHash, locale, roles: [role], createdAt });
    const account = await AccountModel.findById(accountId).orFail().lean();
    return account;
  });
}
