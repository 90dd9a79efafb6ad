import { type Actor, hasRole } from '#platform/actor';
import type { Role } from '#platform/contract';

type Person = { id: string; roles: readonly Role[] };

/** Admins give and take roles, but nobody lays down the admin role: so there is always one left. */
export const canChangeRoles = (actor: Actor, account: Person, next: readonly Role[] = account.roles): boolean =>
  hasRole(actor, 'admin') && (account.id !== actor.id || next.includes('admin'));

/** Admins help others who lost theirs; one's own is switched off with a code of it. */
export const canRemoveSecondFactor = (actor: Actor, account: Person): boolean =>
  hasRole(actor, 'admin') && account.id !== actor.id;

/** Admins suspend others, never themselves. */
export const canSuspend = (actor: Actor, account: Person): boolean =>
  hasRole(actor, 'admin') && account.id !== actor.id;
