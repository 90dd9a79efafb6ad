import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { bare, type SearchState } from '../search-state.ts';
import type { ActiveFilter } from './active-filters.tsx';

/** Nothing matches: offers to drop one filter at a time, or all. */
export function NoResults({
  search,
  filters,
  onChange,
}: {
  search: SearchState;
  filters: ActiveFilter[];
  onChange: (next: SearchState) => void;
}) {
  const t = useWords('jobs');
  const read = filters.flatMap(({ read }) => read ?? []);
  return (
    <EmptyState
      title={t('none.title')}
      actions={
        <>
          {filters.slice(0, 4).map(({ key, words, without }) => (
            <Button key={key} onClick={() => onChange(without)}>
              {t('none.drop', { words })}
            </Button>
          ))}
          {filters.length > 1 && (
            <Button tone="primary" onClick={() => onChange(bare(search, read))}>
              {t('filters.clear')}
            </Button>
          )}
          {filters.length === 0 && search.q && (
            <Button tone="primary" onClick={() => onChange({ ...bare(search), q: '', literal: [] })}>
              {t('none.all')}
            </Button>
          )}
        </>
      }
    >
      {filters.length > 0 ? t('none.filters') : t('none.words')}
    </EmptyState>
  );
}
