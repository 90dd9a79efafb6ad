import { employmentKinds } from '@talent-harbor/backend/contracts/city';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { HarbourLines } from '#shared/ui/harbour-lines.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { cardsOf, postingsQuery } from './api.ts';
import { JobCard } from './components/job-card.tsx';
import { JobCardsSkeleton } from './components/job-card-skeleton.tsx';
import { SearchBox } from './components/search-box.tsx';
import { useTotalWords } from './components/use-total-words.ts';
import { searchPath } from './search-state.ts';

export const homeAsk = { sort: 'newest', limit: 12 } as const;

/** The front door: the search, the ways in that most people take, and what is new. */
export function HomePage() {
  const t = useWords('jobs');
  const navigate = useNavigate();
  const names = useNames();
  const totalWords = useTotalWords();
  const list = useInfiniteQuery(postingsQuery(homeAsk));
  const results = list.data?.pages[0];
  const countOf = (code: string) => results?.facets.district?.find(({ value }) => value === code)?.count;
  useTitle('');

  return (
    <>
      <section className="border-hair border-b bg-surface">
        <div className="relative mx-auto max-w-7xl overflow-hidden px-4 pt-7 pb-6 desk:px-6 desk:pt-16 desk:pb-14">
          <HarbourLines className="pointer-events-none absolute right-0 bottom-0 hidden w-[460px] opacity-60 desk:block" />
          <div className="relative max-w-2xl">
            <h1 className="text-[26px] desk:text-[40px]">{t('tagline')}</h1>
            <p className="mt-2 mb-5 text-mute desk:mb-7 desk:text-lg">{t('home.lead')}</p>
            <SearchBox value="" large onSearch={(q) => navigate(searchPath({ q }))} />
            <p className="tabular mt-3 min-h-6 text-mute text-sm">
              {results && t('home.open', { total: totalWords(results) })}
            </p>
          </div>
        </div>
      </section>

      <div className="mx-auto grid max-w-7xl gap-8 px-4 pt-6 desk:px-6 desk:pt-10">
        <section aria-labelledby="ways">
          <h2 id="ways" className="mb-3 text-lg">
            {t('home.ways')}
          </h2>
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-5">
            {names.districts.map(([code, name]) => (
              <li key={code}>
                <Link to={searchPath({ district: [code] })} className={way}>
                  <span className="min-w-0 leading-tight">{name}</span>
                  <span className="tabular shrink-0 text-mute text-sm">{countOf(code)}</span>
                </Link>
              </li>
            ))}
            {employmentKinds.slice(1).map((kind) => (
              <li key={kind}>
                <Link to={searchPath({ kind: [kind] })} className={way}>
                  <span className="min-w-0 truncate">{t(`kind.${kind}`)}</span>
                  <span className="tabular shrink-0 text-mute text-sm">
                    {results?.facets.kind?.find(({ value }) => value === kind)?.count}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>

        <section aria-labelledby="new">
          <div className="mb-1 flex items-center justify-between gap-4">
            <h2 id="new" className="text-lg">
              {t('home.new')}
            </h2>
            <Link to={searchPath({ sort: 'newest' })} className="target inline-flex items-center gap-1 text-tide">
              {t('home.all')}
              <ArrowRight className="size-4" aria-hidden="true" />
            </Link>
          </div>
          {list.isPending ? (
            <JobCardsSkeleton />
          ) : list.error && !list.data ? (
            <ErrorState error={list.error} onRetry={() => list.refetch()} />
          ) : (
            <ul className="grid gap-3 md:grid-cols-2 desk:grid-cols-3">
              {cardsOf(list.data).map((job) => (
                <li key={job.id} className="grid">
                  <JobCard job={job} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}

const way =
  'flex min-h-12 items-center justify-between gap-2 rounded-card border border-hair bg-surface px-4 hover:border-tide hover:text-tide';
