import { getSheetRejects, rowOutcomes, type Sheet } from '@talent-harbor/backend/contracts/posting-sheets';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { pathOf } from '#shared/lib/call.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { useSheetMoves } from './postings-api.ts';
import { useListed } from './use-said-field.ts';

/** How far the import is, and what can be done now. */
export function ImportProgress({ sheet }: { sheet: Sheet }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console-recruiter');
  const tell = useToast();
  const locale = useLocale();
  const listed = useListed();
  const moves = useSheetMoves();
  const [busy, setBusy] = useState(false);
  const { rejected } = sheet.counts;
  const gone = Object.values(sheet.counts).reduce((sum, count) => sum + count, 0);
  const trying = (work: () => Promise<unknown>) => async () => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      tell(words(error));
    } finally {
      setBusy(false);
    }
  };
  const file = (as: 'csv' | 'xlsx') => pathOf(getSheetRejects, { params: { id: sheet.id }, query: { as, locale } });
  return (
    <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div role="status">
          <h2 className="text-base">{t(`sheets.state.${sheet.state}`)}</h2>
        </div>
        {sheet.state === 'running' && (
          <Button onClick={trying(() => moves.stop(sheet.id))} loading={busy}>
            {t('sheets.stop')}
          </Button>
        )}
        {sheet.state === 'stopped' && (
          <Button type="primary" onClick={trying(() => moves.run(sheet.id, sheet.publish))} loading={busy}>
            {t('sheets.goOn')}
          </Button>
        )}
      </div>
      <Progress
        percent={Math.floor((gone / sheet.rows) * 100)}
        aria-label={t('sheets.progress', { done: gone, rows: sheet.rows })}
        status={sheet.state === 'running' ? 'active' : 'normal'}
      />
      <p className="text-mute">
        {t('sheets.progress', { done: gone, rows: sheet.rows })}
        {sheet.state === 'running' && ` ${t('sheets.mayLeave')}`}
      </p>
      <p className="tabular">
        {listed(
          rowOutcomes
            .filter((outcome) => sheet.counts[outcome] > 0)
            .map((outcome) => `${t(`sheets.outcomes.${outcome}`)} ${sheet.counts[outcome]}`),
        )}
      </p>
      {rejected > 0 && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>{t('sheets.rejectedHint', { count: rejected })}</span>
          {(['xlsx', 'csv'] as const).map((as) => (
            <a
              key={as}
              href={file(as)}
              download
              className="inline-flex min-h-11 items-center text-harbour underline underline-offset-4 desk:min-h-8"
            >
              {t('sheets.download', { format: as.toUpperCase() })}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
