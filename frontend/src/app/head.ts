import { type Locale, locales, type Problem } from '@talent-harbor/backend/contracts/platform';
import type { QueryClient } from '@tanstack/react-query';
import type { Say } from '#shared/i18n/use-words.ts';
import type { PageAt, PageRoute } from '#shared/lib/page-route.ts';
import { beforehand, type Head } from './beforehand.ts';
import { escaped, jsonBlock } from './escape.ts';

type HeadInput = {
  found: { route: PageRoute; at: PageAt } | null;
  problem: Problem | null;
  client: QueryClient;
  t: Say;
  url: URL;
  locale: Locale;
  origin: string;
};

/** Parameters that change how a page is shown, not which page it is. */
const passing = ['lang', 'cursor', 'near', 'job', 'literal', 'sort', 'within'];

function addressOf(url: URL, origin: string, lang?: Locale): string {
  const search = new URLSearchParams(url.search);
  for (const name of passing) search.delete(name);
  if (lang) search.set('lang', lang);
  const text = search.toString();
  return `${origin}${url.pathname}${text ? `?${text}` : ''}`;
}

/** The tags that search engines and link previews read. */
export function headOf({ found, problem, client, t, url, locale, origin }: HeadInput): string {
  const said: Head =
    found && !problem
      ? (beforehand[found.route.path]?.head(t, client, found.at) ?? { title: '' })
      : { title: t(problem && problem.status !== 404 ? 'error.title' : 'error.notFoundTitle'), noIndex: true };
  const product = t('product');
  const title = said.title ? `${said.title} · ${product}` : `${product} · ${t('tagline')}`;
  const description = said.description ?? t('description');
  const canonical = addressOf(url, origin);
  const meta = (attribute: string, name: string, content: string) =>
    `<meta ${attribute}="${name}" content="${escaped(content)}">`;
  const tags = [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    ...(said.noIndex
      ? [meta('name', 'robots', 'noindex')]
      : [
          `<link rel="canonical" href="${escaped(canonical)}">`,
          ...locales.map(
            (lang) => `<link rel="alternate" hreflang="${lang}" href="${escaped(addressOf(url, origin, lang))}">`,
          ),
          `<link rel="alternate" hreflang="x-default" href="${escaped(canonical)}">`,
        ]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', product),
    meta('property', 'og:title', said.title || title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:locale', locale.replace('-', '_')),
    meta('property', 'og:image', `${origin}/preview-${locale}.png`),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', `${product} · ${t('tagline')}`),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
  if (said.feed)
    tags.push(
      `<link rel="alternate" type="application/rss+xml" title="${escaped(title)}" href="${escaped(origin + said.feed)}">`,
    );
  if (said.data) tags.push(jsonBlock(said.data, 'application/ld+json'));
  return tags.join('\n');
}
