import {
  createResume,
  deleteResume,
  deleteResumePhoto,
  exportResumeJson,
  exportResumePdf,
  getResume,
  getResumePhoto,
  getResumeVersion,
  keepResumeVersion,
  listResumes,
  listResumeVersions,
  putResumePhoto,
  readResumeFile,
  restoreResumeVersion,
  saveResume,
} from '#contracts/resumes';
import { countTries } from '#platform/limits';
import { seekers } from '#platform/policy';
import { type Routes, route, uploadRoute } from '#platform/route';
import { dropPhoto, photoOf, putPhoto } from './photo.ts';
import { presentResume } from './present.ts';
import { asJson, asPdf } from './print/export.ts';
import { readFile } from './read/import.ts';
import { findVersion, keepByHand, listVersions, presentVersion, restore } from './versions.ts';
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

uploadRoute(resumeRoutes, readResumeFile, seekers, async ({ file }, { actor }) => {
  await countTries(['resumes:file', actor.id]);
  return readFile(file);
});

route(resumeRoutes, exportResumePdf, seekers, async ({ params, query }, { actor }) => {
  const resume = await findResume(params.id, actor);
  await countTries(['resumes:file', actor.id]);
  const photo = query.photo === 'with' && resume.photoId ? await photoOf(resume) : null;
  return asPdf(resume, query.layout, query.locale, photo?.bytes);
});

route(resumeRoutes, exportResumeJson, seekers, async ({ params }, { actor }) =>
  asJson(await findResume(params.id, actor)),
);

route(resumeRoutes, listResumeVersions, seekers, async ({ params }, { actor }) => ({
  items: (await listVersions(await findResume(params.id, actor))).map(presentVersion),
}));

route(resumeRoutes, keepResumeVersion, seekers, async ({ params }, { actor, clock }) =>
  presentVersion(await keepByHand(await findResume(params.id, actor), clock.now())),
);

route(resumeRoutes, getResumeVersion, seekers, async ({ params }, { actor }) => {
  const version = await findVersion(await findResume(params.id, actor), params.version);
  return { ...presentVersion(version), draft: version.draft };
});

route(resumeRoutes, restoreResumeVersion, seekers, async ({ params, body }, { actor, clock }) => {
  const resume = await findResume(params.id, actor);
  const version = await findVersion(resume, params.version);
  return presentResume(await restore(resume, version, body.revision, clock.now()));
});

uploadRoute(resumeRoutes, putResumePhoto, seekers, async ({ params, file }, { actor }) => {
  const resume = await findResume(params.id, actor);
  await countTries(['resumes:file', actor.id]);
  return presentResume(await putPhoto(resume, file));
});

route(resumeRoutes, getResumePhoto, seekers, async ({ params }, { actor }) =>
  photoOf(await findResume(params.id, actor)),
);

route(resumeRoutes, deleteResumePhoto, seekers, async ({ params }, { actor }) =>
  presentResume(await dropPhoto(await findResume(params.id, actor))),
);
