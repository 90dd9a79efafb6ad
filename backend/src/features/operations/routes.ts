import { checkIndex, exportAudit, getOverview, getSystem, listAudit } from '#contracts/operations';
import { cityDay, jobIndex } from '#features/jobs';
import { talentIndex } from '#features/talents';
import { Unavailable } from '#platform/errors';
import { admins, organisers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { SearchAway } from '#platform/search/engine';
import { compareIndexes } from '#platform/search/index-check';
import { auditFile, readAudit } from './audit.ts';
import { overview } from './overview.ts';
import { systemState } from './system.ts';

export const operationRoutes: Routes = [];

route(operationRoutes, getOverview, organisers, (_, { actor, search, clock }) => overview({ search, clock }, actor));

route(
  operationRoutes,
  checkIndex,
  admins,
  async (_, { search }) => {
    try {
      return await compareIndexes(search, [jobIndex, talentIndex]);
    } catch (error) {
      if (error instanceof SearchAway) throw new Unavailable('search-away', 'The search engine cannot be reached.');
      throw error;
    }
  },
  { long: true },
);

route(operationRoutes, listAudit, admins, ({ query }) => readAudit(query));

route(
  operationRoutes,
  exportAudit,
  admins,
  async ({ query }, { clock }) => ({
    name: `audit-${query.day ?? cityDay(clock.now())}.csv`,
    type: 'text/csv; charset=utf-8',
    bytes: await auditFile(query),
  }),
  { audited: true, long: true },
);

route(operationRoutes, getSystem, admins, (_, deps) => systemState(deps));
