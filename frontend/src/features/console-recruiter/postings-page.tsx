import { JobState } from '@talent-harbor/backend/contracts/jobs';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { useKeys } from '#features/console/keys.ts';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { Rows } from '#features/console/rows.tsx';
import { SearchBox } from '#features/console/search-box.tsx';
import { StateTabs } from '#features/console/state-tabs.tsx';
import { JobStateTag } from '#features/console/state-tag.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay, formatKind, formatPay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { type PostingRow, postingsQuery, useEnterpriseId, useLiveApplications } from './api.ts';
import { cityDay } from './completeness.ts';
import { NeedsEnterprise } from './needs-enterprise.tsx';
import { NewPosting } from './new-posting.tsx';
import { PostingActions } from './posting-actions.tsx';
import { useLivePostings } from './postings-api.ts';
import { PostingsBulk } from './postings-bulk.tsx';
import { PostingsFilters, usePostingsFilters } from './postings-filters.tsx';
import { usePostingsSelection } from './use-postings-selection.ts';

const states: readonly JobState[] = ['published', 'held', 'paused', 'draft', 'expired', 'closed'];

export function PostingsPage() {
  const t = useWords('console-recruiter');
  const id = useEnterpriseId();
  return id ? <Postings id={id} /> : <NeedsEnterprise title={t('postings.title')} />;
}

function Postings({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const [search] = useSearchParams();
  const state = JobState.safeParse(search.get('state')).data;
  const q = search.get('q') ?? '';
  const filters = usePostingsFilters();
  const filtered = q !== '' || state !== undefined || Object.keys(filters).length > 0;
  const list = useInfiniteQuery({
    ...postingsQuery(id, { ...(state && { state }), ...(q && { q }), ...filters }),
    placeholderData: keepPreviousData,
  });
  const [starting, setStarting] = useState(false);
  const columns = useColumns();
  useLiveApplications();
  useLivePostings();
  const selection = usePostingsSelection(id);
  const items = list.data?.pages.flatMap((page) => page.items);
  useKeys({
    '/': () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
    n: () => setStarting(true),
    a: () =>
      items &&
      selection.choose(
        items,
        items.map((item) => item.id),
      ),
    Escape: selection.clear,
  });
  const counts = list.data?.pages[0]?.counts;
  const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const begin = (
    <Button type="primary" onClick={() => setStarting(true)}>
      {t('postings.new')}
    </Button>
  );
  return (
    <ConsolePage
      title={t('postings.title')}
      actions={
        <>
          <div className="w-full desk:w-64">
            <SearchBox label={t('postings.search')} />
          </div>
          <PostingsFilters />
          <LinkButton to={consolePaths.imports} tone="quiet">
            {t('sheets.title')}
          </LinkButton>
          {begin}
        </>
      }
    >
      <StateTabs
        label={say('list.states')}
        tabs={[
          { state: null, label: say('list.all'), count: total },
          ...states.map((one) => ({ state: one, label: say(`jobState.${one}`), count: counts?.[one] })),
        ]}
      />
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <Rows<PostingRow>
          label={t('postings.title')}
          items={items}
          keyOf={(item) => item.id}
          columns={columns}
          card={(item) => (
            <Card
              item={item}
              choice={
                <Checkbox
                  aria-label={t('desk.choose', { title: item.title })}
                  checked={selection.has(item.id)}
                  onChange={() => selection.toggle(item)}
                />
              }
            />
          )}
          selection={{
            preserveSelectedRowKeys: true,
            selectedRowKeys: selection.chosen.map((one) => one.id),
            getCheckboxProps: (item) => ({ 'aria-label': t('desk.choose', { title: item.title }) }),
            onChange: (keys) => selection.choose(items ?? [], keys.map(String)),
          }}
          empty={
            filtered ? (
              <EmptyState title={t('postings.noneFound')}>{t('postings.noneFoundHint')}</EmptyState>
            ) : (
              <EmptyState title={t('postings.none')} actions={begin}>
                {t('postings.noneHint')}
              </EmptyState>
            )
          }
        />
      )}
      <More list={list} />
      <p className="hidden text-[13px] text-mute desk:block">{t('desk.keys')}</p>
      <PostingsBulk enterpriseId={id} selection={selection} />
      <NewPosting enterpriseId={id} open={starting} onClose={() => setStarting(false)} />
    </ConsolePage>
  );
}

function useColumns(): TableColumnsType<PostingRow> {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  return [
    { title: t('posting.title'), key: 'title', render: (_, item) => <Title item={item} /> },
    { title: t('postings.state'), key: 'state', width: 104, render: (_, item) => <JobStateTag state={item.state} /> },
    {
      title: t('posting.pay'),
      key: 'pay',
      width: 152,
      render: (_, item) => <span className="tabular whitespace-nowrap">{formatPay(item.pay, locale)}</span>,
    },
    { title: t('postings.applicants'), key: 'applicants', width: 144, render: (_, item) => <Applicants item={item} /> },
    { title: t('postings.until'), key: 'until', width: 144, render: (_, item) => <Until item={item} /> },
    {
      title: <span className="sr-only">{t('postings.actions')}</span>,
      key: 'actions',
      width: 72,
      align: 'right',
      render: (_, item) => <PostingActions job={item} />,
    },
  ];
}

function Title({ item }: { item: PostingRow }) {
  const t = useWords();
  const names = useNames();
  const under = [names.occupation(item.occupation), names.district(item.district), formatKind(t, item.kind)];
  return (
    <div className="min-w-0">
      <Link
        to={consolePaths.posting(item.id)}
        className="block truncate font-medium text-ink hover:text-harbour hover:underline"
      >
        {item.title}
      </Link>
      <div className="truncate text-[13px] text-mute">{under.filter(Boolean).join(' · ')}</div>
    </div>
  );
}

function Applicants({ item }: { item: PostingRow }) {
  const t = useWords('console-recruiter');
  if (item.applicants === 0) return <span className="text-mute">—</span>;
  return (
    <Link
      to={consolePaths.applicants(item.id)}
      className="tabular inline-flex min-h-11 min-w-11 items-center desk:min-h-8 gap-2 text-harbour underline underline-offset-4"
    >
      {t('postings.people', { count: item.applicants })}
      {item.newApplicants > 0 && (
        <span className="rounded-full bg-peel-wash px-2 font-semibold text-peel no-underline">
          {t('postings.fresh', { count: item.newApplicants })}
        </span>
      )}
    </Link>
  );
}

/** Days before the last day from which on the list says so; the first letter goes out then too. */
const soon = 7;

function Until({ item }: { item: PostingRow }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const { validUntil, state } = item;
  const left = validUntil ? Math.round((Date.parse(validUntil) - Date.parse(cityDay(now))) / 86_400_000) : null;
  const ending = left !== null && left >= 0 && left <= soon && (state === 'published' || state === 'paused');
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <span className="tabular whitespace-nowrap text-mute">
        {validUntil ? formatDay(dayOf(validUntil), locale, now) : '—'}
      </span>
      {ending && <Tag tone="amber">{left === 0 ? t('desk.lastDay') : t('desk.daysLeft', { count: left })}</Tag>}
    </span>
  );
}

function Card({ item, choice }: { item: PostingRow; choice: ReactNode }) {
  const locale = useLocale();
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex items-start justify-between gap-2">
        <span className="flex min-w-0 items-start gap-3">
          {choice}
          <Title item={item} />
        </span>
        <span className="shrink-0">
          <JobStateTag state={item.state} />
        </span>
      </div>
      <div className="flex items-center justify-between gap-2">
        <span className="tabular">{formatPay(item.pay, locale)}</span>
        <Until item={item} />
      </div>
      <div className="flex min-h-11 items-center justify-between gap-2 border-hair border-t pt-2">
        <Applicants item={item} />
        <PostingActions job={item} />
      </div>
    </div>
  );
}
