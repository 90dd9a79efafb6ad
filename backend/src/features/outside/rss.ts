import { JobResults, searchJobs } from '#contracts/jobs';
import { jobRoutes } from '#features/jobs';
import type { Context } from '#platform/route';
import { payWords, placeParts } from './words.ts';
import { element, xml } from './xml.ts';

type Query = Record<string, unknown>;
type Card = JobResults['items'][number];

function item({ id, title, enterprise, district, pay, tags, publishedAt }: Card, origin: string): string {
  const { city, district: part } = placeParts(district);
  const address = `${origin}/jobs/${id}`;
  return [
    '<item>',
    element('title', `${title} · ${enterprise.name}`),
    element('link', address),
    `<guid isPermaLink="true">${xml(address)}</guid>`,
    element('pubDate', new Date(publishedAt).toUTCString()),
    element('description', [payWords(pay), `${city}${part}`, ...tags].filter(Boolean).join(' · ')),
    '</item>\n',
  ].join('');
}

/** The same search as the page of that address, newest first unless it says otherwise. @throws Invalid as the search does */
export async function rss(query: Query, context: Context): Promise<{ text: string; changed: Date | null }> {
  const origin = context.env.publicUrl;
  const search = jobRoutes.find(({ endpoint }) => endpoint === searchJobs);
  if (!search) throw new Error('there is no search');
  const asked = { sort: 'newest', limit: '50', ...query };
  const { items } = JobResults.parse(await search.answer({ params: {}, query: asked, body: {} }, context));
  const words = typeof query.q === 'string' ? query.q.slice(0, 200) : '';
  const self = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  ).toString();
  const address = (path: string) => `${origin}${path}${self ? `?${self}` : ''}`;
  const newest = items.map(({ publishedAt }) => publishedAt).sort();
  const changed = newest.at(-1);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n',
    element('title', [words, '招聘岗位', '人才港 Talent Harbor'].filter(Boolean).join(' · ')),
    element('link', address('/jobs')),
    element('description', '符合这一搜索的最新岗位'),
    element('language', 'zh-CN'),
    `<atom:link href="${xml(address('/jobs.rss'))}" rel="self" type="application/rss+xml"/>\n`,
    ...items.map((card) => item(card, origin)),
    '</channel></rss>\n',
  ].join('');
  return { text, changed: changed ? new Date(changed) : null };
}
