import * as contract from '#contracts/accounts/second-factor';
import { accountHolders, admins, anyone } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { ownAccount } from '../accounts.ts';
import { removeSecondFactor } from '../people.ts';
import { presentAccount, presentMe } from '../present.ts';
import { completeSignInWith } from '../sign-in.ts';
import { offer, switchOff, switchOn } from './change.ts';

export const secondFactorRoutes: Routes = [];

route(
  secondFactorRoutes,
  contract.completeSignIn,
  anyone,
  async ({ body }, context) => presentMe(await completeSignInWith(body, context), context.env),
  { auditsItself: true },
);

route(secondFactorRoutes, contract.getSecondFactor, accountHolders, async (_, { actor }) => {
  const { secondFactor } = await ownAccount(actor);
  return {
    since: secondFactor?.since?.toISOString() ?? null,
    recoveryCodesLeft: secondFactor?.recovery.length ?? 0,
  };
});

route(secondFactorRoutes, contract.offerSecondFactor, accountHolders, ({ body }, { actor, env }) =>
  offer(body.password, actor, env),
);

route(secondFactorRoutes, contract.switchOnSecondFactor, accountHolders, ({ body }, context) =>
  switchOn(body.code, context, context.actor),
);

route(secondFactorRoutes, contract.switchOffSecondFactor, accountHolders, async ({ body }, context) => {
  await switchOff(body, context, context.actor);
  return { done: true as const };
});

route(secondFactorRoutes, contract.removeSecondFactor, admins, async ({ params }, { actor, env }) =>
  presentAccount(await removeSecondFactor(params.id, actor), actor, env),
);
