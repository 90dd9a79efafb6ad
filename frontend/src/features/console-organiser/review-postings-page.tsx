import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { useKeys } from '#features/console/keys.ts';
import { More } from '#features/console/more.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { Rows } from '#features/console/rows.tsx';
import { Split } from '#features/console/side-panel.tsx';
import { useChosen } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { heldQuery } from './held-api.ts';
import { ReviewPostingsPanel } from './review-postings-panel.tsx';

/** Postings that wait because of doubtful words: the longest waiting first. */
export function ReviewPostingsPage() {
  const t = useWords('console-organiser');
  const list = useInfiniteQuery({ ...heldQuery, refetchInterval: 60_000 });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const { chosen, choose, step, place } = useChosen(rows ?? [], list);
  useKeys({ j: () => step(1), k: () => step(-1) });
  const columns: TableColumnsType<Job> = [
    { title: t('held.posting'), key: 'title', render: (_, job) => <Name job={job} onChoose={choose} /> },
    ...(chosen
      ? []
      : [{ title: t('held.words'), key: 'words', width: 280, render: (_: unknown, job: Job) => <Found job={job} /> }]),
    { title: t('held.since'), key: 'since', width: 160, render: (_, job) => <Since job={job} /> },
  ];
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  const total = list.data?.pages[0]?.total;
  return (
    <ConsolePage title={t('held.title')} lead={total ? t('held.lead', { count: total }) : t('held.leadNone')}>
      <Split
        reading
        panel={chosen && <ReviewPostingsPanel id={chosen} place={place} onClose={() => choose(null)} onStep={step} />}
      >
        <Rows<Job>
          label={t('held.title')}
          items={rows}
          keyOf={({ id }) => id}
          columns={columns}
          chosen={chosen}
          onChoose={({ id }) => choose(id)}
          card={(job) => (
            <div className="grid gap-1.5">
              <Name job={job} onChoose={choose} />
              <Found job={job} />
              <Since job={job} />
            </div>
          )}
          empty={<EmptyState title={t('held.none')}>{t('held.noneHint')}</EmptyState>}
        />
        <More list={list} />
      </Split>
    </ConsolePage>
  );
}

function Name({ job, onChoose }: { job: Job; onChoose: (id: string) => void }) {
  return (
    <div className="min-w-0">
      <button
        type="button"
        className="block min-h-6 max-w-full truncate text-left font-medium hover:text-harbour hover:underline"
        onClick={() => onChoose(job.id)}
      >
        {job.title}
      </button>
      <div className="truncate text-[13px] text-mute">{job.enterprise.name}</div>
    </div>
  );
}

const Found = ({ job }: { job: Job }) => (
  <span className="block truncate text-amber">{job.review?.findings.map(({ words }) => words).join(' · ')}</span>
);

function Since({ job }: { job: Job }) {
  const locale = useLocale();
  const now = useNow();
  const since = job.review?.waitingSince;
  return <span className="tabular text-mute">{since ? formatMoment(new Date(since), locale, now) : '—'}</span>;
}
