import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

export const applicationRoutes: PageRoute[] = [
  {
    path: paths.applications,
    page: lazyPage(() => import('./applications-page.tsx').then((m) => m.ApplicationsPage)),
    who: ['seeker'],
    words: ['applications'],
  },
];
