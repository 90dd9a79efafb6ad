import type { FacetName } from '@talent-harbor/backend/contracts/jobs';
import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';

/** What a filter's value is called. */
export function useFacetWords(): (facet: FacetName, value: string) => string {
  const t = useWords('jobs');
  const names = useNames();
  return (facet, value) => {
    switch (facet) {
      case 'district':
        return names.district(value);
      case 'occupation':
        return names.occupation(value);
      case 'industry':
        return names.industry(value);
      case 'kind':
        return t(`kind.${value}`);
      case 'education':
        return t(`education.${value}`);
      case 'experience':
        return t(`years.${value}`);
      case 'pay':
        return t(`band.${value}`);
    }
  };
}
