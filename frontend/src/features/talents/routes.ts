import { consolePaths } from '#features/console/paths.ts';
import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';

/** People who let enterprises find them. */
export const talentRoutes: PageRoute[] = [
  {
    who: ['recruiter'],
    frame: 'console',
    words: ['console', 'talents'],
    path: consolePaths.talents,
    page: lazyPage(() => import('./talents-page.tsx').then((m) => m.TalentsPage)),
  },
];
