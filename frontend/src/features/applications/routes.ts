import { getCity } from '@talent-harbor/backend/contracts/city';
import { lazyPage, need, type PageRoute } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';
import { needApplications } from './api.ts';

export const applicationRoutes: PageRoute[] = [
  {
    path: paths.applications,
    page: lazyPage(() => import('./applications-page.tsx').then((m) => m.ApplicationsPage)),
    who: ['seeker'],
    words: ['applications'],
    needs: import.meta.env.SSR ? () => [needApplications(), need(getCity, {}, { optional: true })] : undefined,
    head: (t) => ({ title: t('applications:title'), noIndex: true }),
  },
];
