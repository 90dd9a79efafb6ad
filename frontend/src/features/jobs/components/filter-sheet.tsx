import { educationLevels, employmentKinds } from '@talent-harbor/backend/contracts/city';
import {
  experienceBands,
  type FacetName,
  facetNames,
  type JobResults,
  payBands,
} from '@talent-harbor/backend/contracts/jobs';
import { useEffect, useRef } from 'react';
import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Chip } from '#shared/ui/chip.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';
import { bySection, toggledIndustry } from '../industries.ts';
import { useFacetWords } from '../labels.ts';
import { bare, countFilters, type SearchState, toggled } from '../search-state.ts';
import { useTotalWords } from './use-total-words.ts';

type Props = { search: SearchState; results: JobResults | undefined; onChange: (next: SearchState) => void };

/** Those with an order of their own keep it; the others stand as the city lists them, or by how many there are. */
const orders: Partial<Record<FacetName, readonly string[]>> = {
  kind: employmentKinds,
  education: educationLevels,
  experience: experienceBands,
  pay: payBands,
};

/** All filters with how many postings each would leave. They act at once; the sheet may stay open. */
export function FilterSheet({
  open,
  onClose,
  first,
  ...props
}: Props & { open: boolean; onClose: () => void; first: FacetName | null }) {
  const t = useWords('jobs');
  return (
    <Sheet open={open} onClose={onClose} title={t('filters.label')} footer={<Footer {...props} onClose={onClose} />}>
      <Facets {...props} first={first} />
    </Sheet>
  );
}

function Facets({ search, results, onChange, first }: Props & { first: FacetName | null }) {
  const t = useWords('jobs');
  const word = useFacetWords();
  const names = useNames();
  const start = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    start.current?.scrollIntoView({ block: 'start' });
  }, []);

  const valuesOf = (facet: FacetName) => {
    const counts = new Map(results?.facets[facet]?.map(({ value, count }) => [value, count]));
    const order = facet === 'district' ? names.districts.map(([code]) => code) : orders[facet];
    const values = order ?? (facet === 'industry' ? [...counts.keys()] : [...counts.keys()].slice(0, 24));
    return [...new Set([...values, ...search[facet]])]
      .map((value) => ({ value, count: counts.get(value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || on(facet, value) || facet === 'district');
  };
  const understood = (facet: FacetName, value: string) =>
    results?.understood.find((one) => one.facet === facet && one.value === value);
  const on = (facet: FacetName, value: string) =>
    search[facet].some((one) => one === value) || understood(facet, value) !== undefined;
  const press = (facet: FacetName, value: string) => {
    const read = understood(facet, value);
    onChange(
      read && !search[facet].some((one) => one === value)
        ? { ...search, literal: [...search.literal, read.words] }
        : facet === 'industry'
          ? toggledIndustry(search, value)
          : toggled(search, facet, value),
    );
  };

  const chips = (facet: FacetName, values: { value: string; count: number }[]) =>
    values.map(({ value, count }) => (
      <Chip key={value} on={on(facet, value)} onClick={() => press(facet, value)}>
        {word(facet, value)}
        <span className="tabular text-mute text-sm">{count}</span>
      </Chip>
    ));
  /** Sections first; those that are chosen, whole or in part, open to their divisions. */
  const industries = (values: { value: string; count: number }[]) => {
    const byCode = new Map(values.map((one) => [one.value, one]));
    const of = (codes: string[]) => codes.map((value) => byCode.get(value) ?? { value, count: 0 });
    const groups = bySection(values.map(({ value }) => value));
    return (
      <>
        <div className="flex flex-wrap gap-2">{chips('industry', of(groups.map(({ section }) => section)))}</div>
        {groups
          .filter(({ section, divisions }) => [section, ...divisions].some((one) => on('industry', one)))
          .filter(({ divisions }) => divisions.length > 0)
          .map(({ section, divisions }) => (
            <fieldset key={section} className="flex min-w-0 flex-wrap gap-2 border-hair border-l-2 pl-3">
              <legend className="float-left mb-2 w-full text-mute text-sm">{word('industry', section)}</legend>
              {chips('industry', of(divisions))}
            </fieldset>
          ))}
      </>
    );
  };

  return (
    <div className="grid gap-6">
      {facetNames.map((facet) => {
        const values = valuesOf(facet);
        if (values.length === 0) return null;
        return (
          <section key={facet} ref={facet === first ? start : undefined} className="grid scroll-mt-2 gap-2.5">
            <h3 className="text-[15px]">{t(`facet.${facet}`)}</h3>
            {facet === 'industry' ? (
              industries(values)
            ) : (
              <div className="flex flex-wrap gap-2">{chips(facet, values)}</div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Footer({ search, results, onChange, onClose }: Props & { onClose: () => void }) {
  const t = useWords('jobs');
  const total = useTotalWords();
  const read = results?.understood.map(({ words }) => words) ?? [];
  return (
    <>
      <Button disabled={countFilters(search) === 0 && read.length === 0} onClick={() => onChange(bare(search, read))}>
        {t('filters.clear')}
      </Button>
      <Button tone="primary" onClick={onClose} className="flex-1">
        {results ? t('filters.see', { total: total(results) }) : t('action.done')}
      </Button>
    </>
  );
}
