import { EmploymentKind, employmentKinds } from '@talent-harbor/backend/contracts/city';
import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { formatKind } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { cityDay, dayAfter } from './completeness.ts';

const spans = ['7', '30', '90'] as const;

/** What the address says of the list's filters. */
export function usePostingsFilters() {
  const [search] = useSearchParams();
  const today = cityDay(useNow());
  const kind = EmploymentKind.safeParse(search.get('kind')).data;
  const ends = spans.find((span) => span === search.get('ends'));
  return { ...(kind && { kind }), ...(ends && { endsBy: dayAfter(today, Number(ends)) }) };
}

/** Kind and last day; they stand in the address, so that going back keeps them. */
export function PostingsFilters() {
  const t = useWords('console-recruiter');
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const set = (name: string) => (value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Select<string>
        aria-label={t('posting.kind')}
        placeholder={t('desk.anyKind')}
        allowClear
        className="min-w-32 flex-1 desk:flex-none"
        value={search.get('kind')}
        onChange={set('kind')}
        options={employmentKinds.map((value) => ({ value, label: formatKind(say, value) }))}
      />
      <Select<string>
        aria-label={t('postings.until')}
        placeholder={t('desk.anyEnd')}
        allowClear
        className="min-w-36 flex-1 desk:flex-none"
        value={search.get('ends')}
        onChange={set('ends')}
        options={spans.map((value) => ({ value, label: t('desk.endsWithin', { days: value }) }))}
      />
    </>
  );
}
