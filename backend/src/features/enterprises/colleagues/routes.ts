import {
  acceptInvitation,
  declineInvitation,
  handOverEnterprise,
  inviteColleague,
  leaveEnterprise,
  listColleagues,
  readInvitation,
  removeColleague,
  setColleagueRole,
  withdrawInvitation,
} from '#contracts/enterprises';
import { type Actor, recruitsFor } from '#platform/actor';
import { ensure, NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import { anyone, owners, recruiters, signedIn } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { findEnterprise } from '../find.ts';
import type { EnterpriseRecord } from '../model.ts';
import { canManage } from '../policy.ts';
import { accept, decline, readBy } from './answer.ts';
import { handOver, leave, remove, setRole } from './change.ts';
import { invite, withdraw } from './invite.ts';
import { presentColleagues, presentInvitation } from './present.ts';

export const colleagueRoutes: Routes = [];
const done = { done: true } as const;

/** The actor's own enterprise. @throws NotFound */
async function ownEnterprise(id: string, actor: Actor): Promise<EnterpriseRecord> {
  const enterprise = await findEnterprise(id);
  ensure(recruitsFor(actor, id), new NotFound());
  return enterprise;
}

/** The enterprise that the actor owns. @throws NotFound, Forbidden */
async function managed(id: string, actor: Actor): Promise<EnterpriseRecord> {
  const enterprise = await ownEnterprise(id, actor);
  ensure(canManage(actor, enterprise));
  return enterprise;
}

route(colleagueRoutes, listColleagues, recruiters, async ({ params }, { actor, clock }) =>
  presentColleagues(await ownEnterprise(params.id, actor), actor, clock.now()),
);

route(colleagueRoutes, setColleagueRole, owners, async ({ params, body }, { actor, clock }) => {
  const enterprise = await managed(params.id, actor);
  await setRole(enterprise, params.accountId, body.role, actor);
  return presentColleagues(enterprise, actor, clock.now());
});

route(colleagueRoutes, handOverEnterprise, owners, async ({ params }, { actor, clock }) => {
  const enterprise = await managed(params.id, actor);
  await handOver(enterprise, params.accountId, actor);
  return presentColleagues(enterprise, actor, clock.now());
});

route(colleagueRoutes, removeColleague, owners, async ({ params }, { actor, clock, env }) => {
  const enterprise = await managed(params.id, actor);
  await remove(enterprise, params.accountId, { actor, publicUrl: env.publicUrl, now: clock.now() });
  return presentColleagues(enterprise, actor, clock.now());
});

route(colleagueRoutes, leaveEnterprise, recruiters, async ({ params }, { actor, clock }) => {
  await leave(await ownEnterprise(params.id, actor), actor, clock.now());
  return done;
});

route(colleagueRoutes, inviteColleague, owners, async ({ params, body }, context) =>
  presentInvitation(await invite(await managed(params.id, context.actor), body, context)),
);

route(colleagueRoutes, withdrawInvitation, owners, async ({ params }, { actor, clock }) => {
  await withdraw(await managed(params.id, actor), params.invitationId, clock.now());
  return done;
});

route(colleagueRoutes, readInvitation, anyone, async ({ params, body }, { actor, clock, from }) => {
  await countTries(['code:address', from.address]);
  return readBy(actor, params.id, body.secret, clock.now());
});

route(colleagueRoutes, acceptInvitation, signedIn, async ({ params, body }, { actor, clock }) => {
  await accept(actor, params.id, body.secret, clock.now());
  return done;
});

route(colleagueRoutes, declineInvitation, anyone, async ({ params, body }, { clock, from }) => {
  await countTries(['code:address', from.address]);
  await decline(params.id, body.secret, clock.now());
  return done;
});
