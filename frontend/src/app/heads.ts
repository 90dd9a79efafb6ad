import type { Job, JobCard } from '@talent-harbor/backend/contracts/jobs';
import { Locale } from '@talent-harbor/backend/contracts/platform';
import type { QueryClient } from '@tanstack/react-query';
import { type CityNames, placeWords } from '#features/city/names.ts';
import { enterpriseQuery } from '#features/enterprises/api.ts';
import { jobQuery, openingsAsk, postingsQuery, searchQuery } from '#features/jobs/api.ts';
import { postingData } from '#features/jobs/posting-data.ts';
import { readSearch } from '#features/jobs/search-state.ts';
import type { Say } from '#shared/i18n/use-words.ts';
import { formatPay } from '#shared/lib/format.ts';
import type { PageAt } from '#shared/lib/page-route.ts';
import type { Head } from './beforehand.ts';

type Names = { locale: Locale; city: string; district: (code: string | null) => string };

/** The city's names as the page has them; the language is that of the page. */
function namesIn(client: QueryClient): Names {
  const [found] = client.getQueriesData<CityNames>({ queryKey: ['city-names'] });
  const names = found?.[1];
  const [code, city] = names?.city ?? ['', ''];
  return {
    locale: Locale.catch('zh-CN').parse(found?.[0][1]),
    city,
    district: (of) => (of === code ? city : (names?.districts.find(([known]) => known === of)?.[1] ?? '')),
  };
}

const brief = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 150);

/** Title, pay and place, so that a shared link says what matters before anybody opens it. */
export function postingHead(t: Say, client: QueryClient, { params }: PageAt): Head {
  const job = client.getQueryData(jobQuery(params.id ?? '').queryKey);
  if (!job) return { title: t('jobs:posting.label') };
  const names = namesIn(client);
  const open = job.state === 'published';
  const pay = formatPay(job.pay, names.locale);
  const district = names.district(job.district);
  return {
    title: [job.title, pay, job.enterprise.shortName || job.enterprise.name].join(' · '),
    description: brief([pay, placeIn(names, district, job), brief(job.duties)].filter(Boolean).join(' · ')),
    noIndex: !open,
    ...(open && { data: postingData(job, placeOf(names, job)) }),
  };
}

const placeIn = (names: Names, district: string, { address }: Job): string =>
  [district === names.city ? '' : names.city, placeWords(district, address)]
    .filter((part, at, all) => part !== '' && !all[at + 1]?.startsWith(part))
    .join(' ');

function placeOf(names: Names, { district }: Job) {
  const name = names.district(district);
  // A place that the city does not know is another city's.
  return name === '' ? { city: '', district: '' } : { city: names.city, district: name === names.city ? '' : name };
}

/** How many there are, and the first three with pay and place. */
function cardsWords(t: Say, cards: readonly JobCard[], total: number, names: Names): string {
  const each = cards
    .slice(0, 3)
    .map((card) =>
      [card.title, formatPay(card.pay, names.locale), names.district(card.district)].filter(Boolean).join(' '),
    );
  return t('jobs:head.found', { count: total, examples: each.join(' · ') });
}

/** A search: its words, how much it finds, and the address under which it can be followed. */
export function searchHead(t: Say, client: QueryClient, { search }: PageAt): Head {
  const first = client.getQueryData(searchQuery(readSearch(search)).queryKey)?.pages[0];
  const text = search.toString();
  return {
    title: [readSearch(search).q, t('jobs:head.jobs')].filter(Boolean).join(' · '),
    description:
      first && first.items.length > 0
        ? cardsWords(t, first.items, first.total, namesIn(client))
        : t('jobs:head.jobsText'),
    feed: `/jobs.rss${text ? `?${text}` : ''}`,
  };
}

export function enterpriseHead(t: Say, client: QueryClient, { params }: PageAt): Head {
  const id = params.id ?? '';
  const name = client.getQueryData(enterpriseQuery(id).queryKey)?.name ?? '';
  const first = client.getQueryData(postingsQuery(openingsAsk(id)).queryKey)?.pages[0];
  const openings = first && first.items.length > 0 ? cardsWords(t, first.items, first.total, namesIn(client)) : '';
  return { title: name, description: [t('enterprises:head.text', { name }), openings].filter(Boolean).join(' ') };
}
