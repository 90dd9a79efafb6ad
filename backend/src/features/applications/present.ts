import type { z } from 'zod';
import type { Application, ApplicationRow, MyApplication } from '#contracts/applications';
import { type EnterpriseRecord, findEnterprises } from '#features/enterprises';
import { findJobs, isOpen, type JobRecord, presentJobEnterprise } from '#features/jobs';
import type { Actor } from '#platform/actor';
import { NotFound } from '#platform/errors';
import type { ApplicationRecord } from './model.ts';
import { canWithdraw, movesFor } from './policy.ts';

const steps = ({ history }: ApplicationRecord) =>
  history.map(({ state, at, reason }) => ({ state, at: at.toISOString(), reason }));

function mine(
  application: ApplicationRecord,
  job: JobRecord,
  enterprise: EnterpriseRecord,
  actor: Actor,
  now: Date,
): z.input<typeof MyApplication> {
  return {
    id: String(application._id),
    job: {
      id: String(job._id),
      title: job.title,
      enterprise: presentJobEnterprise(enterprise),
      district: job.district,
      pay: job.pay,
      kind: job.kind,
      open: isOpen(job, now),
    },
    state: application.state,
    history: steps(application),
    appliedAt: application.appliedAt.toISOString(),
    seenAt: application.seenAt?.toISOString() ?? null,
    can: { withdraw: canWithdraw(actor, application) },
  };
}

/** Applications as their seeker sees them. */
export async function presentAllMine(applications: readonly ApplicationRecord[], actor: Actor, now: Date) {
  const [jobs, enterprises] = await Promise.all([
    findJobs(applications.map(({ jobId }) => jobId)),
    findEnterprises(applications.map(({ enterpriseId }) => enterpriseId)),
  ]);
  return applications.flatMap((application) => {
    const job = jobs.get(String(application.jobId));
    const enterprise = enterprises.get(String(application.enterpriseId));
    return job && enterprise ? [mine(application, job, enterprise, actor, now)] : [];
  });
}

export async function presentMine(application: ApplicationRecord, actor: Actor, now: Date) {
  const [presented] = await presentAllMine([application], actor, now);
  if (!presented) throw new NotFound();
  return presented;
}

function common(application: ApplicationRecord, jobTitle: string, actor: Actor) {
  return {
    id: String(application._id),
    jobId: String(application.jobId),
    jobTitle,
    state: application.state,
    appliedAt: application.appliedAt.toISOString(),
    seenAt: application.seenAt?.toISOString() ?? null,
    revision: application.revision,
    can: { moveTo: movesFor(actor, application) },
  };
}

/** An application as the enterprise sees it. @param reachable whether the person lets it have the ways to reach them */
export const presentApplication = (
  application: ApplicationRecord,
  jobTitle: string,
  actor: Actor,
  reachable: boolean,
): z.input<typeof Application> => ({
  ...common(application, jobTitle, actor),
  history: steps(application),
  resume: reachable ? application.resume : { ...application.resume, phone: '', email: '' },
});

/** What is read first of a person: where they work, else what they learnt. */
function headlineOf({ resume }: ApplicationRecord): string {
  const work = resume.experience[0];
  const school = resume.education[0];
  const parts = work ? [work.position, work.organisation] : school ? [school.major, school.school] : [];
  return parts.filter(Boolean).join(' · ');
}

export const presentRow = (
  application: ApplicationRecord,
  jobTitle: string,
  actor: Actor,
): z.input<typeof ApplicationRow> => ({
  ...common(application, jobTitle, actor),
  name: application.resume.name,
  headline: headlineOf(application),
});
