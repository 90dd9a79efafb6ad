import { Login } from '#contracts/accounts';
import { Forbidden, Unauthenticated } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { AccountModel, type AccountRecord } from './model.ts';
import { passwordFits } from './password.ts';

const wrong = () => new Unauthenticated('wrong-credentials', 'This login and password do not go together.');

/**
 * Begins a session. An unknown login and a wrong password look the same, and take the same time.
 * @throws Unauthenticated, Forbidden `account-suspended` (only to who knows the password), TooMany
 */
export async function signInWith(
  { login: typed, password }: { login: string; password: string },
  { session, from, clock }: Context,
): Promise<AccountRecord> {
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

  await session.begin(String(account._id));
  // The password may have been changed, or the account suspended, while it was checked. Those end the sessions they
  // find, and collide with this write; so either they found ours, or this finds nothing.
  const stillRight = await AccountModel.findOneAndUpdate(
    { _id: account._id, passwordHash: account.passwordHash, suspended: false },
    { lastSignInAt: clock.now() },
    { returnDocument: 'after' },
  ).lean();
  if (!stillRight) {
    await session.end();
    throw wrong();
  }
  await takeBack();
  return stillRight;
}
