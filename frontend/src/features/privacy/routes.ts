import { getPrivacy } from '@talent-harbor/backend/contracts/privacy';
import { lazyPage, need, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';

export const privacyRoutes: PageRoute[] = [
  {
    path: paths.myData,
    page: lazyPage(() => import('./my-data-page.tsx').then((m) => m.MyDataPage)),
    who: ['seeker'],
    words: ['privacy'],
    needs: import.meta.env.SSR ? () => [need(getPrivacy, {}, { optional: true })] : undefined,
    head: (t) => ({ title: t('privacy:title'), noIndex: true }),
  },
];
