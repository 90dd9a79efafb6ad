import {
  apply,
  getApplication,
  getMyApplicationTo,
  listApplicants,
  listMyApplications,
  moveApplication,
  withdrawApplication,
} from '#contracts/applications';
import { listEnterpriseJobs } from '#contracts/jobs/publishing';
import { canReadRecord, findEnterprise } from '#features/enterprises';
import { canSeeApplicants, findJobs, findPosting, findPostingFor, listPostings, presentJob } from '#features/jobs';
import { contactConsent, recordLook } from '#features/privacy';
import { findResume } from '#features/resumes';
import { ensure, NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import { only, recruiters, seekers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { findApplication } from './find.ts';
import { countApplicants, listMine, listTo } from './list.ts';
import type { ApplicationRecord } from './model.ts';
import { canRead, isOwn } from './policy.ts';
import { presentAllMine, presentApplication, presentMine, presentRow } from './present.ts';
import { applyWith, findMineTo, markSeen, move } from './write.ts';

export const applicationRoutes: Routes = [];

route(applicationRoutes, apply, seekers, async ({ params, body }, { actor, clock }) => {
  const now = clock.now();
  const earlier = await findMineTo(params.id, actor);
  if (earlier) return presentMine(earlier, actor, now);
  await countTries(['apply:person', actor.id]);
  const posting = await findPosting(params.id, actor);
  const resume = await findResume(body.resumeId, actor);
  return presentMine(await applyWith(resume, posting, actor, now), actor, now);
});

route(applicationRoutes, getMyApplicationTo, seekers, async ({ params }, { actor, clock }) => {
  const application = await findMineTo(params.id, actor);
  return { application: application && (await presentMine(application, actor, clock.now())) };
});

route(applicationRoutes, listMyApplications, seekers, async ({ query }, { actor, clock }) => {
  const { page, nextCursor } = await listMine(actor, query);
  return { items: await presentAllMine(page, actor, clock.now()), nextCursor };
});

route(applicationRoutes, withdrawApplication, seekers, async ({ params }, { actor, clock }) => {
  const application = await findApplication(params.id, actor, isOwn);
  const now = clock.now();
  return presentMine(await move(application, 'withdrawn', '', now), actor, now);
});

route(applicationRoutes, listApplicants, recruiters, async ({ params, query }, { actor }) => {
  const { job } = await findPostingFor(params.id, actor, canSeeApplicants);
  const { page, nextCursor, counts } = await listTo(job._id, query);
  return { items: page.map((application) => presentRow(application, job.title, actor)), nextCursor, counts };
});

route(
  applicationRoutes,
  getApplication,
  recruiters,
  async ({ params }, { actor, clock }) => {
    const application = await findApplication(params.id, actor, canRead);
    const seen = await markSeen(application, clock.now());
    await recordLook(seen.seekerId, seen.enterpriseId, 'application', clock.now());
    return presentApplication(seen, await titleOf(seen), actor, await reachable(seen, clock.now()));
  },
  { audited: true },
);

route(applicationRoutes, moveApplication, recruiters, async ({ params, body }, { actor, clock }) => {
  const application = await findApplication(params.id, actor, canRead);
  const moved = await move(application, body.to, body.reason, clock.now(), { revision: body.revision });
  return presentApplication(moved, await titleOf(moved), actor, await reachable(moved, clock.now()));
});

const peopleAndOrganisers = only({ recruiter: 'enterprise', organiser: 'any', admin: 'any' });

route(applicationRoutes, listEnterpriseJobs, peopleAndOrganisers, async ({ params, query }, { actor, clock }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canReadRecord(actor, enterprise), new NotFound());
  const { page, nextCursor, counts } = await listPostings(enterprise._id, query);
  const applicants = await countApplicants(page.map(({ _id }) => _id));
  const items = page.map((job) => ({
    ...presentJob(job, enterprise, actor, clock.now()),
    ...(applicants.get(String(job._id)) ?? { applicants: 0, newApplicants: 0 }),
  }));
  return { items, nextCursor, counts };
});

/** Applying let the enterprise reach the person; who took that back keeps the rest of the application going. */
const reachable = async ({ seekerId, enterpriseId }: ApplicationRecord, now: Date): Promise<boolean> =>
  (await contactConsent(seekerId, enterpriseId, now)) !== 'withdrawn';

async function titleOf({ jobId }: ApplicationRecord): Promise<string> {
  return (await findJobs([jobId])).get(String(jobId))?.title ?? '';
}
