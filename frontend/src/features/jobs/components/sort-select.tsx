import { jobSorts } from '@talent-harbor/backend/contracts/jobs';
import { ArrowUpDown } from 'lucide-react';
import { useWords } from '#shared/i18n/use-words.ts';
import type { SearchState } from '../search-state.ts';

export function SortSelect({ search, onChange }: { search: SearchState; onChange: (next: SearchState) => void }) {
  const t = useWords('jobs');
  return (
    <label className="relative inline-flex items-center gap-1.5 text-[15px]">
      <ArrowUpDown className="size-4 text-mute" aria-hidden="true" />
      <span className="sr-only">{t('sort.label')}</span>
      <select
        value={search.sort}
        onChange={(event) => {
          const sort = jobSorts.find((one) => one === event.target.value);
          if (sort) onChange({ ...search, sort });
        }}
        className="target rounded-control bg-transparent pr-1 text-ink"
      >
        {jobSorts
          .filter((sort) => sort !== 'distance' || search.near)
          .map((sort) => (
            <option key={sort} value={sort} className="bg-surface">
              {t(`sort.${sort}`)}
            </option>
          ))}
      </select>
    </label>
  );
}
