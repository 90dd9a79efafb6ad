import type { z } from 'zod';
import { Login, type listAccounts } from '#contracts/accounts';
import type { Actor } from '#platform/actor';
import type { QueryOf, Role } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import type { Env } from '#platform/env';
import { ensure, Forbidden, NotFound } from '#platform/errors';
import { endSessionsOf } from '#platform/session';
import { recordAccountChange } from './accounts.ts';
import { ensureOwnerLeft } from './membership.ts';
import { AccountModel, type AccountRecord } from './model.ts';
import { canChangeRoles, canRemoveSecondFactor, canSuspend } from './policy.ts';
import { presentAccount } from './present.ts';
import { removeFrom } from './second-factor/change.ts';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** By the beginning of the name, or by the whole login. */
function matching(q: string) {
  const login = Login.safeParse(q).data;
  const byName = { name: mongoose.trusted({ $regex: `^${literally(q)}` }) };
  return login === undefined ? byName : { $or: [{ login }, byName] };
}

export async function findPeople(
  { q, role, cursor, limit }: QueryOf<typeof listAccounts>,
  actor: Actor,
  env: Env,
): Promise<z.input<(typeof listAccounts)['response']>> {
  const found = await AccountModel.find({
    ...(q && matching(q)),
    ...(role && { roles: role }),
    ...(cursor && { _id: mongoose.trusted({ $lt: new mongoose.Types.ObjectId(cursor) }) }),
  })
    .sort({ _id: -1 })
    .limit(limit + 1)
    .lean();
  const page = found.slice(0, limit);
  return {
    items: page.map((account) => presentAccount(account, actor, env)),
    nextCursor: found.length > limit ? String(page.at(-1)?._id) : null,
  };
}

/**
 * Does something to an account, as an admin. The admin's own account is written too: of two who dismiss each other
 * at the same moment one must lose, or nobody would be left.
 */
async function asAdmin(
  id: string,
  actor: Actor,
  act: (person: { id: string; roles: readonly Role[] }) => Promise<AccountRecord>,
): Promise<AccountRecord> {
  return inTransaction(async () => {
    const still = await AccountModel.updateOne(
      { _id: actor.id, roles: 'admin', suspended: false },
      { $inc: { collisions: 1 } },
    );
    ensure(still.matchedCount === 1);
    const account = await AccountModel.findById(id, { roles: 1 }).lean();
    if (!account) throw new NotFound();
    const changed = await act({ id, roles: account.roles });
    await recordAccountChange(id);
    return changed;
  });
}

const update = (id: string, change: Partial<Pick<AccountRecord, 'roles' | 'suspended'>>) =>
  AccountModel.findByIdAndUpdate(id, change, { returnDocument: 'after' }).orFail().lean();

export const giveRoles = (id: string, roles: readonly Role[], actor: Actor) =>
  asAdmin(id, actor, async (person) => {
    const next = [...new Set(roles)];
    ensure(
      canChangeRoles(actor, person, next),
      new Forbidden('own-admin-role', 'Another admin must take this role from you.'),
    );
    const changed = await update(id, { roles: next });
    const { membership } = changed;
    const owned = membership?.role === 'owner' && person.roles.includes('recruiter') && !next.includes('recruiter');
    if (owned) await ensureOwnerLeft(String(membership.enterpriseId));
    return changed;
  });

export const suspend = (id: string, suspended: boolean, actor: Actor) =>
  asAdmin(id, actor, async (person) => {
    ensure(canSuspend(actor, person), new Forbidden('own-account', 'Nobody suspends themselves.'));
    if (suspended) await endSessionsOf(id);
    return update(id, { suspended });
  });

export const removeSecondFactor = (id: string, actor: Actor) =>
  asAdmin(id, actor, async (person) => {
    ensure(
      canRemoveSecondFactor(actor, person),
      new Forbidden('own-second-factor', 'Switch it off with a code of it, or ask another admin.'),
    );
    return removeFrom({ _id: id });
  });
