import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import {
  type listSheetRows,
  RowOutcome,
  rowOutcomes,
  type Sheet,
} from '@talent-harbor/backend/contracts/posting-sheets';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { More } from '#features/console/more.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { Rows } from '#features/console/rows.tsx';
import { StateTabs } from '#features/console/state-tabs.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Problems } from './import-problems.tsx';
import { sheetRowsQuery } from './postings-api.ts';

type Row = ResponseOf<typeof listSheetRows>['items'][number];

/** What became of each row. */
export function ImportReport({ sheet }: { sheet: Sheet }) {
  const t = useWords('console-recruiter');
  const say = useWords('console');
  const [search] = useSearchParams();
  const outcome = RowOutcome.safeParse(search.get('outcome')).data;
  const list = useInfiniteQuery({ ...sheetRowsQuery(sheet.id, outcome), placeholderData: keepPreviousData });
  const gone = Object.values(sheet.counts).reduce((sum, count) => sum + count, 0);
  const { refetch } = list;
  useEffect(() => {
    if (gone >= 0) void refetch();
  }, [gone, refetch]);
  const columns: TableColumnsType<Row> = [
    { title: t('sheets.line'), dataIndex: 'line', width: 72 },
    { title: t('posting.title'), key: 'title', render: (_, row) => <Title row={row} /> },
    {
      title: t('sheets.outcome'),
      key: 'outcome',
      width: 128,
      render: (_, row) => t(`sheets.outcomes.${row.outcome}`),
    },
    { title: t('sheets.notes'), key: 'notes', width: '40%', render: (_, row) => <Problems problems={row.problems} /> },
  ];
  return (
    <>
      <StateTabs
        name="outcome"
        label={t('sheets.outcome')}
        tabs={[
          { state: null, label: say('list.all'), count: gone },
          ...rowOutcomes.map((one) => ({ state: one, label: t(`sheets.outcomes.${one}`), count: sheet.counts[one] })),
        ]}
      />
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <Rows<Row>
          label={t('sheets.report')}
          items={list.data?.pages.flatMap(({ items }) => items)}
          keyOf={({ line }) => String(line)}
          columns={columns}
          card={(row) => (
            <div className="grid gap-1">
              <span className="flex justify-between gap-2 text-[13px] text-mute">
                <span>{t('sheets.lineAt', { line: row.line })}</span>
                <span>{t(`sheets.outcomes.${row.outcome}`)}</span>
              </span>
              <Title row={row} />
              <Problems problems={row.problems} />
            </div>
          )}
          empty={<p className="py-6 text-center text-mute">{t('sheets.nothingHere')}</p>}
        />
      )}
      <More list={list} />
    </>
  );
}

function Title({ row: { jobId, title } }: { row: Row }) {
  if (!jobId) return <span>{title || '—'}</span>;
  return (
    <Link
      to={consolePaths.posting(jobId)}
      className="inline-flex min-h-11 items-center text-harbour underline underline-offset-4 desk:min-h-0"
    >
      {title}
    </Link>
  );
}
