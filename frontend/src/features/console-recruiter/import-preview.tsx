import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import type { mapSheet } from '@talent-harbor/backend/contracts/posting-sheets';
import type { TableColumnsType } from 'antd';
import { useNames } from '#features/city/names.ts';
import { Rows } from '#features/console/rows.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay, formatEducation, formatPay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Problems } from './import-problems.tsx';

type Row = ResponseOf<typeof mapSheet>['preview'][number];

/** What the first rows become. */
export function ImportPreview({ rows }: { rows: readonly Row[] | undefined }) {
  const t = useWords('console-recruiter');
  const columns: TableColumnsType<Row> = [
    { title: t('sheets.line'), dataIndex: 'line', width: 64 },
    { title: t('sheets.becomes'), key: 'becomes', render: (_, row) => <Becomes row={row} /> },
    { title: t('sheets.notes'), key: 'notes', width: '40%', render: (_, row) => <Remarks row={row} /> },
  ];
  return (
    <Rows<Row>
      label={t('sheets.preview')}
      items={rows}
      keyOf={({ line }) => String(line)}
      columns={columns}
      card={(row) => (
        <div className="grid gap-2">
          <span className="text-[13px] text-mute">{t('sheets.lineAt', { line: row.line })}</span>
          <Becomes row={row} />
          <Remarks row={row} />
        </div>
      )}
      empty={null}
    />
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
  const locale = useLocale();
  return (
    <div className="grid gap-1">
      <Problems problems={problems} />
      {draft && missing.length > 0 && (
        <span className="text-mute">
          {t('sheets.missing', {
            fields: missing.map((field) => t(`posting.${field}`)).join(locale === 'en' ? ', ' : '、'),
          })}
        </span>
      )}
      {draft && missing.length === 0 && problems.length === 0 && (
        <span className="text-leaf">{t('sheets.complete')}</span>
      )}
    </div>
  );
}
