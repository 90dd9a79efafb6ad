import { facetNames, type JobResults } from '@talent-harbor/backend/contracts/jobs';
import { useWords } from '#shared/i18n/use-words.ts';
import { RemovableChip } from '#shared/ui/chip.tsx';
import { useFacetWords } from '../labels.ts';
import { type SearchState, toggled } from '../search-state.ts';

/** `read`: the words of the query that it was read out of. */
export type ActiveFilter = { key: string; words: string; without: SearchState; read?: string };

/** Every filter in force, those that were read out of the words too, each with the search as it would be without it. */
export function useActiveFilters(search: SearchState, results: JobResults | undefined): ActiveFilter[] {
  const t = useWords('jobs');
  const word = useFacetWords();
  const { within: _, ...anyDistance } = search;
  const { salaryMin: __, ...anyPay } = search;
  const { enterprise: ___, ...anyEnterprise } = search;
  const own = facetNames.flatMap((facet) =>
    search[facet].map((value) => ({
      key: `${facet} ${value}`,
      words: word(facet, value),
      without: toggled(search, facet, value),
    })),
  );
  const read = (results?.understood ?? []).map(({ facet, value, words }) => ({
    key: `read ${facet} ${value}`,
    // A sum that was read is no band of ours: it is called what the person called it.
    words: facet === 'pay' ? words : word(facet, value),
    without: { ...search, literal: [...search.literal, words] },
    read: words,
  }));
  const more = [
    ...(search.salaryMin === undefined
      ? []
      : [
          {
            key: 'salary',
            words: t('filters.salaryMin', { yuan: search.salaryMin }),
            without: anyPay,
          },
        ]),
    ...(search.within === undefined
      ? []
      : [{ key: 'within', words: t('filters.within', { km: search.within }), without: anyDistance }]),
    ...(search.enterprise === undefined
      ? []
      : [{ key: 'enterprise', words: t('filters.enterprise'), without: anyEnterprise }]),
  ];
  return [...read, ...own, ...more];
}

export function ActiveFilters({
  filters,
  onChange,
}: {
  filters: ActiveFilter[];
  onChange: (next: SearchState) => void;
}) {
  const t = useWords('jobs');
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t('filters.active')} className="flex flex-wrap gap-2">
      {filters.map(({ key, words, without, read }) => (
        <li key={key}>
          <RemovableChip
            label={t(read ? 'filters.removeRead' : 'filters.remove', { words })}
            onRemove={() => onChange(without)}
          >
            {words}
          </RemovableChip>
        </li>
      ))}
    </ul>
  );
}
