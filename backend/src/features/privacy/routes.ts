import * as contract from '#contracts/privacy';
import { seekers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { findConsent, listOwnConsents, presentConsents } from './consents.ts';
import { looksAt } from './looks.ts';
import { presentPrivacy } from './present.ts';
import { block, decide, privacyOf, takeBack, unblock, wantLooksLetter } from './settings.ts';
import { erase, exportOf } from './whole.ts';

export const privacyRoutes: Routes = [];

route(privacyRoutes, contract.getPrivacy, seekers, async (_, { actor }) => presentPrivacy(await privacyOf(actor.id)));

route(privacyRoutes, contract.savePrivacy, seekers, async ({ body }, { actor, clock }) =>
  presentPrivacy(await decide(body, actor, clock.now())),
);

route(privacyRoutes, contract.blockEnterprise, seekers, async ({ body }, { actor, clock }) =>
  presentPrivacy(await block(body, actor, clock.now())),
);

route(privacyRoutes, contract.unblockEnterprise, seekers, async ({ params }, { actor, clock }) =>
  presentPrivacy(await unblock(params.id, actor, clock.now())),
);

route(privacyRoutes, contract.listConsents, seekers, async ({ query }, { actor, clock }) => {
  const { page, nextCursor } = await listOwnConsents(actor, query);
  return { items: await presentConsents(page, clock.now()), nextCursor };
});

route(privacyRoutes, contract.withdrawConsent, seekers, async ({ params }, { actor, clock }) => {
  const consent = await findConsent(params.id, actor);
  await takeBack(consent, clock.now());
  const [presented] = await presentConsents([consent], clock.now());
  if (!presented) throw new Error('a consent is presented as itself');
  return presented;
});

route(privacyRoutes, contract.listLooks, seekers, async (_, { actor }) => looksAt(actor));

route(privacyRoutes, contract.setLooksLetter, seekers, async ({ body }, { actor, clock }) =>
  presentPrivacy(await wantLooksLetter(body.wanted, actor, clock.now())),
);

route(privacyRoutes, contract.exportMyData, seekers, async (_, { actor, clock }) => exportOf(actor, clock.now()), {
  audited: true,
});

route(privacyRoutes, contract.eraseMe, seekers, async ({ body }, context) => {
  await erase(body.password, context);
  return { done: true as const };
});
