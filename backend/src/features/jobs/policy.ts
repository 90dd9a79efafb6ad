import type { JobState } from '#contracts/jobs';
import { jobMoves } from '#contracts/jobs/publishing';
import { canPost, canReadRecord, type EnterpriseRecord, isOrganiser, mayBeShown } from '#features/enterprises';
import { type Actor, hasRole } from '#platform/actor';
import type { JobRecord } from './model.ts';

type Posting = Pick<JobRecord, 'state' | 'validUntilAt' | 'withheld'>;
type Owner = Pick<EnterpriseRecord, '_id' | 'state' | 'source'>;

/** What people are told: a posting past its last day has ended, even before the timed work has noted it. */
export const stateAt = ({ state, validUntilAt }: Posting, now: Date): JobState =>
  (state === 'published' || state === 'paused') && validUntilAt !== null && validUntilAt <= now ? 'expired' : state;

export const isOpen = (job: Posting, now: Date): boolean => stateAt(job, now) === 'published';

/** Whether it belongs into the search index and lists. */
export const isListed = (job: Posting, enterprise: Owner, now: Date): boolean =>
  isOpen(job, now) && mayBeShown(enterprise);

const publicStates: readonly JobState[] = ['published', 'closed', 'expired'];

/** Drafts, held and paused postings are not there for strangers; ended ones can still be read, and say so, if what they say was cleared. */
export const canRead = (actor: Actor | null, job: Posting, enterprise: Owner): boolean =>
  canReadRecord(actor, enterprise) || (publicStates.includes(job.state) && !job.withheld && mayBeShown(enterprise));

const living: readonly JobState[] = ['draft', 'held', 'published', 'paused'];
export const canEdit = (actor: Actor | null, job: Posting, enterprise: Owner): boolean =>
  canPost(actor, enterprise) && living.includes(job.state);

const canMove = (job: Posting, to: JobState) => jobMoves[job.state].includes(to);

/** Whether publishing is open to them; whether the posting is complete is told by the attempt. */
export const canPublish = (actor: Actor | null, job: Posting, enterprise: Owner): boolean =>
  canPost(actor, enterprise) && enterprise.state === 'verified' && job.state !== 'held' && canMove(job, 'published');

export const canPause = (actor: Actor | null, job: Posting, enterprise: Owner): boolean =>
  canPost(actor, enterprise) && job.state === 'published';

/** Organisers close what should not be there. */
export const mayClose = (actor: Actor | null, enterprise: Owner): boolean =>
  canPost(actor, enterprise) || isOrganiser(actor);
export const canClose = (actor: Actor | null, job: Posting, enterprise: Owner): boolean =>
  mayClose(actor, enterprise) && canMove(job, 'closed');

export const canRemove = (actor: Actor | null, job: Posting, enterprise: Owner): boolean =>
  canPost(actor, enterprise) && job.state === 'draft';

export const canApply = (actor: Actor | null, job: Posting, enterprise: Owner, now: Date): boolean =>
  hasRole(actor, 'seeker') && isListed(job, enterprise, now);

export const canSeeApplicants = canPost;
