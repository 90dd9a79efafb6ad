import type { z } from 'zod';
import type { Job, JobEnterprise } from '#contracts/jobs';
import type { EnterpriseRecord } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import type { JobRecord } from './model.ts';
import { canApply, canClose, canEdit, canPause, canPublish, canRemove, canSeeApplicants, stateAt } from './policy.ts';

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
