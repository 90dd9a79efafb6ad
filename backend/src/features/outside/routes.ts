import {
  addSource,
  createToken,
  listSources,
  listTokens,
  pullSource,
  revokeToken,
  setSourceActive,
} from '#contracts/outside';
import { ensurePassword } from '#features/accounts';
import { organisers, signedIn } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { add, pullSoon, setActive, sources } from './sources.ts';
import { endToken, makeToken, tokensOf } from './tokens.ts';

export const outsideRoutes: Routes = [];

route(outsideRoutes, listTokens, signedIn, async (_, { actor, clock }) => ({
  items: await tokensOf(actor, clock.now()),
}));

route(outsideRoutes, createToken, signedIn, async ({ body }, { actor, clock }) => {
  await ensurePassword(actor, body.password);
  return makeToken(body, actor, clock.now());
});

route(outsideRoutes, revokeToken, signedIn, async ({ params }, { actor }) => {
  await endToken(params.id, actor);
  return { done: true as const };
});

route(outsideRoutes, listSources, organisers, async () => ({ items: await sources() }));

route(outsideRoutes, addSource, organisers, ({ body }, { clock }) => add(body, clock.now()));

route(outsideRoutes, setSourceActive, organisers, ({ params, body }, { clock }) =>
  setActive(params.id, body.active, clock.now()),
);

route(outsideRoutes, pullSource, organisers, ({ params }, { clock }) => pullSoon(params.id, clock.now()));
