import { type Actor, staff } from '#platform/actor';
import { recordChanges } from '#platform/changes';
import type { Locale, Role } from '#platform/contract';
import { inTransaction, mongoose, withinTransaction } from '#platform/database';
import type { Env } from '#platform/env';
import { Conflict, NotFound, Unauthenticated } from '#platform/errors';
import { AccountModel, type AccountRecord } from './model.ts';
import { hashPassword } from './password.ts';

type Rules = Pick<Env, 'staffSecondFactor'>;

export type FactorState = 'off' | 'on' | 'required';
export function factorState(
  { roles, secondFactor }: Pick<AccountRecord, 'roles' | 'secondFactor'>,
  { staffSecondFactor }: Rules,
): FactorState {
  if (secondFactor?.since) return 'on';
  return staffSecondFactor === 'required' && staff.some((role) => roles.includes(role)) ? 'required' : 'off';
}

/** Who this account is now; null where it is suspended or gone. Read anew for each request. */
export async function loadActor(accountId: string, rules: Rules): Promise<Actor | null> {
  const account = await AccountModel.findOne(
    { _id: accountId, suspended: false },
    { roles: 1, membership: 1, 'secondFactor.since': 1 },
  ).lean<Pick<AccountRecord, '_id' | 'roles' | 'membership' | 'secondFactor'>>();
  if (!account) return null;
  const { roles, membership } = account;
  if (factorState(account, rules) === 'required')
    return { id: String(account._id), roles: [], membership: null, lacksSecondFactor: true };
  return {
    id: String(account._id),
    roles,
    membership: membership && { enterpriseId: String(membership.enterpriseId), role: membership.role },
  };
}

/** The actor's own account. */
export async function ownAccount(actor: Actor): Promise<AccountRecord> {
  const account = await AccountModel.findById(actor.id).lean();
  if (!account) throw new Unauthenticated();
  return account;
}

/** Says, inside the transaction that does it, that what the account may do has changed: open sockets are checked again. */
export const recordAccountChange = (accountId: string) =>
  recordChanges([{ topic: 'account', ref: accountId, what: 'account.changed', data: {} }]);

export type NewAccount = {
  name: string;
  /** As stored: an e-mail address in lower case, or a mobile number in E.164. */
  login: string;
  roles: readonly Role[];
  locale?: Locale;
  membership?: { enterpriseId: string; role: 'owner' | 'member' } | null;
  createdAt?: Date;
};

/** Makes an account, or finds the one that has this login and leaves it as it is. */
export async function createAccount({
  password,
  ...account
}: NewAccount & { password: string }): Promise<{ id: string }> {
  const there = await AccountModel.findOne({ login: account.login }, { _id: 1 }).lean();
  if (there) return { id: String(there._id) };
  const id = await insertAccount({ ...account, passwordHash: await hashPassword(password) });
  return { id };
}

/** @throws a duplicate key error where the login is taken */
export async function insertAccount(account: NewAccount & { passwordHash: string }): Promise<string> {
  const _id = new mongoose.Types.ObjectId();
  await AccountModel.insertMany([{ locale: 'zh-CN', createdAt: new Date(), ...account, _id }]);
  return String(_id);
}

/** Names by account id; who is gone is left out. */
export async function accountNames(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await AccountModel.find({ _id: mongoose.trusted({ $in: [...new Set(ids)] }) }, { name: 1 }).lean();
  return new Map(found.map(({ _id, name }) => [String(_id), name]));
}

/** How many accounts hold each role. */
export async function countAccounts(): Promise<Record<Role, number>> {
  const count = (role: Role) => AccountModel.countDocuments({ roles: role });
  const [seeker, recruiter, organiser, manager, admin] = await Promise.all([
    count('seeker'),
    count('recruiter'),
    count('organiser'),
    count('manager'),
    count('admin'),
  ]);
  return { seeker, recruiter, organiser, manager, admin };
}

/**
 * Makes the account act for an enterprise, inside the caller's transaction or in one of its own.
 * @throws Conflict `already-member` where it acts for another; NotFound where there is no such account
 */
export async function joinEnterprise(accountId: string, enterpriseId: string, role: 'owner' | 'member'): Promise<void> {
  const join = async () => {
    const { matchedCount } = await AccountModel.updateOne(
      { _id: accountId, $or: [{ membership: null }, { 'membership.enterpriseId': enterpriseId }] },
      { membership: { enterpriseId, role } },
    );
    if (matchedCount === 1) return recordAccountChange(accountId);
    if (await AccountModel.exists({ _id: accountId }))
      throw new Conflict('already-member', 'This person acts for another enterprise.');
    throw new NotFound();
  };
  await (withinTransaction() ? join() : inTransaction(join));
}
