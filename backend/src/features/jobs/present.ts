import type { z } from 'zod';
import type { Job, JobEnterprise, JobReview } from '#contracts/jobs';
import type { JobEvidence } from '#contracts/jobs/publishing';
import { canReadRecord, type EnterpriseRecord } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import type { EvidenceRecord } from './evidence.ts';
import type { JobRecord } from './model.ts';
import { canApply, canClose, canEdit, canPause, canPublish, canRemove, canSeeApplicants, stateAt } from './policy.ts';
import { findingsIn } from './words.ts';

export function presentJobEnterprise({
  _id,
  name,
  shortName,
  state,
  industry,
}: EnterpriseRecord): z.input<typeof JobEnterprise> {
  return { id: String(_id), name, shortName, verified: state === 'verified', industry };
}

export function presentJob(
  job: JobRecord,
  enterprise: EnterpriseRecord,
  actor: Actor | null,
  now: Date,
): z.input<typeof Job> {
  return {
    id: String(job._id),
    state: stateAt(job, now),
    title: job.title,
    enterprise: presentJobEnterprise(enterprise),
    occupation: job.occupation,
    headcount: job.headcount,
    duties: job.duties,
    requirements: job.requirements,
    skills: job.skills,
    education: job.education,
    majors: job.majors,
    experience: job.experience,
    kind: job.kind,
    district: job.district,
    address: job.address,
    point: job.point,
    pay: job.pay,
    benefits: job.benefits,
    validUntil: job.validUntil,
    publishedAt: job.publishedAt?.toISOString() ?? null,
    updatedAt: job.updatedAt.toISOString(),
    revision: job.revision,
    ...(job.source?.site && { source: job.source.site }),
    review: canReadRecord(actor, enterprise) ? presentReview(job) : null,
    can: {
      edit: canEdit(actor, job, enterprise),
      publish: canPublish(actor, job, enterprise),
      pause: canPause(actor, job, enterprise),
      close: canClose(actor, job, enterprise),
      remove: canRemove(actor, job, enterprise),
      apply: canApply(actor, job, enterprise, now),
      seeApplicants: canSeeApplicants(actor, enterprise),
    },
  };
}

function presentReview(job: JobRecord): z.input<typeof JobReview> | null {
  const { state, heldAt = null, decision = null } = job;
  if (state !== 'held' && !decision) return null;
  return {
    waitingSince: state === 'held' ? (heldAt?.toISOString() ?? null) : null,
    findings: findingsIn(job),
    decision: decision && { ...decision, at: decision.at.toISOString() },
  };
}

export function presentEvidence(
  { what, at, by, reason, revision, text, findings, rules, expiresAt }: EvidenceRecord,
  names: ReadonlyMap<string, string>,
): z.input<typeof JobEvidence> {
  const { title, duties, requirements, benefits } = text;
  return {
    what,
    at: at.toISOString(),
    by: by && { id: String(by), name: names.get(String(by)) ?? '' },
    reason,
    revision,
    text: { title, duties, requirements, benefits },
    findings,
    rules,
    keptUntil: expiresAt?.toISOString() ?? null,
  };
}
