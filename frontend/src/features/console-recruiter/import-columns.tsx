import {
  type Sheet,
  type SheetColumns,
  type SheetDefaults,
  type SheetField,
  sheetFields,
} from '@talent-harbor/backend/contracts/posting-sheets';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useNames } from '#features/city/names.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { recordQuery, useEnterpriseId } from './api.ts';
import { cityDay, yearAfter } from './completeness.ts';
import { ImportPreview } from './import-preview.tsx';
import { mappedQuery, useSheetMoves } from './postings-api.ts';

/** Which column says what, guessed from the header, and what the rows become by it. */
export function ImportColumns({ sheet }: { sheet: Sheet }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console-recruiter');
  const tell = useToast();
  const moves = useSheetMoves();
  const [columns, setColumns] = useState<SheetColumns>(sheet.columns);
  const [defaults, setDefaults] = useState<SheetDefaults>(sheet.defaults);
  const [publish, setPublish] = useState(false);
  const [busy, setBusy] = useState(false);
  const mapped = useQuery({ ...mappedQuery(sheet.id, columns, defaults), placeholderData: keepPreviousData });
  const kept = mapped.data;
  const keep = useRef(moves.keep);
  keep.current = moves.keep;
  useEffect(() => {
    if (kept) keep.current(kept);
  }, [kept]);

  const choose = (field: SheetField, at: number | undefined) =>
    setColumns((before) => {
      // A column holds one field: whoever had it gives it up.
      const others = Object.entries(before).filter(([name, place]) => name !== field && place !== at);
      return { ...Object.fromEntries(others), ...(at !== undefined && { [field]: at }) };
    });
  const begin = async () => {
    setBusy(true);
    try {
      await moves.run(sheet.id, publish);
    } catch (error) {
      tell(words(error));
      setBusy(false);
    }
  };
  const untitled = columns.title === undefined;
  return (
    <>
      <section className="grid gap-4 rounded-card border border-hair bg-surface p-5">
        <div>
          <h2 className="text-base">{t('sheets.columns')}</h2>
          <p className="text-mute">{t('sheets.columnsHint')}</p>
        </div>
        <div className="grid gap-x-5 gap-y-3 desk:grid-cols-3">
          {sheetFields.map((field) => (
            <Column
              key={field}
              field={field}
              header={sheet.header}
              at={columns[field]}
              onChoose={(at) => choose(field, at)}
            />
          ))}
        </div>
      </section>
      <Defaults defaults={defaults} onChange={setDefaults} />
      <section className="grid gap-3">
        <h2 className="text-base">{t('sheets.preview')}</h2>
        {mapped.error ? (
          <ErrorState error={mapped.error} onRetry={() => mapped.refetch()} />
        ) : (
          <ImportPreview
            sheet={sheet}
            mapping={JSON.stringify([kept?.columns, kept?.defaults])}
            ready={kept !== undefined && !mapped.isPlaceholderData}
          />
        )}
      </section>
      <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center justify-end gap-x-5 gap-y-2 border-hair border-t bg-surface p-3 desk:mx-0 desk:rounded-card desk:border">
        <Publishing publish={publish} onChange={setPublish} />
        <Button type="primary" loading={busy} disabled={untitled || mapped.isPending || !!mapped.error} onClick={begin}>
          {t('sheets.begin', { count: sheet.rows })}
        </Button>
        {untitled && <span className="text-rust">{t('sheets.needsTitle')}</span>}
      </div>
    </>
  );
}

function Publishing({ publish, onChange }: { publish: boolean; onChange: (publish: boolean) => void }) {
  const t = useWords('console-recruiter');
  const id = useEnterpriseId() ?? '';
  const record = useQuery({ ...recordQuery(id), enabled: id !== '' });
  const verified = record.data?.state === 'verified';
  return (
    <Checkbox checked={publish && verified} disabled={!verified} onChange={(event) => onChange(event.target.checked)}>
      {t(record.data && !verified ? 'sheets.publishLater' : 'sheets.publish')}
    </Checkbox>
  );
}

function Column({
  field,
  header,
  at,
  onChoose,
}: {
  field: SheetField;
  header: readonly string[];
  at: number | undefined;
  onChoose: (at: number | undefined) => void;
}) {
  const t = useWords('console-recruiter');
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {t(`sheets.field.${field}`)}
      </label>
      <Select<number>
        id={id}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('sheets.noColumn')}
        value={at ?? null}
        onChange={(value) => onChoose(value ?? undefined)}
        options={header.map((name, place) => ({
          value: place,
          label: name || t('sheets.columnAt', { number: place + 1 }),
        }))}
      />
    </div>
  );
}

/** What every row has that says nothing else. */
function Defaults({ defaults, onChange }: { defaults: SheetDefaults; onChange: (defaults: SheetDefaults) => void }) {
  const t = useWords('console-recruiter');
  const names = useNames();
  const today = cityDay(useNow());
  const [place, day] = [useId(), useId()];
  return (
    <section className="grid gap-4 rounded-card border border-hair bg-surface p-5">
      <div>
        <h2 className="text-base">{t('sheets.defaults')}</h2>
        <p className="text-mute">{t('sheets.defaultsHint')}</p>
      </div>
      <div className="grid gap-x-5 gap-y-3 desk:grid-cols-3">
        <div className="grid gap-1">
          <label htmlFor={place} className="font-medium">
            {t('posting.district')}
          </label>
          <Select<string>
            id={place}
            allowClear
            placeholder={t('sheets.none')}
            value={defaults.district}
            onChange={(district) => onChange({ ...defaults, district: district ?? null })}
            options={names.districts.map(([value, label]) => ({ value, label }))}
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor={day} className="font-medium">
            {t('posting.validUntil')}
          </label>
          <Input
            id={day}
            type="date"
            min={today}
            max={yearAfter(today)}
            value={defaults.validUntil ?? ''}
            onChange={(event) => onChange({ ...defaults, validUntil: event.target.value || null })}
          />
        </div>
      </div>
    </section>
  );
}
