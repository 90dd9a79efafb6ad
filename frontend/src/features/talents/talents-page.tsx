import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useKeys } from '#features/console/keys.ts';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { RowsSkeleton } from '#features/console/rows.tsx';
import { SearchBox } from '#features/console/search-box.tsx';
import { Split } from '#features/console/side-panel.tsx';
import { KeyHints } from '#features/console/steps.tsx';
import { useChosen } from '#features/console/use-chosen.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { talentsQuery } from './api.ts';
import { isEmpty, readQuery, searchOf } from './query-state.ts';
import { SavedSearches } from './saved-searches.tsx';
import { TalentFilters } from './talent-filters.tsx';
import { TalentList } from './talent-list.tsx';
import { TalentPanel } from './talent-panel.tsx';

/** Talent search: what is looked for on top, people at the left, the chosen one, as masked as they wish, at the right. */
export function TalentsPage() {
  const t = useWords('talents');
  const [search, setSearch] = useSearchParams();
  const query = readQuery(search);
  const list = useInfiniteQuery({ ...talentsQuery(query), placeholderData: keepPreviousData });
  const people = list.data?.pages.flatMap(({ items }) => items);
  const { chosen, choose, step, place } = useChosen(people ?? [], list);
  useKeys({ j: () => step(1), k: () => step(-1) });

  if (list.error && asRefusal(list.error).code === 'enterprise-not-verified') return <NotVerified />;
  const first = list.data?.pages[0];
  return (
    <ConsolePage title={t('title')} lead={t('lead')} actions={<KeyHints />}>
      <div className="grid gap-3">
        <div className="grid gap-3 desk:grid-cols-[minmax(280px,420px)_1fr]">
          <SearchBox key={query.q} label={t('searchLabel')} />
          <SavedSearches query={query} onOpen={(saved) => setSearch(searchOf(saved))} />
        </div>
        <TalentFilters query={query} facets={first?.facets} onChange={(next) => setSearch(searchOf(next))} />
      </div>
      {first?.mode === 'limited' ? (
        <p role="status" className="rounded-control bg-amber-wash px-3 py-2 text-amber">
          {t('limited')}
        </p>
      ) : (
        <p role="status" className="text-mute">
          {first && (first.total === null ? t('few') : t('about', { count: first.total }))}
        </p>
      )}
      {list.error && !list.data ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Split
          reading
          panel={chosen && <TalentPanel id={chosen} place={place} onClose={() => choose(null)} onStep={step} />}
        >
          {!people ? (
            <RowsSkeleton />
          ) : people.length === 0 ? (
            <EmptyState title={t('none')}>{t(isEmpty(query) ? 'noneYet' : 'noneHint')}</EmptyState>
          ) : (
            <TalentList people={people} chosen={chosen} onChoose={choose} />
          )}
          <More list={list} />
        </Split>
      )}
    </ConsolePage>
  );
}

function NotVerified() {
  const t = useWords('talents');
  return (
    <ConsolePage title={t('title')}>
      <EmptyState
        title={t('notVerified')}
        actions={
          <LinkButton to={consolePaths.enterprise} tone="primary">
            {t('toEnterprise')}
          </LinkButton>
        }
      >
        {t('notVerifiedHint')}
      </EmptyState>
    </ConsolePage>
  );
}
