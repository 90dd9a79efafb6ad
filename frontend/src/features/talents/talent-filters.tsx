import { educationLevels, employmentKinds } from '@talent-harbor/backend/contracts/city';
import { type TalentFacet, type TalentQuery, talentFacets, yearBands } from '@talent-harbor/backend/contracts/talents';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { namesQuery } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { isEmpty, withFacet } from './query-state.ts';
import { useFacetWords } from './words.ts';

type Counts = Partial<Record<TalentFacet, { value: string; count: number }[]>>;

/** One box for each facet. Values that many share come first, with about how many; the others can be chosen as well. */
export function TalentFilters({
  query,
  facets,
  onChange,
}: {
  query: TalentQuery;
  facets: Counts | undefined;
  onChange: (next: TalentQuery) => void;
}) {
  const t = useWords('talents');
  const say = useFacetWords();
  const names = useQuery(namesQuery(useLocale())).data;
  const all: Record<TalentFacet, readonly string[]> = {
    occupation: names?.occupations.map(([code]) => code) ?? [],
    district: names?.districts.map(([code]) => code) ?? [],
    education: educationLevels.filter((level) => level !== 'any'),
    experience: yearBands,
    skill: [],
    kind: employmentKinds,
  };
  const options = (facet: TalentFacet) => {
    const counted = new Map((facets?.[facet] ?? []).map(({ value, count }) => [value, count]));
    const ordered = ['education', 'experience', 'kind'].includes(facet);
    const values = [...new Set(ordered ? all[facet] : [...counted.keys(), ...query[facet], ...all[facet]])];
    return values.map((value) => {
      const count = counted.get(value);
      const label = say(facet, value);
      return { value, label: count === undefined ? label : `${label} ${t('aboutShort', { count })}` };
    });
  };
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('filters')}</legend>
      {talentFacets.map((facet) => (
        <Select
          key={facet}
          mode={facet === 'skill' ? 'tags' : 'multiple'}
          aria-label={t(`facet.${facet}`)}
          placeholder={t(`facet.${facet}`)}
          value={[...query[facet]]}
          options={options(facet)}
          optionFilterProp="label"
          maxTagCount="responsive"
          maxCount={20}
          allowClear
          popupMatchSelectWidth={260}
          onChange={(values: string[]) =>
            onChange(withFacet(query, facet, values.map((value) => value.trim().slice(0, 40)).filter(Boolean)))
          }
          className="w-[calc(50%-4px)] desk:w-40"
        />
      ))}
      {!isEmpty(query) && (
        <Button
          type="text"
          onClick={() =>
            onChange(talentFacets.reduce((next, facet) => withFacet(next, facet, []), { ...query, q: '' }))
          }
        >
          {t('clear')}
        </Button>
      )}
    </fieldset>
  );
}
