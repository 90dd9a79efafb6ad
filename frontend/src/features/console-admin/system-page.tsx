import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ConsolePage } from '#features/console/page.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { type IndexCheck, readinessQuery, systemQuery, useCheckIndex } from './api.ts';
import { SystemFigures, TimedWork } from './figures.tsx';
import { Parts } from './parts.tsx';

const tones = { ready: 'success', limited: 'warning', unready: 'error' } as const;

export function SystemPage() {
  const t = useWords('console-admin');
  const state = useQuery(readinessQuery);
  const { data: system } = useQuery(systemQuery());
  return (
    <ConsolePage title={t('system.title')} lead={t('system.lead')}>
      {state.error && !state.data ? (
        <ErrorState error={state.error} onRetry={() => state.refetch()} />
      ) : (
        <>
          {state.data && (
            <Alert
              role="status"
              type={tones[state.data.status]}
              showIcon
              title={t(`system.status.${state.data.status}`)}
            />
          )}
          <Parts parts={state.data?.parts} />
        </>
      )}
      {system && <SystemFigures system={system} />}
      <IndexCheckBox />
      {system && <TimedWork timed={system.timed} />}
    </ConsolePage>
  );
}

function IndexCheckBox() {
  const t = useWords('console-admin');
  const words = useProblemWords('console-admin');
  const check = useCheckIndex();
  const [at, setAt] = useState<Date | null>(null);
  return (
    <section className="grid gap-4 rounded-card border border-hair bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-[15px]">{t('index.title')}</h2>
          <p className="text-mute">{t('index.lead')}</p>
        </div>
        <Button
          type="primary"
          loading={check.isPending}
          onClick={() => check.mutate(undefined, { onSuccess: () => setAt(new Date()) })}
        >
          {t('index.check')}
        </Button>
      </div>
      <div role="status" className="grid gap-4">
        {check.isPending && <p className="text-mute">{t('index.checking')}</p>}
        {check.error && <Alert type="error" title={words(check.error)} />}
        {check.data && !check.isPending && <Result result={check.data} at={at} />}
      </div>
    </section>
  );
}

function Result({ result, at }: { result: IndexCheck; at: Date | null }) {
  const t = useWords('console-admin');
  const locale = useLocale();
  const kinds = ['missing', 'extra', 'different'] as const;
  const figures = [
    ['database', result.database],
    ['index', result.index],
    ...kinds.map((kind) => [kind, result[kind].length] as const),
  ] as const;
  return (
    <>
      <Alert
        type={result.agrees ? 'success' : 'error'}
        showIcon
        title={t(result.agrees ? 'index.agrees' : 'index.differs')}
        description={at && formatMoment(at, locale, at)}
      />
      <dl className="grid grid-cols-2 gap-3 desk:grid-cols-5">
        {figures.map(([name, value]) => (
          <div key={name} className="rounded-control bg-wash px-3 py-2">
            <dt className="text-[13px] text-mute">{t(`index.${name}`)}</dt>
            <dd className="tabular font-semibold text-lg">{value.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {!result.agrees && (
        <>
          <p>{t('index.what')}</p>
          {kinds
            .filter((kind) => result[kind].length > 0)
            .map((kind) => (
              <details key={kind}>
                <summary className="min-h-8">
                  {t(`index.${kind}`)} ({result[kind].length})
                </summary>
                <code className="block max-h-48 overflow-y-auto break-all text-[13px]">
                  {result[kind].slice(0, 200).join(' ')}
                </code>
              </details>
            ))}
        </>
      )}
    </>
  );
}
