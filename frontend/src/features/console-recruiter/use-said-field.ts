import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay, formatEducation, formatExperience, formatKind, formatPay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';

/** Several words as a list in a sentence. */
export function useListed(): (items: readonly string[]) => string {
  const locale = useLocale();
  return (items) => items.join(locale === 'en' ? ', ' : '、');
}

/** A field of a posting in words. */
export function useSaidField(): (field: keyof JobDraft, draft: JobDraft) => string {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const names = useNames();
  const now = useNow();
  const list = useListed();
  return (field, draft) => {
    switch (field) {
      case 'occupation':
        return names.occupation(draft.occupation);
      case 'district':
        return names.district(draft.district);
      case 'kind':
        return formatKind(t, draft.kind);
      case 'education':
        return formatEducation(t, draft.education);
      case 'experience':
        return formatExperience(t, draft.experience);
      case 'pay':
        return formatPay(draft.pay, locale);
      case 'validUntil':
        return draft.validUntil ? formatDay(dayOf(draft.validUntil), locale, now) : '';
      case 'skills':
        return list(
          draft.skills.map(({ name, required }) => (required ? name : `${name} (${t('posting.preferred')})`)),
        );
      case 'majors':
      case 'benefits':
        return list(draft[field]);
      case 'point':
        return draft.point ? `${draft.point.lng}, ${draft.point.lat}` : '';
      default:
        return String(draft[field] ?? '');
    }
  };
}
