import type { Locale } from '#platform/contract';
import { mongoose } from '#platform/database';
import { Conflict, NotFound } from '#platform/errors';
import { recordAccountChange } from './accounts.ts';
import { AccountModel, type AccountRecord } from './model.ts';

type Role = 'owner' | 'member';
/** Who acts for an enterprise, and where a letter reaches them. */
export type Member = { id: string; name: string; login: string; locale: Locale; role: Role; suspended: boolean };

const asMember = ({ _id, name, login, locale, membership, suspended }: AccountRecord): Member[] =>
  membership ? [{ id: String(_id), name, login, locale, role: membership.role, suspended }] : [];

/** Owners first, then by name. */
export async function membersOf(enterpriseId: string): Promise<Member[]> {
  const found = await AccountModel.find({ 'membership.enterpriseId': enterpriseId }).lean<AccountRecord[]>();
  return found
    .flatMap(asMember)
    .sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner') || a.name.localeCompare(b.name, 'zh'));
}

/** Owners who can act: one who is suspended, or recruits no more, cannot. */
export const countOwners = (enterpriseId: string): Promise<number> =>
  AccountModel.countDocuments({
    'membership.enterpriseId': enterpriseId,
    'membership.role': 'owner',
    roles: 'recruiter',
    suspended: false,
  });

/**
 * After an owner has lost the role, inside the same transaction. All owners are written, so that of two who lose it at the
 * same moment one is run again, and refused.
 * @throws Conflict `last-owner`
 */
export async function ensureOwnerLeft(enterpriseId: string): Promise<void> {
  await AccountModel.updateMany(
    { 'membership.enterpriseId': enterpriseId, 'membership.role': 'owner' },
    { $inc: { collisions: 1 } },
  );
  if ((await countOwners(enterpriseId)) === 0)
    throw new Conflict('last-owner', 'An enterprise keeps an owner who recruits: it is handed over first.');
}

export async function findByLogin(login: string): Promise<AccountRecord | null> {
  return AccountModel.findOne({ login }).lean<AccountRecord>();
}

/**
 * Takes up a place in an enterprise, inside the caller's transaction; the account recruits from now on.
 * @throws Conflict `already-member`
 */
export async function takePlace(accountId: string, enterpriseId: string, role: Role): Promise<void> {
  const { matchedCount } = await AccountModel.updateOne(
    { _id: accountId, membership: null, suspended: false },
    { $set: { membership: { enterpriseId, role } }, $addToSet: { roles: 'recruiter' } },
  );
  if (matchedCount === 0) throw new Conflict('already-member', 'This person acts for an enterprise already.');
  await recordAccountChange(accountId);
}

/** Changes a member's role, or with null ends the membership, inside the caller's transaction. @throws NotFound */
export async function changePlace(accountId: string, enterpriseId: string, role: Role | null): Promise<void> {
  const { matchedCount } = await AccountModel.updateOne(
    { _id: accountId, 'membership.enterpriseId': enterpriseId },
    { $set: { membership: role && { enterpriseId: new mongoose.Types.ObjectId(enterpriseId), role } } },
  );
  if (matchedCount === 0) throw new NotFound();
  await recordAccountChange(accountId);
}
