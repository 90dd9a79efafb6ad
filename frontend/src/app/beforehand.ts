import { listSessions } from '@talent-harbor/backend/contracts/accounts';
import { getSecondFactor } from '@talent-harbor/backend/contracts/accounts/second-factor';
import { listMyApplications } from '@talent-harbor/backend/contracts/applications';
import { getCity } from '@talent-harbor/backend/contracts/city';
import { getEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { getJob, searchJobs } from '@talent-harbor/backend/contracts/jobs';
import type { AnyEndpoint } from '@talent-harbor/backend/contracts/platform';
import { getPrivacy } from '@talent-harbor/backend/contracts/privacy';
import { getResume, listResumes } from '@talent-harbor/backend/contracts/resumes';
import type { QueryClient } from '@tanstack/react-query';
import { accountPaths } from '#features/accounts/paths.ts';
import { openingsAsk, searchQuery } from '#features/jobs/api.ts';
import { homeAsk } from '#features/jobs/home-page.tsx';
import { askOf, readSearch } from '#features/jobs/search-state.ts';
import type { Say } from '#shared/i18n/use-words.ts';
import { pathOf } from '#shared/lib/call.ts';
import type { PageAt } from '#shared/lib/page-route.ts';
import { paths } from '#shared/lib/paths.ts';
import { enterpriseHead, postingHead, searchHead } from './heads.ts';

/** A GET that the server answers beforehand, so that the page arrives with its content. */
export type Need = {
  endpoint: AnyEndpoint;
  path: string;
  key: readonly string[];
  /** The first page of a list that goes on. */
  pages: boolean;
  /** The page makes sense without it. */
  optional: boolean;
};

export function need(
  endpoint: AnyEndpoint,
  asked: { params?: unknown; query?: unknown } = {},
  { pages = false, optional = false } = {},
): Need {
  const path = pathOf(endpoint, asked);
  return { endpoint, path, pages, optional, key: pages ? [endpoint.name, path, 'pages'] : [endpoint.name, path] };
}

/** What search engines and link previews read. `data` is schema.org JSON-LD; `feed` is the path of an RSS feed of the same. */
export type Head = { title: string; description?: string; noIndex?: boolean; data?: unknown; feed?: string };

/**
 * What the server does for a page before it leaves. It is kept apart from the routes, which the browser has too: a contract that only
 * the server asks for would travel with every first load.
 */
export type Beforehand = {
  needs?: (at: PageAt) => Need[];
  /** What only shows once the first answers are there: the posting that opens beside a list. Never worth a failure. */
  needsAfter?: (client: QueryClient, at: PageAt) => Need[];
  head: (t: Say, client: QueryClient, at: PageAt) => Head;
};

const names = need(getCity, {}, { optional: true });
const postings = (query: ReturnType<typeof askOf>) => need(searchJobs, { query }, { pages: true });
/** A page of somebody's own, which no search engine lists. */
const own =
  (title: string): Beforehand['head'] =>
  (t) => ({ title: t(title), noIndex: true });
const optional = (endpoint: AnyEndpoint, asked?: { params?: unknown }) => need(endpoint, asked, { optional: true });

/** By the path of the route; consoles, which are never written on the server, have none. */
export const beforehand: Record<string, Beforehand> = {
  [paths.home]: { needs: () => [postings(homeAsk), names], head: () => ({ title: '' }) },
  [paths.jobs]: {
    needs: ({ search }) => [postings(askOf(readSearch(search))), names],
    needsAfter: (client, { search }) => {
      const first = client.getQueryData(searchQuery(readSearch(search)).queryKey)?.pages[0]?.items[0]?.id;
      const id = search.get('job') ?? first;
      return id ? [need(getJob, { params: { id } })] : [];
    },
    head: searchHead,
  },
  [paths.job(':id')]: { needs: ({ params }) => [need(getJob, { params }), names], head: postingHead },
  [paths.enterprise(':id')]: {
    needs: ({ params }) => [need(getEnterprise, { params }), postings(openingsAsk(params.id ?? '')), names],
    head: enterpriseHead,
  },
  [paths.help]: { head: (t) => ({ title: t('nav.help'), description: t('site:help.lead') }) },
  [paths.law]: { head: (t) => ({ title: t('nav.law'), description: t('site:law.lead') }) },
  [paths.signIn()]: { head: own('accounts:signIn.title') },
  [paths.signUp()]: { head: (t) => ({ title: t('accounts:signUp.title') }) },
  [accountPaths.confirm(':id')]: { head: own('accounts:code.title') },
  [accountPaths.forgot]: { head: own('accounts:reset.title') },
  [accountPaths.reset(':id')]: { head: own('accounts:reset.setTitle') },
  [paths.me]: { needs: () => [optional(listSessions)], head: own('accounts:account.title') },
  [paths.secondFactor]: { needs: () => [optional(getSecondFactor)], head: own('accounts:factor.title') },
  [paths.tokens]: { head: own('tokens:title') },
  [paths.myData]: { needs: () => [optional(getPrivacy)], head: own('privacy:title') },
  [paths.invitation(':id')]: { head: own('invitations:title') },
  [paths.resumes]: { needs: () => [optional(listResumes)], head: own('resumes:list.title') },
  [paths.resumeImport]: { head: own('resumes:import.title') },
  [paths.resume(':id')]: {
    needs: ({ params }) => [optional(getResume, { params })],
    head: own('resumes:list.title'),
  },
  [paths.applications]: {
    needs: () => [need(listMyApplications, {}, { pages: true, optional: true }), names],
    head: own('applications:title'),
  },
};
