import {
  addJobNote,
  deleteJobNote,
  deleteJobTemplate,
  listJobNotes,
  listJobTemplates,
  listJobVersions,
  moveJobs,
  saveJobTemplate,
  updateJobNote,
} from '#contracts/posting-desk';
import { canReadPage, findEnterprise } from '#features/enterprises';
import { findPostingFor } from '#features/jobs';
import type { Actor } from '#platform/actor';
import { ensure, Forbidden, NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import { recruiters } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { moveMany } from './bulk.ts';
import { addNote, changeNote, deleteNote, findOwnNote, listNotes } from './notes.ts';
import { canPost } from './policy.ts';
import { deleteTemplate, listTemplates, saveTemplate } from './templates.ts';
import { listVersions } from './versions.ts';

export const postingDeskRoutes: Routes = [];

/** @throws NotFound, Forbidden */
async function ownEnterprise(id: string, actor: Actor) {
  const enterprise = await findEnterprise(id);
  ensure(canPost(actor, enterprise), canReadPage(actor, enterprise) ? new Forbidden() : new NotFound());
  return enterprise;
}

route(postingDeskRoutes, listJobTemplates, recruiters, async ({ params }, { actor }) => {
  const { _id } = await ownEnterprise(params.id, actor);
  return { items: await listTemplates(_id) };
});

route(postingDeskRoutes, saveJobTemplate, recruiters, async ({ params, body }, { actor, clock }) => {
  const enterprise = await ownEnterprise(params.id, actor);
  const { job } = await findPostingFor(body.jobId, actor, canPost);
  ensure(String(job.enterpriseId) === String(enterprise._id), new NotFound());
  return saveTemplate(body.name, job, actor, clock.now());
});

route(postingDeskRoutes, deleteJobTemplate, recruiters, async ({ params }, { actor }) => {
  await deleteTemplate(params.id, actor);
  return { done: true as const };
});

route(postingDeskRoutes, listJobNotes, recruiters, async ({ params }, { actor }) => {
  const { job } = await findPostingFor(params.id, actor, canPost);
  return { items: await listNotes(job._id, actor) };
});

route(postingDeskRoutes, addJobNote, recruiters, async ({ params, body }, { actor, clock }) => {
  const { job } = await findPostingFor(params.id, actor, canPost);
  await countTries(['jobs:note', actor.id]);
  return addNote(job, body.text, actor, clock.now());
});

route(postingDeskRoutes, updateJobNote, recruiters, async ({ params, body }, { actor, clock }) => {
  const note = await findOwnNote(params.id, actor);
  return changeNote(note, body.text, actor, clock.now());
});

route(postingDeskRoutes, deleteJobNote, recruiters, async ({ params }, { actor }) => {
  await deleteNote(await findOwnNote(params.id, actor));
  return { done: true as const };
});

route(postingDeskRoutes, listJobVersions, recruiters, async ({ params, query }, { actor }) => {
  const { job } = await findPostingFor(params.id, actor, canPost);
  return listVersions(job._id, query);
});

route(postingDeskRoutes, moveJobs, recruiters, async ({ params, body }, { actor, clock }) => {
  const enterprise = await ownEnterprise(params.id, actor);
  return { results: await moveMany(body, enterprise, actor, clock.now()) };
});
