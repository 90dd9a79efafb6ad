import * as contract from '#contracts/talents';
import { countTries } from '#platform/limits';
import { recruiters } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { searchingEnterprise } from './find.ts';
import { readTalent } from './read.ts';
import { dropSearch, keepSearch, markLooked, presentSaved, savedOf } from './saved.ts';
import { findFor } from './search.ts';

export const talentRoutes: Routes = [];

route(talentRoutes, contract.searchTalents, recruiters, async ({ query }, { actor, search, log }) => {
  const enterprise = await searchingEnterprise(actor);
  await countTries(['talents:search', String(enterprise._id)]);
  return findFor(enterprise, query, { search, log });
});

route(
  talentRoutes,
  contract.getTalent,
  recruiters,
  async ({ params }, { actor, clock }) => {
    const enterprise = await searchingEnterprise(actor);
    await countTries(['talents:read', String(enterprise._id)]);
    return readTalent(params.id, enterprise, clock.now());
  },
  { audited: true },
);

route(talentRoutes, contract.listSavedSearches, recruiters, async (_, { actor }) => {
  const { _id } = await searchingEnterprise(actor);
  return { items: (await savedOf(_id)).map(presentSaved) };
});

route(talentRoutes, contract.saveSearch, recruiters, async ({ body }, { actor, clock }) => {
  const { _id } = await searchingEnterprise(actor);
  return presentSaved(await keepSearch(_id, body.name, body.query, clock.now()));
});

route(talentRoutes, contract.lookAtSearch, recruiters, async ({ params }, { actor, clock }) => {
  const { _id } = await searchingEnterprise(actor);
  return presentSaved(await markLooked(params.id, _id, clock.now()));
});

route(talentRoutes, contract.deleteSearch, recruiters, async ({ params }, { actor }) => {
  const { _id } = await searchingEnterprise(actor);
  await dropSearch(params.id, _id);
  return { done: true as const };
});
