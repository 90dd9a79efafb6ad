import { type EnterpriseState, enterpriseMoves } from '#contracts/enterprises';
import { type Actor, hasRole, ownsEnterprise, recruitsFor } from '#platform/actor';
import type { EnterpriseRecord } from './model.ts';

type Seen = Pick<EnterpriseRecord, '_id' | 'state' | 'source' | 'recheckAskedAt'>;

/** Whether strangers may know of it: verified, or imported from a public source and never refused since. */
export const mayBeShown = (enterprise: Pick<Seen, 'state' | 'source'>): boolean =>
  enterprise.state === 'verified' || (enterprise.source !== undefined && enterprise.state === 'draft');

export const isOrganiser = (actor: Actor | null): boolean => hasRole(actor, 'organiser', 'admin');

export const canReadRecord = (actor: Actor | null, enterprise: Seen): boolean =>
  recruitsFor(actor, String(enterprise._id)) || isOrganiser(actor);

export const canReadPage = (actor: Actor | null, enterprise: Seen): boolean =>
  mayBeShown(enterprise) || canReadRecord(actor, enterprise);

/** A person recruits for one enterprise; who already does registers no second one. */
export const canRegister = (actor: Actor): boolean => hasRole(actor, 'recruiter') && actor.membership === null;

export const canEdit = (actor: Actor | null, enterprise: Seen): boolean => recruitsFor(actor, String(enterprise._id));

export const canPost = canEdit;

/** Whether somebody is about to look at what was handed in. */
export const isWaiting = ({ state, recheckAskedAt }: Pick<Seen, 'state' | 'recheckAskedAt'>): boolean =>
  state === 'submitted' || (state === 'verified' && recheckAskedAt instanceof Date);

/** Handing in: by the moves, or beside a verification that still holds. */
export const canSubmit = (actor: Actor | null, enterprise: Seen): boolean =>
  canEdit(actor, enterprise) &&
  !isWaiting(enterprise) &&
  (enterprise.state === 'verified' || enterpriseMoves[enterprise.state].includes('submitted'));

/** Documents stay as they are while somebody looks at them. */
export const canAttach = (actor: Actor | null, enterprise: Seen): boolean =>
  canEdit(actor, enterprise) && !isWaiting(enterprise);

const decisions: readonly EnterpriseState[] = ['verified', 'rejected', 'revoked'];

/** Whether a decision is open at all; which one, the table of moves says. Nobody decides on an enterprise of their own. */
export const canDecide = (actor: Actor | null, enterprise: Seen): boolean =>
  isOrganiser(actor) &&
  !recruitsFor(actor, String(enterprise._id)) &&
  enterpriseMoves[enterprise.state].some((state) => decisions.includes(state));

/** Once handed in, the code is what was looked at; it changes only where the enterprise will be looked at again. */
export const mayChangeCode = (enterprise: Pick<Seen, 'state'>): boolean =>
  enterprise.state === 'draft' || enterprise.state === 'rejected';

/** The mark stands beside the name, so a name that is verified, or about to be, stays. */
export const mayChangeName = (enterprise: Pick<Seen, 'state'>): boolean =>
  enterprise.state !== 'submitted' && enterprise.state !== 'verified';

/** Invite, remove and promote colleagues: owners only. */
export const canManage = (actor: Actor | null, enterprise: Pick<Seen, '_id'>): boolean =>
  ownsEnterprise(actor, String(enterprise._id));
