import { createToken, listTokens, revokeToken } from '#contracts/outside';
import { signedIn } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { endToken, makeToken, tokensOf } from './tokens.ts';

export const outsideRoutes: Routes = [];

route(outsideRoutes, listTokens, signedIn, async (_, { actor, clock }) => ({
  items: await tokensOf(actor, clock.now()),
}));

route(outsideRoutes, createToken, signedIn, ({ body }, { actor, clock }) => makeToken(body, actor, clock.now()));

route(outsideRoutes, revokeToken, signedIn, async ({ params }, { actor }) => {
  await endToken(params.id, actor);
  return { done: true as const };
});
