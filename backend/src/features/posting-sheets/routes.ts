import {
  deleteSheet,
  getSheet,
  getSheetRejects,
  listSheetRows,
  listSheets,
  mapSheet,
  previewSheet,
  runSheet,
  stopSheet,
  uploadSheet,
} from '#contracts/posting-sheets';
import { canPost, canReadPage, findEnterprise } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import { Conflict, ensure, Forbidden, NotFound } from '#platform/errors';
import { recruiters } from '#platform/policy';
import { type Routes, route, uploadRoute } from '#platform/route';
import { findSheet } from './find.ts';
import { presentSheet, presentSheets } from './present.ts';
import { previewRows } from './preview.ts';
import { rejectsFile } from './rejects.ts';
import { listReport } from './report.ts';
import { beginRun, listSheetsOf, mapColumns, stopRun, takeSheet, throwAway } from './write.ts';

export const postingSheetRoutes: Routes = [];

async function ownEnterprise(id: string, actor: Actor) {
  const enterprise = await findEnterprise(id);
  ensure(canPost(actor, enterprise), canReadPage(actor, enterprise) ? new Forbidden() : new NotFound());
  return enterprise;
}

uploadRoute(postingSheetRoutes, uploadSheet, recruiters, async ({ params, query, file }, { actor, clock }) => {
  const enterprise = await ownEnterprise(params.id, actor);
  return presentSheet(await takeSheet(file, query.name, enterprise, actor, clock.now()));
});

route(postingSheetRoutes, listSheets, recruiters, async ({ params }, { actor }) => {
  const { _id } = await ownEnterprise(params.id, actor);
  return { items: await presentSheets(await listSheetsOf(_id)) };
});

route(postingSheetRoutes, getSheet, recruiters, async ({ params }, { actor }) => {
  const { sheet } = await findSheet(params.id, actor);
  return presentSheet(sheet);
});

route(postingSheetRoutes, mapSheet, recruiters, async ({ params, body }, { actor }) => {
  const { sheet } = await findSheet(params.id, actor);
  return presentSheet(await mapColumns(sheet, body.columns, body.defaults));
});

route(postingSheetRoutes, previewSheet, recruiters, async ({ params, query }, { actor, clock }) => {
  const { sheet } = await findSheet(params.id, actor);
  return previewRows(sheet, query, clock.now());
});

route(postingSheetRoutes, runSheet, recruiters, async ({ params, body }, { actor }) => {
  const { sheet, enterprise } = await findSheet(params.id, actor);
  ensure(
    !body.publish || enterprise.state === 'verified',
    new Conflict('enterprise-not-verified', 'Only a verified enterprise publishes postings.'),
  );
  return presentSheet(await beginRun(sheet, body.publish));
});

route(postingSheetRoutes, stopSheet, recruiters, async ({ params }, { actor }) => {
  const { sheet } = await findSheet(params.id, actor);
  return presentSheet(await stopRun(sheet));
});

route(postingSheetRoutes, listSheetRows, recruiters, async ({ params, query }, { actor }) => {
  const { sheet } = await findSheet(params.id, actor);
  return listReport(sheet, query);
});

route(postingSheetRoutes, getSheetRejects, recruiters, async ({ params, query }, { actor }) => {
  const { sheet } = await findSheet(params.id, actor);
  return rejectsFile(sheet, query.as, query.locale);
});

route(postingSheetRoutes, deleteSheet, recruiters, async ({ params }, { actor }) => {
  const { sheet } = await findSheet(params.id, actor);
  await throwAway(sheet);
  return { done: true as const };
});
