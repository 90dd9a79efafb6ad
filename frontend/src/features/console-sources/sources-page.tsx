import type { Source } from '@talent-harbor/backend/contracts/outside';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ConsolePage } from '#features/console/page.tsx';
import { RowsSkeleton } from '#features/console/rows.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { sourcesQuery, useSourceMoves } from './api.ts';
import { SourceForm } from './source-form.tsx';

/** Other sites whose postings are shown here: what came of the last turns, and when the next one is. */
export function SourcesPage() {
  const t = useWords('console-sources');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({ ...sourcesQuery(), refetchInterval: 15_000 });
  return (
    <ConsolePage
      title={t('title')}
      lead={t('lead')}
      actions={
        !adding && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {adding && <SourceForm onClose={() => setAdding(false)} />}
      {error && !data ? <ErrorState error={error} onRetry={() => refetch()} /> : !data && <RowsSkeleton />}
      {data?.items.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      <ul className="grid gap-4">
        {data?.items.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </ul>
    </ConsolePage>
  );
}

function SourceCard({ source }: { source: Source }) {
  const t = useWords('console-sources');
  const words = useProblemWords('console-sources');
  const tell = useToast();
  const { setActive, pull } = useSourceMoves();
  const [busy, setBusy] = useState(false);
  const act = async (work: Promise<unknown>, said: string) => {
    setBusy(true);
    try {
      await work;
      tell(said);
    } catch (error) {
      tell(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className="grid gap-4 rounded-card border border-hair bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h2 className="flex flex-wrap items-center gap-2 text-[17px]">
            {source.name}
            <Tag tone={source.active ? 'leaf' : 'plain'}>{t(source.active ? 'active' : 'paused')}</Tag>
          </h2>
          <p className="break-all text-mute text-[13px]">{source.address}</p>
          <p className="text-mute">
            {t('open', { count: source.open })} · {t('every', { count: source.everyHours })}
            <NextTurn source={source} />
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {source.active && (
            <Button disabled={busy} onClick={() => act(pull(source.id), t('pullAsked'))}>
              {t('pullNow')}
            </Button>
          )}
          <Button
            disabled={busy}
            onClick={() => act(setActive(source.id, !source.active), t(source.active ? 'pausedNow' : 'resumedNow'))}
          >
            {t(source.active ? 'pause' : 'resume')}
          </Button>
        </div>
      </div>
      <Turns pulls={source.pulls} />
    </li>
  );
}

function NextTurn({ source }: { source: Source }) {
  const t = useWords('console-sources');
  const locale = useLocale();
  const now = useNow();
  if (!source.nextPullAt) return null;
  const due = new Date(source.nextPullAt) <= now;
  return <> · {due ? t('soon') : t('next', { time: formatMoment(new Date(source.nextPullAt), locale, now) })}</>;
}

function Turns({ pulls }: { pulls: Source['pulls'] }) {
  const t = useWords('console-sources');
  const locale = useLocale();
  const now = useNow();
  if (pulls.length === 0) return <p className="text-mute">{t('noTurn')}</p>;
  return (
    <ul aria-label={t('turns')} className="grid gap-1.5">
      {pulls.slice(0, 5).map((pull) => (
        <li key={pull.at} className="grid gap-x-4 desk:grid-cols-[12rem_minmax(0,1fr)]">
          <span className="tabular text-mute">{formatMoment(new Date(pull.at), locale, now)}</span>
          <span className={pull.code === 'ok' ? 'tabular' : 'text-rust'}>
            {pull.code === 'ok'
              ? [t('result', pull), ...(pull.kept > 0 ? [t('kept', { count: pull.kept })] : [])].join(' · ')
              : t(`code.${pull.code}`, { defaultValue: t('code.other', { code: pull.code }) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
