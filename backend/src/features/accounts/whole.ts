import type { Actor } from '#platform/actor';
import { mongoose } from '#platform/database';
import { invalid } from '#platform/errors';
import { countTries } from '#platform/limits';
import { sessionsOf } from '#platform/session';
import { ownAccount, recordAccountChange } from './accounts.ts';
import { AccountModel, type AccountRecord, SecondStepModel } from './model.ts';
import { passwordFits } from './password.ts';

/** Asks for the present password before what cannot be undone. @throws Invalid `password`, TooMany */
export async function ensurePassword(actor: Actor, password: string): Promise<void> {
  const account = await ownAccount(actor);
  const takeBack = await countTries(['password:account', actor.id]);
  if (!(await passwordFits(account.passwordHash, password)))
    throw invalid('password', 'wrong-password', 'This is not the present password.');
  await takeBack();
}

/** What an account is, for the person behind it. */
export async function tellAccount(id: string): Promise<unknown> {
  const account = await AccountModel.findById(id).lean();
  if (!account) return null;
  const { name, login, roles, locale, createdAt, lastSignInAt, secondFactor } = account;
  const sessions = await sessionsOf(id);
  return {
    ...{ id, name, login, roles, locale, createdAt, lastSignInAt },
    secondFactor: secondFactor?.since
      ? { since: secondFactor.since, recoveryCodesLeft: secondFactor.recovery.length }
      : null,
    sessions: sessions.map(({ device, signedInAt, lastSeenAt }) => ({ device, signedInAt, lastSeenAt })),
  };
}

/** Inside the caller's transaction: open sockets are checked again and find nobody. */
export async function eraseAccount(id: string): Promise<void> {
  await AccountModel.deleteOne({ _id: id });
  await SecondStepModel.deleteMany({ accountId: id });
  await recordAccountChange(id);
}

type Seeker = Pick<AccountRecord, 'name' | 'login' | 'locale'>;
/** Those of these people who seek and may act: neither suspended nor gone; with what each is called and written to. */
export async function activeSeekers(ids: readonly mongoose.Types.ObjectId[]): Promise<Map<string, Seeker>> {
  const found = await AccountModel.find(
    { _id: mongoose.trusted({ $in: ids }), roles: 'seeker', suspended: false },
    { name: 1, login: 1, locale: 1 },
  ).lean();
  return new Map(found.map(({ _id, name, login, locale }) => [String(_id), { name, login, locale }]));
}
