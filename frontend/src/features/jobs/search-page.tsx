import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Id } from '@talent-harbor/backend/contracts/platform';
import { ArrowLeft } from 'lucide-react';
import { type MouseEvent, type ReactNode, useCallback, useMemo } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { isDesk, useDesk } from '#shared/lib/use-media.ts';
import { classes } from '#shared/ui/classes.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { cardsOf, searchQuery } from './api.ts';
import { ActiveFilters, useActiveFilters } from './components/active-filters.tsx';
import { FilterRow } from './components/filter-row.tsx';
import { JobCardsSkeleton } from './components/job-card-skeleton.tsx';
import { NoResults } from './components/no-results.tsx';
import { PostingPane } from './components/posting-pane.tsx';
import { PostingSkeleton } from './components/posting-skeleton.tsx';
import { Results } from './components/results.tsx';
import { SearchBox } from './components/search-box.tsx';
import { SortSelect } from './components/sort-select.tsx';
import { useTotalWords } from './components/use-total-words.ts';
import { readSearch, type SearchState, searchPath, writeSearch } from './search-state.ts';
import { moreOf, usePostings } from './use-postings.ts';
import { useWalk } from './use-walk.ts';

/** The list, and on desks the posting beside it. All of its state is in the address; `job` is the posting that is open. */
export function SearchPage({ apply }: { apply: (job: Job) => ReactNode }) {
  const t = useWords('jobs');
  const totalWords = useTotalWords();
  const navigate = useNavigate();
  const desk = useDesk();
  const hydrated = useHydrated();
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => readSearch(params), [params]);
  const asked = Id.safeParse(params.get('job'));
  const chosen = asked.success ? asked.data : null;

  const list = usePostings(searchQuery(search));
  const cards = useMemo(() => cardsOf(list.data), [list.data]);
  const results = list.data?.pages[0];
  const filters = useActiveFilters(search, results);
  useTitle([search.q, t('nav.jobs')].filter(Boolean).join(' · '));

  const change = (next: SearchState) => setParams(writeSearch(next), { preventScrollReset: true });
  const show = useCallback(
    (id: string, replace = true) => {
      const next = writeSearch(search);
      next.set('job', id);
      setParams(next, { replace });
    },
    [search, setParams],
  );
  const openPage = useCallback((id: string) => navigate(paths.job(id)), [navigate]);
  const onOpen = (event: MouseEvent, id: string) => {
    if (!isDesk() || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(id, false);
  };
  const empty = !list.isPending && cards.length === 0 && !chosen;
  const ids = useMemo(() => cards.map((card) => card.id), [cards]);
  // The server writes the first posting beside the list; only a phone, which has no place for it, takes it away again.
  const current = chosen ?? (desk || !hydrated ? (ids[0] ?? null) : null);
  useWalk(ids, current, show, openPage);

  return (
    <div className="mx-auto max-w-7xl px-4 desk:px-6">
      <h1 className="sr-only">{t('search.title')}</h1>
      <div className={classes('grid grid-cols-[minmax(0,1fr)] gap-2 pt-3 desk:pt-6', chosen && 'hidden desk:grid')}>
        <div className="max-w-3xl">
          <SearchBox value={search.q} onSearch={(q) => change({ ...search, q, literal: [] })} />
        </div>
        <FilterRow search={search} results={results} onChange={change} />
        <ActiveFilters filters={filters} onChange={change} />
      </div>

      <div
        className={classes(
          !empty && 'desk:grid desk:grid-cols-[minmax(0,27rem)_minmax(0,1fr)] desk:items-start desk:gap-6',
        )}
      >
        <section
          aria-label={t('results.label')}
          aria-busy={list.isFetching}
          className={chosen ? 'hidden desk:block' : ''}
        >
          <h2 className="sr-only">{t('results.label')}</h2>
          <div className="flex min-h-12 items-center justify-between gap-3">
            <p role="status" className="tabular text-mute">
              {results && totalWords(results)}
            </p>
            <SortSelect search={search} onChange={change} />
          </div>
          {results?.mode === 'limited' && (
            <p role="note" className="mb-3 rounded-card bg-amber-wash px-4 py-3 text-amber text-sm">
              {t('results.limited')}
            </p>
          )}
          {list.isPending ? (
            <JobCardsSkeleton />
          ) : list.error && !list.data ? (
            <ErrorState error={list.error} onRetry={() => list.refetch()} />
          ) : cards.length === 0 ? (
            <NoResults search={search} filters={filters} onChange={change} />
          ) : (
            <div className={classes('transition-opacity', list.isPlaceholderData && 'opacity-60')}>
              <Results cards={cards} current={current} onOpen={onOpen} more={moreOf(list)} />
            </div>
          )}
        </section>

        {!empty && (
          <aside
            aria-label={t('posting.label')}
            className={classes(
              'desk:sticky desk:top-[5.5rem] desk:mt-3 desk:block desk:h-[calc(100dvh-7rem)] desk:overflow-y-auto desk:rounded-card desk:border desk:border-hair desk:bg-surface desk:p-6',
              !chosen && 'hidden',
            )}
          >
            {chosen && (
              <Link
                to={searchPath(search)}
                className="target mb-1 inline-flex items-center gap-1.5 text-tide desk:hidden"
              >
                <ArrowLeft className="size-5" aria-hidden="true" />
                {t('results.back')}
              </Link>
            )}
            {current ? (
              <PostingPane key={current} id={current} live={chosen !== null || desk} apply={apply} />
            ) : (
              <PostingSkeleton />
            )}
          </aside>
        )}
      </div>
    </div>
  );
}
