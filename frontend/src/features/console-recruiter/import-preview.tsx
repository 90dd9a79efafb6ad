import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import {
  PreviewFilter,
  previewFilters,
  type previewSheet,
  type Sheet,
} from '@talent-harbor/backend/contracts/posting-sheets';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { InputNumber, type TableColumnsType } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { More } from '#features/console/more.tsx';
import { Rows } from '#features/console/rows.tsx';
import { StateTabs } from '#features/console/state-tabs.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay, formatEducation, formatPay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Problems } from './import-problems.tsx';
import { previewQuery } from './postings-api.ts';
import { useListed } from './use-said-field.ts';

type Row = ResponseOf<typeof previewSheet>['items'][number];

/** What the rows become, from any line on; those with problems can be seen alone. */
export function ImportPreview({ sheet, mapping, ready }: { sheet: Sheet; mapping: string; ready: boolean }) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const id = useId();
  const [search] = useSearchParams();
  const only = PreviewFilter.safeParse(search.get('rows')).data;
  const [line, setLine] = useState<number | null>(null);
  const list = useInfiniteQuery({
    ...previewQuery(sheet.id, mapping, { only, from: Math.max(0, (line ?? 0) - 1) }),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  // The server looks through a long sheet in steps, and a step may find nothing.
  const goesOn = rows?.length === 0 && list.hasNextPage && !list.isFetching;
  const { fetchNextPage } = list;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  const columns: TableColumnsType<Row> = [
    { title: t('sheets.line'), dataIndex: 'line', width: 72 },
    { title: t('sheets.becomes'), key: 'becomes', render: (_, row) => <Becomes row={row} /> },
    { title: t('sheets.notes'), key: 'notes', width: '40%', render: (_, row) => <Remarks row={row} /> },
  ];
  return (
    <>
      <StateTabs
        name="rows"
        label={t('sheets.preview')}
        tabs={[
          { state: null, label: say('list.all'), count: sheet.rows },
          ...previewFilters.map((one) => ({ state: one, label: t(`sheets.only.${one}`), count: undefined })),
        ]}
      />
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id}>{t('sheets.fromLine')}</label>
        <InputNumber<number>
          id={id}
          className="w-28!"
          min={1}
          precision={0}
          changeOnWheel={false}
          value={line}
          onChange={setLine}
        />
      </div>
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <Rows<Row>
          label={t('sheets.preview')}
          items={rows?.length === 0 && list.hasNextPage ? undefined : rows}
          keyOf={(row) => String(row.line)}
          columns={columns}
          card={(row) => (
            <div className="grid gap-2">
              <span className="text-[13px] text-mute">{t('sheets.lineAt', { line: row.line })}</span>
              <Becomes row={row} />
              <Remarks row={row} />
            </div>
          )}
          empty={<p className="py-6 text-center text-mute">{t('sheets.nothingHere')}</p>}
        />
      )}
      <More list={list} />
    </>
  );
}

function Becomes({ row: { draft } }: { row: Row }) {
  const t = useWords('console-recruiter');
  const say = useWords();
  const names = useNames();
  const locale = useLocale();
  const now = useNow();
  if (!draft) return <span className="text-rust">{t('sheets.rejected')}</span>;
  const under = [
    formatPay(draft.pay, locale),
    names.occupation(draft.occupation),
    names.district(draft.district),
    formatEducation(say, draft.education),
    t('sheets.people', { count: draft.headcount }),
    draft.validUntil && formatDay(dayOf(draft.validUntil), locale, now),
  ];
  return (
    <div className="min-w-0">
      <div className="truncate font-medium">{draft.title}</div>
      <div className="text-[13px] text-mute">{under.filter(Boolean).join(' · ')}</div>
    </div>
  );
}

function Remarks({ row: { draft, problems, missing } }: { row: Row }) {
  const t = useWords('console-recruiter');
  const listed = useListed();
  return (
    <div className="grid gap-1">
      <Problems problems={problems} />
      {draft && missing.length > 0 && (
        <span className="text-mute">
          {t('sheets.missing', { fields: listed(missing.map((field) => t(`posting.${field}`))) })}
        </span>
      )}
      {draft && missing.length === 0 && problems.length === 0 && (
        <span className="text-leaf">{t('sheets.complete')}</span>
      )}
    </div>
  );
}
