import * as accounts from '#contracts/accounts';
import { inTransaction } from '#platform/database';
import { ensure, NotFound } from '#platform/errors';
import { admins, anyone, signedIn } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { endSessionOf, endSessionsOf, sessionsOf } from '#platform/session';
import { ownAccount, recordAccountChange } from './accounts.ts';
import { AccountModel } from './model.ts';
import { askToReset, changePasswordTo, resetWith } from './new-password.ts';
import { findPeople, giveRoles, suspend } from './people.ts';
import { presentAccount, presentMe } from './present.ts';
import { signInWith } from './sign-in.ts';
import { askToSignUp, confirmSignUpWith } from './sign-up.ts';

export const accountRoutes: Routes = [];
const done = { done: true } as const;

route(accountRoutes, accounts.signUp, anyone, async ({ body }, context) => askToSignUp(body, context));

route(accountRoutes, accounts.confirmSignUp, anyone, async ({ params, body }, context) => {
  const account = await confirmSignUpWith(params.id, body.code, context);
  await context.session.begin(String(account._id));
  return presentMe(account);
});

route(accountRoutes, accounts.signIn, anyone, async ({ body }, context) => presentMe(await signInWith(body, context)));

route(accountRoutes, accounts.signOut, signedIn, async (_, { actor, session }) => {
  await inTransaction(async () => {
    await endSessionOf(actor.id, session.id ?? '');
    await recordAccountChange(actor.id);
  });
  await session.end();
  return done;
});

route(accountRoutes, accounts.listSessions, signedIn, async (_, { actor, session }) => {
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

route(accountRoutes, accounts.endSession, signedIn, async ({ params }, { actor, session }) => {
  await inTransaction(async () => {
    ensure(await endSessionOf(actor.id, params.id), new NotFound());
    await recordAccountChange(actor.id);
  });
  if (params.id === session.id) await session.end();
  return done;
});

route(accountRoutes, accounts.signOutEverywhere, signedIn, async (_, { actor, session }) => {
  await inTransaction(async () => {
    await endSessionsOf(actor.id);
    await recordAccountChange(actor.id);
  });
  await session.end();
  return done;
});

route(accountRoutes, accounts.getMe, signedIn, async (_, { actor }) => presentMe(await ownAccount(actor)));

route(accountRoutes, accounts.updateMe, signedIn, async ({ body }, { actor }) => {
  await AccountModel.updateOne({ _id: actor.id }, body);
  return presentMe(await ownAccount(actor));
});

route(accountRoutes, accounts.changePassword, signedIn, async ({ body }, context) => {
  await changePasswordTo(body, context, context.actor);
  return done;
});

route(accountRoutes, accounts.requestPasswordReset, anyone, async ({ body }, context) =>
  askToReset(body.login, context),
);

route(accountRoutes, accounts.resetPassword, anyone, async ({ params, body }, context) => {
  await resetWith(params.id, body.code, body.password, context);
  return done;
});

route(accountRoutes, accounts.listAccounts, admins, async ({ query }, { actor }) => findPeople(query, actor));

route(accountRoutes, accounts.setRoles, admins, async ({ params, body }, { actor }) =>
  presentAccount(await giveRoles(params.id, body.roles, actor), actor),
);

route(accountRoutes, accounts.setSuspended, admins, async ({ params, body }, { actor }) =>
  presentAccount(await suspend(params.id, body.suspended, actor), actor),
);
