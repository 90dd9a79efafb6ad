import { type Actor, hasRole } from '#platform/actor';
import type { PrivacyRecord } from './model.ts';
import { organisationKeys } from './names.ts';

type Enterprise = { _id: unknown; name: string; shortName: string; state: string };

/** Whether the person keeps this enterprise out, by its id or by any name it goes by. */
export function isBlocked(privacy: Pick<PrivacyRecord, 'blocked'>, enterprise: Omit<Enterprise, 'state'>): boolean {
  const keys = new Set(organisationKeys(enterprise));
  return privacy.blocked.some(
    ({ enterpriseId, key }) => String(enterpriseId) === String(enterprise._id) || keys.has(key),
  );
}

/** Whether this enterprise may find the person at all: the person lets itself be found, and the enterprise is verified. */
export const mayFind = (enterprise: Enterprise, privacy: PrivacyRecord): boolean =>
  enterprise.state === 'verified' && privacy.visibility !== 'hidden' && !isBlocked(privacy, enterprise);

/** Erasing is for people who only seek: whoever acts for an enterprise or the office hands that over first. */
export const canErase = (actor: Actor): boolean =>
  hasRole(actor, 'seeker') && actor.roles.every((role) => role === 'seeker') && actor.membership === null;
