import { mostSheetBytes, type Sheet, sheetFields } from '@talent-harbor/backend/contracts/posting-sheets';
import { useQuery } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal, refusal } from '#shared/lib/refusal.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useEnterpriseId } from './api.ts';
import { NeedsEnterprise } from './needs-enterprise.tsx';
import { sheetsQuery, useSheetMoves } from './postings-api.ts';

export function ImportPage() {
  const t = useWords('console-recruiter');
  const id = useEnterpriseId();
  return id ? <Import id={id} /> : <NeedsEnterprise title={t('sheets.title')} />;
}

function Import({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console-recruiter');
  const navigate = useNavigate();
  const moves = useSheetMoves();
  const sheets = useQuery({ ...sheetsQuery(id), staleTime: 0 });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const take = async (file: File) => {
    if (file.size > mostSheetBytes) return setFault(words(refusal('sheet-file-too-large', 413)));
    setBusy(true);
    setFault('');
    try {
      const sheet = await moves.upload(id, file);
      navigate(consolePaths.sheet(sheet.id));
    } catch (error) {
      const { problem } = asRefusal(error);
      const code = problem.fields?.find(({ path }) => path === 'file')?.code;
      setFault(words(code ? refusal(code, 400) : error));
      setBusy(false);
    }
  };
  return (
    <ConsolePage
      title={t('sheets.title')}
      lead={t('sheets.lead')}
      actions={
        <Button onClick={() => downloadSample(sheetFields.map((field) => t(`sheets.field.${field}`)))}>
          {t('sheets.sample')}
        </Button>
      }
    >
      <Upload.Dragger
        accept=".csv,.xlsx,.txt"
        maxCount={1}
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <div className="grid justify-items-center gap-2 px-4 py-8">
          <FileSpreadsheet className="size-10 text-tide" aria-hidden="true" />
          <strong className="text-base">{t(busy ? 'sheets.reading' : 'sheets.drop')}</strong>
          <span className="text-mute">{t('sheets.dropHint')}</span>
        </div>
      </Upload.Dragger>
      {fault && (
        <p role="alert" className="text-rust">
          {fault}
        </p>
      )}
      {sheets.error && <ErrorState error={sheets.error} onRetry={() => sheets.refetch()} />}
      {sheets.data && sheets.data.items.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-base">{t('sheets.recent')}</h2>
          <ul className="grid gap-2">
            {sheets.data.items.map((sheet) => (
              <Recent key={sheet.id} sheet={sheet} />
            ))}
          </ul>
        </section>
      )}
    </ConsolePage>
  );
}

function Recent({ sheet }: { sheet: Sheet }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console-recruiter');
  const tell = useToast();
  const locale = useLocale();
  const now = useNow();
  const { remove } = useSheetMoves();
  const throwAway = async () => {
    try {
      await remove(sheet.id);
      tell(t('sheets.removed'));
    } catch (error) {
      tell(words(error));
    }
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-card border border-hair bg-surface px-4 py-2">
      <div className="min-w-0">
        <Link
          to={consolePaths.sheet(sheet.id)}
          className="inline-flex min-h-11 max-w-full items-center truncate font-medium text-harbour underline underline-offset-4 desk:min-h-8"
        >
          {sheet.name || t('sheets.unnamed')}
        </Link>
        <div className="text-[13px] text-mute">
          {[
            sheet.by?.name,
            formatMoment(new Date(sheet.createdAt), locale, now),
            t('sheets.rows', { count: sheet.rows }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <span className="flex items-center gap-3">
        <span className="text-mute">{t(`sheets.state.${sheet.state}`)}</span>
        {sheet.state !== 'running' && (
          <Button type="text" onClick={throwAway} aria-label={t('sheets.removeOne', { name: sheet.name })}>
            {t('sheets.remove')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** An empty sheet with the headers that are understood, for who has none yet. */
function downloadSample(headers: readonly string[]) {
  const url = URL.createObjectURL(new Blob([`\uFEFF${headers.join(',')}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'postings.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
