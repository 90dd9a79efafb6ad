import { consolePaths } from '#features/console/paths.ts';
import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';

const common = { who: ['admin'], frame: 'console', words: ['console', 'console-admin'] } as const;

/** The admin's desk. */
export const adminRoutes: PageRoute[] = [
  {
    ...common,
    path: consolePaths.admin,
    page: lazyPage(() => import('./overview-page.tsx').then((m) => m.OverviewPage)),
  },
  {
    ...common,
    path: consolePaths.people,
    page: lazyPage(() => import('./people-page.tsx').then((m) => m.PeoplePage)),
  },
  {
    ...common,
    path: consolePaths.system,
    page: lazyPage(() => import('./system-page.tsx').then((m) => m.SystemPage)),
  },
  {
    ...common,
    path: consolePaths.audit,
    page: lazyPage(() => import('./audit-page.tsx').then((m) => m.AuditPage)),
  },
];
