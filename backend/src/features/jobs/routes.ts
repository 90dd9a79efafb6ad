import { getJob, searchJobs, suggestJobs } from '#contracts/jobs';
import { closeJob, createJob, deleteJob, pauseJob, publishJob, updateJob } from '#contracts/jobs/publishing';
import { canPost, canReadPage, findEnterprise } from '#features/enterprises';
import { Conflict, ensure, Forbidden, NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import { anyone, only, recruiters } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { findPosting, findPostingFor } from './find.ts';
import { heldRoutes } from './held-routes.ts';
import { canEdit, mayClose } from './policy.ts';
import { presentJob } from './present.ts';
import { searchPostings } from './search/run.ts';
import { suggest } from './search/suggest.ts';
import { close, edit, pause, publish, remove, startDraft } from './write.ts';

// An enterprise's own list of postings is told with its applicants, so its route stands with the applications.
export const jobRoutes: Routes = [...heldRoutes];
/** Milliseconds during which people who are not signed in share an answer: far below what closing promises. */
const shared = { sharedFor: 1000 };

route(
  jobRoutes,
  searchJobs,
  anyone,
  async ({ query }, context) => {
    // A search costs nobody a write. What is counted is walking on, page after page, as who carries everything off does.
    if (query.cursor) await countTries(['jobs:pages', context.actor?.id ?? context.from.address]);
    return searchPostings(query, context);
  },
  shared,
);

route(jobRoutes, suggestJobs, anyone, ({ query }, deps) => suggest(query.q, deps), shared);

route(
  jobRoutes,
  getJob,
  anyone,
  async ({ params }, { actor, clock }) => {
    const { job, enterprise } = await findPosting(params.id, actor);
    return presentJob(job, enterprise, actor, clock.now());
  },
  shared,
);

route(jobRoutes, createJob, recruiters, async ({ params, body }, { actor, clock }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canPost(actor, enterprise), canReadPage(actor, enterprise) ? new Forbidden() : new NotFound());
  await countTries(['jobs:draft', params.id]);
  const now = clock.now();
  return presentJob(await startDraft(enterprise, body, now, actor.id), enterprise, actor, now);
});

route(jobRoutes, updateJob, recruiters, async ({ params, body }, { actor, clock }) => {
  const { job, enterprise } = await findPostingFor(params.id, actor, canPost);
  ensure(canEdit(actor, job, enterprise), new Conflict('job-ended', 'An ended posting stays as it was.'));
  const { revision, ...draft } = body;
  const now = clock.now();
  return presentJob(await edit(job, draft, revision, now, actor.id), enterprise, actor, now);
});

route(jobRoutes, publishJob, recruiters, async ({ params }, { actor, clock }) => {
  const { job, enterprise } = await findPostingFor(params.id, actor, canPost);
  const now = clock.now();
  return presentJob(await publish(job, now, actor.id), enterprise, actor, now);
});

route(jobRoutes, pauseJob, recruiters, async ({ params }, { actor, clock }) => {
  const { job, enterprise } = await findPostingFor(params.id, actor, canPost);
  const now = clock.now();
  return presentJob(await pause(job, now, actor.id), enterprise, actor, now);
});

const closers = only({ recruiter: 'enterprise', organiser: 'any', admin: 'any' });

route(jobRoutes, closeJob, closers, async ({ params }, { actor, clock }) => {
  const { job, enterprise } = await findPostingFor(params.id, actor, mayClose);
  const now = clock.now();
  return presentJob(await close(job, now, actor.id), enterprise, actor, now);
});

route(jobRoutes, deleteJob, recruiters, async ({ params }, { actor }) => {
  const { job } = await findPostingFor(params.id, actor, canPost);
  await remove(job);
  return { done: true as const };
});
