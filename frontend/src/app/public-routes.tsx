import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { HomePage } from '#features/jobs/home-page.tsx';
import { PostingPage } from '#features/jobs/posting-page.tsx';
import { SearchPage } from '#features/jobs/search-page.tsx';
import { lazyPage, type PageRoute, page } from '#shared/lib/page-route.ts';
import { ApplySlot } from './apply-slot.tsx';

const apply = (job: Job) => <ApplySlot job={job} />;

/** What everybody may see. */
export const publicRoutes: PageRoute[] = [
  { path: '/', page: page(HomePage) },
  { path: '/jobs', page: page(() => <SearchPage apply={apply} />) },
  { path: '/jobs/:id', bar: false, page: page(() => <PostingPage apply={apply} />) },
  {
    path: '/enterprises/:id',
    page: lazyPage(() => import('./pages/enterprise-route.tsx').then((m) => m.EnterpriseRoute)),
  },
  {
    path: '/help',
    words: ['site'],
    page: lazyPage(() => import('#features/site/help-page.tsx').then((m) => m.HelpPage)),
  },
  {
    path: '/law',
    words: ['site'],
    page: lazyPage(() => import('#features/site/law-page.tsx').then((m) => m.LawPage)),
  },
];
