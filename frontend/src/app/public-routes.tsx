import { getCity } from '@talent-harbor/backend/contracts/city';
import { searchJobs } from '@talent-harbor/backend/contracts/jobs';
import { need, type PageRoute, page } from '#shared/lib/page-route.ts';

export const publicRoutes: PageRoute[] = [
  {
    path: '/',
    page: page(() => null),
    needs: () => [need(searchJobs, {}, { pages: true }), need(getCity, {}, { optional: true })],
  },
];
