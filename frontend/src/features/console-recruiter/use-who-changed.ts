import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useMe } from '#shared/lib/me.ts';
import { useNow } from '#shared/lib/now.ts';
import type { Field } from './posting-merge.ts';
import { versionsQuery } from './postings-api.ts';

/** Who changed a field last since a revision, and when, in words; empty until that is known. */
export function useWhoChanged(jobId: string, since: number): (field: Field) => string {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const me = useMe();
  const { data } = useInfiniteQuery({ ...versionsQuery(jobId), staleTime: 0 });
  const later = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ revision }) => revision > since);
  return (field) => {
    const change = later.find(({ changes }) => changes.some((one) => one.field === field));
    if (!change) return '';
    const name = change.by?.id === me?.id ? t('conflict.myself') : (change.by?.name ?? t('versions.system'));
    return t('conflict.who', { name, time: formatMoment(new Date(change.at), locale, now) });
  };
}
