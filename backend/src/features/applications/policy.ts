import { type ApplicationState, applicationMoves } from '#contracts/applications';
import { type Actor, hasRole, recruitsFor } from '#platform/actor';
import type { ApplicationRecord } from './model.ts';

type Seen = Pick<ApplicationRecord, 'seekerId' | 'enterpriseId' | 'state'>;

export const isOwn = (actor: Actor | null, application: Seen): boolean =>
  hasRole(actor, 'seeker') && actor?.id === String(application.seekerId);

/** The enterprise's own people alone: not other enterprises, not organisers. */
export const canRead = (actor: Actor | null, application: Seen): boolean =>
  recruitsFor(actor, String(application.enterpriseId));

export const canWithdraw = (actor: Actor | null, application: Seen): boolean =>
  isOwn(actor, application) && applicationMoves[application.state].includes('withdrawn');

/** Where the enterprise may move it; withdrawing is the person's own. */
export const movesFor = (actor: Actor | null, application: Seen): ApplicationState[] =>
  canRead(actor, application) ? applicationMoves[application.state].filter((state) => state !== 'withdrawn') : [];
