import type { Finding } from '@talent-harbor/backend/contracts/checks';
import type { Job, Verdict } from '@talent-harbor/backend/contracts/jobs';
import { textsOf } from '@talent-harbor/backend/contracts/jobs/publishing';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { FindingLine } from '#features/console/finding-line.tsx';
import { MarkedText } from '#features/console/marked-text.tsx';
import { SidePanel } from '#features/console/side-panel.tsx';
import { JobStateTag } from '#features/console/state-tag.tsx';
import { Steps } from '#features/console/steps.tsx';
import type { Place } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatPay } from '#shared/lib/format.ts';
import { paths } from '#shared/lib/paths.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { Evidence } from './evidence.tsx';
import { heldJobQuery, useDecideHeld } from './held-api.ts';

/** One posting with what was found in it, and the word on it. */
export function ReviewPostingsPanel({
  id,
  place,
  onClose,
  onStep,
}: {
  id: string;
  place: Place;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
}) {
  const t = useWords('console-organiser');
  const { data: job, error, refetch } = useQuery(heldJobQuery(id));
  return (
    <SidePanel
      about={id}
      onClose={onClose}
      title={
        job ? (
          <span className="flex min-w-0 items-center gap-2">
            <span className="truncate">{job.title}</span>
            <JobStateTag state={job.state} />
          </span>
        ) : (
          t('review.opening')
        )
      }
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Steps place={place} onStep={onStep} />
          {job && <Decisions job={job} />}
        </div>
      }
    >
      {error && !job ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : job ? (
        <div className="grid gap-5">
          <Found findings={job.review?.findings ?? []} />
          <Text job={job} />
          <Evidence key={`${id}${job.revision}`} id={id} />
        </div>
      ) : (
        <PageSkeleton />
      )}
    </SidePanel>
  );
}

function Found({ findings }: { findings: readonly Finding[] }) {
  const t = useWords('console-organiser');
  return (
    <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-[15px]">{t('held.found')}</h2>
      {findings.length === 0 ? (
        <p className="text-mute">{t('held.foundNone')}</p>
      ) : (
        <ul className="grid gap-3">
          {findings.map((finding) => (
            <li key={`${finding.part}${finding.from}${finding.rule}`}>
              <FindingLine finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Text({ job }: { job: Job }) {
  const t = useWords('console-organiser');
  const locale = useLocale();
  const findings = job.review?.findings ?? [];
  const parts = textsOf(job).filter(({ text }) => text.trim() !== '');
  const names = [...new Set(parts.map(({ part }) => part.split('.')[0] ?? part))];
  return (
    <section className="grid gap-3">
      <p className="text-mute">
        <Link to={paths.enterprise(job.enterprise.id)} className="text-harbour underline! underline-offset-4">
          {job.enterprise.name}
        </Link>
        <span className="tabular"> · {formatPay(job.pay, locale)}</span>
      </p>
      <dl className="grid gap-3">
        {names.map((name) => (
          <div key={name} className="grid gap-0.5">
            <dt className="text-[13px] text-mute">{t(`held.field.${name}`)}</dt>
            {parts
              .filter(({ part }) => part.split('.')[0] === name)
              .map(({ part, text }) => (
                <dd key={part}>
                  <MarkedText text={text} findings={findings.filter((finding) => finding.part === part)} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Decisions({ job }: { job: Job }) {
  const t = useWords('console-organiser');
  const tell = useToast();
  const decide = useDecideHeld();
  const [question, setQuestion] = useState<Question | null>(null);
  if (job.state !== 'held') return <span className="px-2 text-mute">{t('decide.none')}</span>;
  const { title } = job;
  const ask = (verdict: Verdict) =>
    setQuestion({
      title: t(`held.${verdict}.title`, { title }),
      text: t(`held.${verdict}.text`),
      verb: t(`held.${verdict}.verb`),
      danger: verdict === 'returned',
      reason: {
        label: t('decide.reason'),
        hint: t('held.reasonHint'),
        required: verdict === 'returned',
        ...(verdict === 'returned' && {
          suggestions: [1, 2, 3].map((at) => t(`held.returned.reasons.${at}`)),
        }),
      },
      act: async (reason) => {
        await decide(job, verdict, reason);
        tell(t(`held.${verdict}.done`, { title }));
      },
    });
  return (
    <span className="flex flex-wrap justify-end gap-2">
      <Button danger onClick={() => ask('returned')}>
        {t('held.returned.verb')}
      </Button>
      <Button type="primary" onClick={() => ask('approved')}>
        {t('held.approved.verb')}
      </Button>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </span>
  );
}
