import type { z } from 'zod';
import type { Account, Me } from '#contracts/accounts';
import type { Actor } from '#platform/actor';
import type { Env } from '#platform/env';
import { factorState } from './accounts.ts';
import type { AccountRecord } from './model.ts';
import { canChangeRoles, canRemoveSecondFactor, canSuspend } from './policy.ts';

/** `139****5678`, `+852****34`, `l***@example.com`: enough to know one's own, not enough to write to. */
export function maskLogin(login: string): string {
  const [mailbox = '', host] = login.split('@');
  if (host !== undefined) return `${mailbox.slice(0, 1)}***@${host}`;
  const mainland = /^\+86(\d{3})\d{4}(\d{4})$/.exec(login);
  if (mainland) return `${mainland[1]}****${mainland[2]}`;
  return `${login.slice(0, 4)}****${login.slice(-2)}`;
}

export function presentMe(account: AccountRecord, env: Env): Me {
  const { membership } = account;
  return {
    id: String(account._id),
    name: account.name,
    login: maskLogin(account.login),
    roles: account.roles,
    membership: membership && { enterpriseId: String(membership.enterpriseId), role: membership.role },
    locale: account.locale,
    createdAt: account.createdAt.toISOString(),
    secondFactor: factorState(account, env),
  };
}

export function presentAccount(account: AccountRecord, actor: Actor, env: Env): z.infer<typeof Account> {
  const person = { id: String(account._id), roles: account.roles };
  return {
    ...presentMe(account, env),
    suspended: account.suspended,
    lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
    can: {
      changeRoles: canChangeRoles(actor, person),
      suspend: canSuspend(actor, person),
      removeSecondFactor: canRemoveSecondFactor(actor, person) && account.secondFactor?.since != null,
    },
  };
}
