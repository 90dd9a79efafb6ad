import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { Login, type signIn } from '#contracts/accounts';
import type { completeSignIn } from '#contracts/accounts/second-factor';
import { audited } from '#platform/audit';
import type { BodyOf } from '#platform/contract';
import type { Env } from '#platform/env';
import { Forbidden, Unauthenticated } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { derivedKey } from '#platform/seal';
import { AccountModel, type AccountRecord } from './model.ts';
import { passwordFits } from './password.ts';
import { presentMe } from './present.ts';
import { beginStep, findStep, useUpStep } from './second-factor/step.ts';
import { takeCode } from './second-factor/take-code.ts';

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
  const { from, env } = context;
  const login = Login.safeParse(typed).data;
  const key = login ?? typed;
  const takeBack = await countTries(
    ['sign-in:login-from-address', key, from.address],
    ['sign-in:login', key],
    ['sign-in:address', from.address],
  );
  const account = login === undefined ? null : await AccountModel.findOne({ login }).lean();
  const begun = await audited(asker(account, key, env), () => begin(account, password, context));
  await takeBack();
  return 'secondStep' in begun ? begun : presentMe(begun, env);
}

/** On record by account, or by a pseudonym of what was typed: the log holds no word that a person wrote. */
const asker = (account: AccountRecord | null, typed: string, env: Env) => ({
  actorId: account && String(account._id),
  via: 'session' as const,
  act: 'signIn',
  targets: account ? {} : { login: pseudonym(typed, env) },
});

const pseudonym = (text: string, { sessionSecrets }: Env) =>
  createHmac('sha256', derivedKey(sessionSecrets[0] ?? '', 'audit'))
    .update(text)
    .digest('hex')
    .slice(0, 24);

async function begin(account: AccountRecord | null, password: string, context: Context) {
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  if (!account || !fits) throw wrong();
  if (account.suspended) throw new Forbidden('account-suspended', 'This account is suspended.');

  return account.secondFactor?.since ? beginStep(account, context.clock) : enter(account, context);
}

/** The second step. @throws NotFound `step-gone`; Invalid `code`; Unauthenticated, TooMany */
export async function completeSignInWith(
  body: BodyOf<typeof completeSignIn>,
  context: Context,
): Promise<AccountRecord> {
  const { step, account } = await findStep(body.secondStep, context);
  return audited({ actorId: String(account._id), via: 'session', act: 'completeSignIn' }, async () => {
    await takeCode(account, body.code, context);
    await useUpStep(step);
    return enter(account, context);
  });
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
