import { lazyPage, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

export const tokenRoutes: PageRoute[] = [
  {
    path: paths.tokens,
    page: lazyPage(() => import('./tokens-page.tsx').then((m) => m.TokensPage)),
    who: 'signed-in',
    words: ['tokens'],
  },
];
