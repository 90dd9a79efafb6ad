import type { HeldDecision } from '#contracts/jobs/publishing';
import { type EnterpriseRecord, holdVerified } from '#features/enterprises';
import { inTransaction } from '#platform/database';
import { Conflict, ensure } from '#platform/errors';
import { keepEvidence } from './evidence.ts';
import { writeOfHeld } from './held-letters.ts';
import type { JobRecord } from './model.ts';
import { findingsIn } from './words.ts';
import { move } from './write.ts';

/**
 * An organiser's word on a posting that waits. Let pass, it is published, and the same words do not wait again; returned, it goes
 * back to where its people can put it right, and they read why.
 * @throws Conflict `job-changed` where it no longer waits or says something else by now, `enterprise-not-verified`, `job-ended`
 */
export function decideHeld(
  job: JobRecord,
  enterprise: EnterpriseRecord,
  { verdict, reason, revision }: HeldDecision,
  now: Date,
  by: string,
): Promise<JobRecord> {
  const findings = findingsIn(job);
  const decision = { verdict, reason, at: now };
  const only = { revision, state: 'held' } as const;
  const past = job.validUntilAt !== null && job.validUntilAt <= now;
  ensure(verdict === 'returned' || !past, new Conflict('job-ended', 'Its last day is over; return it with a word.'));
  return inTransaction(async () => {
    if (verdict === 'approved' && !enterprise.source) await holdVerified(enterprise._id, now);
    const moved =
      verdict === 'approved'
        ? await move(job, 'published', now, by, only, {
            publishedAt: job.publishedAt ?? now,
            withheld: false,
            heldAt: null,
            decision,
            passed: findings.map(({ rule, part, words }) => ({ rule, part, words })),
          })
        : // What was published once never becomes a draft, which could be deleted.
          await move(job, job.publishedAt ? 'paused' : 'draft', now, by, only, { heldAt: null, decision });
    await keepEvidence([moved], { what: verdict, findings, by, reason });
    await writeOfHeld(verdict, moved, reason);
    return moved;
  });
}
