import { getOverview } from '#contracts/operations';
import { organisers } from '#platform/policy';
import { type Routes, route } from '#platform/route';
import { overview } from './overview.ts';

export const operationRoutes: Routes = [];

route(operationRoutes, getOverview, organisers, (_, { actor, search, clock }) => overview({ search, clock }, actor));
