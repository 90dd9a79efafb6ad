import { consolePaths } from '#features/console/paths.ts';
import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';

export const sourceRoutes: PageRoute[] = [
  {
    path: consolePaths.sources,
    who: ['organiser', 'admin'],
    frame: 'console',
    words: ['console', 'console-sources'],
    page: lazyPage(() => import('./sources-page.tsx').then((m) => m.SourcesPage)),
  },
];
