import { getMe } from '@talent-harbor/backend/contracts/accounts';
import { getCity } from '@talent-harbor/backend/contracts/city';
import { type Locale, Problem } from '@talent-harbor/backend/contracts/platform';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { cityQuery, namesOf, namesQuery } from '#features/city/names.ts';
import { createI18n } from '#shared/i18n/i18n.ts';
import { meQuery } from '#shared/lib/me.ts';
import { createQueryClient } from '#shared/lib/query-client.ts';
import { refusal } from '#shared/lib/refusal.ts';
import { App } from './app.tsx';
import { beforehand, type Need } from './beforehand.ts';
import { detourOf } from './detour.ts';
import { headOf } from './head.ts';
import { matchPage } from './match.ts';
import type { PageData } from './page-data.ts';
import { routes } from './routes.ts';
import { wordsOf } from './server-words.ts';

export { pickLocale } from '#shared/i18n/pick-locale.ts';
export { cookieOf } from '#shared/lib/cookies.ts';
export { themeOf } from '#shared/lib/theme.ts';
export { assetsOf, restOf, topOf } from './document.ts';

export type RenderInput = {
  /** Path and query, or the whole address. */
  url: string;
  /** Scheme and host of the site, for addresses that leave it: `https://jobs.example`. */
  origin?: string;
  locale: Locale;
  /** The answer of `GET /api/me`, or null for a visitor. */
  me: unknown;
  /** Answers a GET under `/api` as JSON, for this person; a refusal comes as its problem. */
  fetch: (path: string) => unknown;
  now?: Date;
};
export type Rendered = {
  head: string;
  status: number;
  redirect?: string;
  /** Writes the body, once: the long part, while the head is already on its way. Where a page fails, the browser is left to write it. */
  write(onFault?: (error: unknown) => void): { html: string; data: PageData };
};

const needsAt = (url: URL): Need[] => {
  const found = matchPage(routes, url);
  return (found && beforehand[found.route.path]?.needs?.(found.at)) ?? [];
};
/** Joined, not resolved: `//elsewhere` is a path of ours that leads nowhere. A path that cannot be decoded stays as it is written. */
function urlOf(address: string, origin = 'http://localhost'): URL {
  const url = new URL(address.startsWith('/') ? origin + address : address);
  try {
    decodeURIComponent(url.pathname);
  } catch {
    url.pathname = url.pathname.replaceAll('%', '%25');
  }
  return url;
}

/** The API paths that a page reads before it is written. */
export function needs(url: string): string[] {
  return needsAt(urlOf(url)).map((need) => need.path);
}

/** Asks for what a page needs and puts it where the page will look. */
async function fill(need: Need, fetch: RenderInput['fetch'], client: QueryClient): Promise<Problem | null> {
  const body = await fetch(need.path);
  const refused = Problem.safeParse(body);
  if (refused.success) return refused.data;
  const read = need.endpoint.response.safeParse(body);
  if (!read.success) return refusal('unreadable', 500).problem;
  client.setQueryData(need.key, need.pages ? { pages: [read.data], pageParams: [null] } : read.data);
  return null;
}

/** Fetches what a page needs, which decides its status. Never throws for what a visitor did: a refusal becomes a page and a status. */
export async function render(input: RenderInput): Promise<Rendered> {
  const { locale, fetch } = input;
  const who = getMe.response.safeParse(input.me);
  const me = who.success ? who.data : null;
  const url = urlOf(input.url, input.origin);
  const now = input.now ?? new Date();
  const found = matchPage(routes, url);
  const client = createQueryClient();
  client.setQueryData(meQuery.queryKey, me);

  const wanted = needsAt(url);
  const problems = await Promise.all(wanted.map((need) => fill(need, fetch, client)));
  const problem = problems.find((refused, at) => refused && !wanted[at]?.optional) ?? null;
  if (found && !problem) {
    const after = beforehand[found.route.path]?.needsAfter?.(client, found.at) ?? [];
    await Promise.all(after.map((need) => fill(need, fetch, client)));
  }
  const city = client.getQueryData(cityQuery.queryKey);
  if (city) client.setQueryData(namesQuery(locale).queryKey, namesOf(city, locale));

  const detour = found && detourOf(found.route, me, url.pathname + url.search);
  const rendered = found?.route.frame !== 'console';
  const i18n = createI18n(locale, wordsOf(locale));
  if (rendered) await found?.route.page.load();
  const head = headOf({ found, problem, client, t: i18n.t, url, locale, origin: input.origin ?? '' });
  const status = problem ? (problem.status >= 400 ? problem.status : 503) : found ? 200 : 404;
  const markup = () =>
    renderToString(
      <StaticRouter location={`${url.pathname}${url.search}`}>
        <App routes={routes} client={client} i18n={i18n} now={now} problem={problem} />
      </StaticRouter>,
    );
  return {
    head,
    status,
    ...(detour && { redirect: detour }),
    write(onFault) {
      const html = rendered ? attempt(markup, onFault) : null;
      const queries = dehydrate(client, { shouldDehydrateQuery: ({ queryKey }) => queryKey[0] !== getCity.name });
      client.clear();
      return { html: html ?? '', data: { locale, now: now.toISOString(), rendered: html !== null, problem, queries } };
    },
  };
}

function attempt(write: () => string, onFault?: (error: unknown) => void): string | null {
  try {
    return write();
  } catch (error) {
    onFault?.(error);
    return null;
  }
}
