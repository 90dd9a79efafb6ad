import { createResume, deleteResume, getResume, listResumes, saveResume } from '#contracts/resumes';
import { seekers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { presentResume } from './present.ts';
import { findResume, listOwn, remove, save, start } from './write.ts';

export const resumeRoutes: Routes = [];

route(resumeRoutes, listResumes, seekers, async (_, { actor }) => ({
  items: (await listOwn(actor)).map(presentResume),
}));

route(resumeRoutes, createResume, seekers, async ({ body }, { actor, clock }) =>
  presentResume(await start(body, actor, clock.now())),
);

route(resumeRoutes, getResume, seekers, async ({ params }, { actor }) =>
  presentResume(await findResume(params.id, actor)),
);

route(resumeRoutes, saveResume, seekers, async ({ params, body }, { actor, clock }) => {
  const resume = await findResume(params.id, actor);
  const { revision, ...draft } = body;
  return presentResume(await save(resume, draft, revision, clock.now()));
});

route(resumeRoutes, deleteResume, seekers, async ({ params }, { actor }) => {
  await remove(await findResume(params.id, actor));
  return { done: true as const };
});
