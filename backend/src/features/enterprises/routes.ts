import {
  attachDocument,
  createEnterprise,
  decideEnterprise,
  getEnterprise,
  getOwnEnterprise,
  listEnterprises,
  readDocument,
  submitEnterprise,
  updateEnterprise,
} from '#contracts/enterprises';
import { Conflict, ensure, NotFound } from '#platform/errors';
import { anyone, only, organisers, recruiters } from '#platform/policy';
import { type Routes, route, uploadRoute } from '#platform/route';
import { colleagueRoutes } from './colleagues/routes.ts';
import { decide } from './decide.ts';
import { attach, read } from './documents.ts';
import { findEnterprise } from './find.ts';
import { listRegister } from './list.ts';
import { canDecide, canEdit, canReadPage, canReadRecord, canRegister } from './policy.ts';
import { presentEnterprise, presentRecord, presentRecords } from './present.ts';
import { edit, register, stale, submit } from './write.ts';

export const enterpriseRoutes: Routes = colleagueRoutes;

route(enterpriseRoutes, getEnterprise, anyone, async ({ params }, { actor }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canReadPage(actor, enterprise), new NotFound());
  return presentEnterprise(enterprise, actor);
});

const peopleAndOrganisers = only({ recruiter: 'enterprise', organiser: 'any', admin: 'any' });

route(enterpriseRoutes, getOwnEnterprise, peopleAndOrganisers, async ({ params }, { actor }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canReadRecord(actor, enterprise), new NotFound());
  return presentRecord(enterprise, actor);
});

route(enterpriseRoutes, createEnterprise, recruiters, async ({ body }, { actor, clock }) => {
  ensure(canRegister(actor), new Conflict('already-member', 'You already recruit for an enterprise.'));
  const enterprise = await register(body, actor, clock.now());
  return presentRecord(enterprise, {
    ...actor,
    membership: { enterpriseId: String(enterprise._id), role: 'owner' },
  });
});

route(enterpriseRoutes, updateEnterprise, recruiters, async ({ params, body }, { actor, clock }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canEdit(actor, enterprise), new NotFound());
  const { revision, ...draft } = body;
  return presentRecord(await edit(enterprise, draft, revision, clock.now()), actor);
});

uploadRoute(enterpriseRoutes, attachDocument, recruiters, async ({ params, file }, { actor, clock }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canEdit(actor, enterprise), new NotFound());
  return presentRecord(await attach(enterprise, params.kind, file, clock.now()), actor);
});

route(
  enterpriseRoutes,
  readDocument,
  peopleAndOrganisers,
  async ({ params }, { actor }) => {
    const enterprise = await findEnterprise(params.id);
    ensure(canReadRecord(actor, enterprise), new NotFound());
    return read(enterprise, params.kind);
  },
  { audited: true },
);

route(enterpriseRoutes, submitEnterprise, recruiters, async ({ params }, { actor, clock }) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canEdit(actor, enterprise), new NotFound());
  return presentRecord(await submit(enterprise, actor, clock.now()), actor);
});

route(enterpriseRoutes, listEnterprises, organisers, async ({ query }, { actor }) => {
  const { page, nextCursor, counts } = await listRegister(query);
  return { items: await presentRecords(page, actor), nextCursor, counts };
});

route(enterpriseRoutes, decideEnterprise, organisers, async ({ params, body }, context) => {
  const enterprise = await findEnterprise(params.id);
  ensure(canDecide(context.actor, enterprise), stale());
  return presentRecord(await decide(enterprise._id, body, context), context.actor);
});
