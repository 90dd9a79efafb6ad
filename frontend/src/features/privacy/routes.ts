import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

export const privacyRoutes: PageRoute[] = [
  {
    path: paths.myData,
    page: lazyPage(() => import('./my-data-page.tsx').then((m) => m.MyDataPage)),
    who: ['seeker'],
    words: ['privacy'],
  },
];
