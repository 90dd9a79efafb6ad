import { checkIndex, getOverview } from '#contracts/operations';
import { jobIndex } from '#features/jobs';
import { Unavailable } from '#platform/errors';
import { admins, organisers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { SearchAway } from '#platform/search/engine';
import { compareIndexes } from '#platform/search/index-check';
import { overview } from './overview.ts';

export const operationRoutes: Routes = [];

route(operationRoutes, getOverview, organisers, (_, { actor, search, clock }) => overview({ search, clock }, actor));

route(operationRoutes, checkIndex, admins, async (_, { search }) => {
  try {
    return await compareIndexes(search, [jobIndex]);
  } catch (error) {
    if (error instanceof SearchAway) throw new Unavailable('search-away', 'The search engine cannot be reached.');
    throw error;
  }
});
