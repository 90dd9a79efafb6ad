import * as accounts from '#contracts/accounts';
import { inTransaction } from '#platform/database';
import { ensure, NotFound } from '#platform/errors';
import { accountHolders, admins, anyone } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { endSessionOf, endSessionsOf, sessionsOf } from '#platform/session';
import { ownAccount, recordAccountChange } from './accounts.ts';
import { AccountModel } from './model.ts';
import { askToReset, changePasswordTo, resetWith } from './new-password.ts';
import { findPeople, giveRoles, suspend } from './people.ts';
import { presentAccount, presentMe } from './present.ts';
import { secondFactorRoutes } from './second-factor/routes.ts';
import { signInWith } from './sign-in.ts';
import { askToSignUp, confirmSignUpWith } from './sign-up.ts';

export const accountRoutes: Routes = [];
const done = { done: true } as const;
const itself = { auditsItself: true } as const;

route(accountRoutes, accounts.signUp, anyone, async ({ body }, context) => askToSignUp(body, context));

route(accountRoutes, accounts.confirmSignUp, anyone, async ({ params, body }, context) => {
  const account = await confirmSignUpWith(params.id, body.code, context);
  await context.session.begin(String(account._id));
  return presentMe(account, context.env);
});

route(accountRoutes, accounts.signIn, anyone, ({ body }, context) => signInWith(body, context), itself);

route(accountRoutes, accounts.signOut, accountHolders, async (_, { actor, session }) => {
  await inTransaction(async () => {
    await endSessionOf(actor.id, session.id ?? '');
    await recordAccountChange(actor.id);
  });
  await session.end();
  return done;
});

route(accountRoutes, accounts.listSessions, accountHolders, async (_, { actor, session }) => {
  const held = await sessionsOf(actor.id);
  return {
    items: held.map(({ id, device, signedInAt, lastSeenAt }) => ({
      id,
      current: id === session.id,
      device,
      signedInAt: signedInAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
  };
});

route(accountRoutes, accounts.endSession, accountHolders, async ({ params }, { actor, session }) => {
  await inTransaction(async () => {
    ensure(await endSessionOf(actor.id, params.id), new NotFound());
    await recordAccountChange(actor.id);
  });
  if (params.id === session.id) await session.end();
  return done;
});

route(accountRoutes, accounts.signOutEverywhere, accountHolders, async (_, { actor, session }) => {
  await inTransaction(async () => {
    await endSessionsOf(actor.id);
    await recordAccountChange(actor.id);
  });
  await session.end();
  return done;
});

route(accountRoutes, accounts.getMe, accountHolders, async (_, { actor, env }) =>
  presentMe(await ownAccount(actor), env),
);

route(accountRoutes, accounts.updateMe, accountHolders, async ({ body }, { actor, env }) => {
  await AccountModel.updateOne({ _id: actor.id }, body);
  return presentMe(await ownAccount(actor), env);
});

route(accountRoutes, accounts.changePassword, accountHolders, async ({ body }, context) => {
  await changePasswordTo(body, context, context.actor);
  return done;
});

route(accountRoutes, accounts.requestPasswordReset, anyone, async ({ body }, context) =>
  askToReset(body.login, context),
);

route(
  accountRoutes,
  accounts.resetPassword,
  anyone,
  async ({ params, body }, context) => {
    await resetWith(params.id, body.code, body.password, context);
    return done;
  },
  itself,
);

route(accountRoutes, accounts.listAccounts, admins, async ({ query }, { actor, env }) => findPeople(query, actor, env));

route(accountRoutes, accounts.setRoles, admins, async ({ params, body }, { actor, env }) =>
  presentAccount(await giveRoles(params.id, body.roles, actor), actor, env),
);

route(accountRoutes, accounts.setSuspended, admins, async ({ params, body }, { actor, env }) =>
  presentAccount(await suspend(params.id, body.suspended, actor), actor, env),
);

accountRoutes.push(...secondFactorRoutes);
