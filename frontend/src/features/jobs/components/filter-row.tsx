import { type FacetName, facetNames, type JobResults } from '@talent-harbor/backend/contracts/jobs';
import { ChevronDown, LocateFixed, SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Chip } from '#shared/ui/chip.tsx';
import { countFilters, type SearchState } from '../search-state.ts';
import { useNear } from './use-near.ts';

const FilterSheet = lazy(() => import('./filter-sheet.tsx').then((m) => ({ default: m.FilterSheet })));

/** The filters in one row: all of them, near me, and each by name; a press opens the sheet at that place. */
export function FilterRow({
  search,
  results,
  onChange,
}: {
  search: SearchState;
  results: JobResults | undefined;
  onChange: (next: SearchState) => void;
}) {
  const t = useWords('jobs');
  const [open, setOpen] = useState<FacetName | 'all' | null>(null);
  const [used, setUsed] = useState(false);
  if (open && !used) setUsed(true);
  const near = useNear(search, onChange);
  const count = countFilters(search);
  const chosen = (facet: FacetName) =>
    search[facet].length + (results?.understood.filter((one) => one.facet === facet).length ?? 0);
  return (
    <>
      <fieldset className="-mx-4 flex min-w-0 gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] desk:mx-0 desk:flex-wrap desk:px-0">
        <legend className="sr-only">{t('filters.label')}</legend>
        <Chip on={count > 0} opens onClick={() => setOpen('all')} className="shrink-0">
          <SlidersHorizontal className="size-4" aria-hidden="true" />
          {t('filters.all')}
          {count > 0 && <span className="tabular">{count}</span>}
        </Chip>
        <Chip
          on={search.near !== undefined}
          aria-busy={near.asking || undefined}
          onClick={near.toggle}
          className="shrink-0"
        >
          <LocateFixed className="size-4" aria-hidden="true" />
          {t('near.label')}
        </Chip>
        {facetNames.map((facet) => (
          <Chip key={facet} on={chosen(facet) > 0} opens onClick={() => setOpen(facet)} className="shrink-0">
            {t(`facet.${facet}`)}
            {chosen(facet) > 0 ? (
              <span className="tabular">{chosen(facet)}</span>
            ) : (
              <ChevronDown className="size-4 text-mute" aria-hidden="true" />
            )}
          </Chip>
        ))}
      </fieldset>
      {used && (
        <Suspense fallback={null}>
          <FilterSheet
            open={open !== null}
            onClose={() => setOpen(null)}
            search={search}
            results={results}
            onChange={onChange}
            first={open === 'all' ? null : open}
          />
        </Suspense>
      )}
    </>
  );
}
