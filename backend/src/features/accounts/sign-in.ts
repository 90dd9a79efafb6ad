import type { z } from 'zod';
import { Login, type signIn } from '#contracts/accounts';
import type { completeSignIn } from '#contracts/accounts/second-factor';
import type { BodyOf } from '#platform/contract';
import { Forbidden, Unauthenticated } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { AccountModel, type AccountRecord } from './model.ts';
import { passwordFits } from './password.ts';
import { presentMe } from './present.ts';
import { beginStep, takeStep } from './second-factor/step.ts';

const wrong = () => new Unauthenticated('wrong-credentials', 'This login and password do not go together.');

/**
 * Begins a session, or for an account with a second factor a step towards one. An unknown login and a wrong password
 * look the same, and take the same time.
 * @throws Unauthenticated, Forbidden `account-suspended` (only to who knows the password), TooMany
 */
export async function signInWith(
  { login: typed, password }: BodyOf<typeof signIn>,
  context: Context,
): Promise<z.input<(typeof signIn)['response']>> {
  const { from, clock, env } = context;
  const login = Login.safeParse(typed).data;
  const key = login ?? typed;
  const takeBack = await countTries(
    ['sign-in:login-from-address', key, from.address],
    ['sign-in:login', key],
    ['sign-in:address', from.address],
  );
  const account = login === undefined ? null : await AccountModel.findOne({ login }).lean();
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  if (!account || !fits) throw wrong();
  if (account.suspended) throw new Forbidden('account-suspended', 'This account is suspended.');

  const answer = account.secondFactor?.since
    ? await beginStep(account, clock)
    : presentMe(await enter(account, context), env);
  await takeBack();
  return answer;
}

/** The second step. @throws NotFound `step-gone`; Invalid `code`; Unauthenticated, TooMany */
export async function completeSignInWith(
  body: BodyOf<typeof completeSignIn>,
  context: Context,
): Promise<AccountRecord> {
  return enter(await takeStep(body, context), context);
}

async function enter(account: AccountRecord, { session, clock }: Context): Promise<AccountRecord> {
  await session.begin(String(account._id));
  // The password or second factor may have been changed, or the account suspended, while they were checked. Those end the
  // sessions they find, and collide with this write; so either they found ours, or this finds nothing.
  const stillRight = await AccountModel.findOneAndUpdate(
    {
      _id: account._id,
      passwordHash: account.passwordHash,
      suspended: false,
      'secondFactor.since': account.secondFactor?.since ?? null,
    },
    { lastSignInAt: clock.now() },
    { returnDocument: 'after' },
  ).lean();
  if (stillRight) return stillRight;
  await session.end();
  throw wrong();
}
