import type { TalentCard, TalentFacet, YearBand } from '@talent-harbor/backend/contracts/talents';
import { useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatEducation, formatKind, formatPay } from '#shared/lib/format.ts';

/** What a filter's value is called. */
export function useFacetWords(): (facet: TalentFacet, value: string) => string {
  const t = useWords('talents');
  const names = useNames();
  return (facet, value) => {
    switch (facet) {
      case 'occupation':
        return names.occupation(value);
      case 'district':
        return names.district(value);
      case 'education':
        return value === 'any' ? t('noEducation') : formatEducation(t, value);
      case 'experience':
        return t(`years.${value}`);
      case 'kind':
        return formatKind(t, value);
      case 'skill':
        return value;
    }
  };
}

/** How long a person worked. */
export function useWorkedWords(): (band: YearBand) => string {
  const t = useWords('talents');
  return (band) => (band === 'none' ? t('years.none') : t('worked', { years: t(`years.${band}`) }));
}

/** What a person wishes, in one line. */
export function useWishWords(): (wishes: TalentCard['wishes']) => string {
  const t = useWords('talents');
  const names = useNames();
  const locale = useLocale();
  return ({ occupations, districts, kinds, payMin }) =>
    [
      ...occupations.map((code) => names.occupation(code)),
      ...districts.map((code) => names.district(code)),
      ...kinds.map((kind) => formatKind(t, kind)),
      ...(payMin === null
        ? []
        : [t('payFrom', { pay: formatPay({ unit: 'month', min: payMin, max: payMin, months: 12 }, locale) })]),
    ]
      .filter(Boolean)
      .join(' · ');
}
