import { getCity } from '@talent-harbor/backend/contracts/city';
import { getEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { getJob, type Job } from '@talent-harbor/backend/contracts/jobs';
import { needPostings, openingsAsk, searchQuery } from '#features/jobs/api.ts';
import { HomePage, homeAsk } from '#features/jobs/home-page.tsx';
import { PostingPage } from '#features/jobs/posting-page.tsx';
import { SearchPage } from '#features/jobs/search-page.tsx';
import { askOf, readSearch } from '#features/jobs/search-state.ts';
import { lazyPage, need, type PageRoute, page } from '#shared/lib/page-route.ts';
import { ApplySlot } from './apply-slot.tsx';
import { enterpriseHead, postingHead, searchHead } from './heads.ts';

const onServer = import.meta.env.SSR;
const names = need(getCity, {}, { optional: true });
const apply = (job: Job) => <ApplySlot job={job} />;

/** What everybody may see; the server writes these pages with their content. */
export const publicRoutes: PageRoute[] = [
  {
    path: '/',
    page: page(HomePage),
    needs: onServer ? () => [needPostings(homeAsk), names] : undefined,
  },
  {
    path: '/jobs',
    page: page(() => <SearchPage apply={apply} />),
    needs: onServer ? ({ search }) => [needPostings(askOf(readSearch(search))), names] : undefined,
    needsAfter: onServer
      ? (client, { search }) => {
          const first = client.getQueryData(searchQuery(readSearch(search)).queryKey)?.pages[0]?.items[0]?.id;
          const id = search.get('job') ?? first;
          return id ? [need(getJob, { params: { id } })] : [];
        }
      : undefined,
    head: onServer ? searchHead : undefined,
  },
  {
    path: '/jobs/:id',
    bar: false,
    page: page(() => <PostingPage apply={apply} />),
    needs: onServer ? ({ params }) => [need(getJob, { params }), names] : undefined,
    head: onServer ? postingHead : undefined,
  },
  {
    path: '/enterprises/:id',
    page: lazyPage(() => import('./pages/enterprise-route.tsx').then((m) => m.EnterpriseRoute)),
    needs: onServer
      ? ({ params }) => [need(getEnterprise, { params }), needPostings(openingsAsk(params.id ?? '')), names]
      : undefined,
    head: onServer ? enterpriseHead : undefined,
  },
  {
    path: '/help',
    words: ['site'],
    page: lazyPage(() => import('#features/site/help-page.tsx').then((m) => m.HelpPage)),
    head: onServer ? (t) => ({ title: t('nav.help'), description: t('site:help.lead') }) : undefined,
  },
  {
    path: '/law',
    words: ['site'],
    page: lazyPage(() => import('#features/site/law-page.tsx').then((m) => m.LawPage)),
    head: onServer ? (t) => ({ title: t('nav.law'), description: t('site:law.lead') }) : undefined,
  },
];
