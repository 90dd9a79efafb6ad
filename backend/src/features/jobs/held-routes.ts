import { decideHeldJob, listHeldJobs, listJobEvidence } from '#contracts/jobs/publishing';
import { accountNames } from '#features/accounts';
import { findEnterprises } from '#features/enterprises';
import { organisers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { decideHeld } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { findPosting } from './find.ts';
import { listHeld } from './held.ts';
import { presentEvidence, presentJob } from './present.ts';

export const heldRoutes: Routes = [];

route(heldRoutes, listHeldJobs, organisers, async ({ query }, { actor, clock }) => {
  const { page, nextCursor, total } = await listHeld(query);
  const enterprises = await findEnterprises(page.map(({ enterpriseId }) => enterpriseId));
  const now = clock.now();
  const items = page.flatMap((job) => {
    const enterprise = enterprises.get(String(job.enterpriseId));
    return enterprise ? [presentJob(job, enterprise, actor, now)] : [];
  });
  return { items, nextCursor, total };
});

route(heldRoutes, decideHeldJob, organisers, async ({ params, body }, { actor, clock }) => {
  const { job, enterprise } = await findPosting(params.id, actor);
  const now = clock.now();
  return presentJob(await decideHeld(job, enterprise, body, now, actor.id), enterprise, actor, now);
});

route(heldRoutes, listJobEvidence, organisers, async ({ params }, { actor }) => {
  const { job } = await findPosting(params.id, actor);
  const kept = await evidenceOf(job._id);
  const names = await accountNames(kept.flatMap(({ by }) => (by ? [String(by)] : [])));
  return { items: kept.map((one) => presentEvidence(one, names)) };
});
