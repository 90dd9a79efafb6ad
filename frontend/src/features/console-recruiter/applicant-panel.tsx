import { type Application, listApplicants } from '@talent-harbor/backend/contracts/applications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { SidePanel } from '#features/console/side-panel.tsx';
import { ApplicationStateTag } from '#features/console/state-tag.tsx';
import { Steps } from '#features/console/steps.tsx';
import type { Place } from '#features/console/use-chosen.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { applicationQuery, isNextState, type NextState, useMoveApplication } from './api.ts';
import { ResumePaper } from './resume-paper.tsx';

type PanelProps = {
  id: string;
  place: Place;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
};

/** One application: the frozen papers, how it went so far, and where it may go. Opening it tells the person that it was read. */
export function ApplicantPanel({ id, place, onClose, onStep }: PanelProps) {
  const t = useWords('console-recruiter');
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ ...applicationQuery(id), refetchOnWindowFocus: false });
  const seen = data?.seenAt;
  useEffect(() => {
    if (seen) void client.invalidateQueries({ queryKey: [listApplicants.name] });
  }, [seen, client]);
  return (
    <SidePanel
      about={id}
      onClose={onClose}
      title={
        <span className="flex min-w-0 items-center gap-2">
          <span className="truncate">{data?.resume.name ?? t('applicants.opening')}</span>
          {data && <ApplicationStateTag state={data.state} />}
        </span>
      }
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Steps place={place} onStep={onStep} />
          {data && <Moves application={data} />}
        </div>
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : data ? (
        <div className="grid gap-6">
          <ResumePaper resume={data.resume} />
          <Story application={data} />
        </div>
      ) : (
        <PageSkeleton />
      )}
    </SidePanel>
  );
}

/** What may be done next. Declining and hiring are asked once more: the first is read by a person, the second is final. */
function Moves({ application }: { application: Application }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const tell = useToast();
  const client = useQueryClient();
  const move = useMoveApplication();
  const [busy, setBusy] = useState<NextState | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const { name } = application.resume;

  const go = async (to: NextState, reason = '') => {
    await move(application, to, reason);
    tell(t(`applicants.moved.${to}`, { name }));
  };
  const goNow = async (to: NextState) => {
    setBusy(to);
    try {
      await go(to);
    } catch (error) {
      tell(words(error));
      void client.invalidateQueries({ queryKey: applicationQuery(application.id).queryKey });
    } finally {
      setBusy(null);
    }
  };
  const press = (to: NextState) => {
    if (to === 'declined')
      return setQuestion({
        title: t('applicants.declineTitle', { name }),
        verb: t('applicants.move.declined'),
        danger: true,
        reason: {
          label: t('applicants.reason'),
          hint: t('applicants.reasonHint'),
          required: true,
          suggestions: [1, 2, 3].map((at) => t(`applicants.reasons.${at}`)),
        },
        act: (reason) => go('declined', reason),
      });
    if (to === 'hired')
      return setQuestion({
        title: t('applicants.hireTitle', { name }),
        text: t('applicants.hireText'),
        verb: t('applicants.move.hired'),
        act: () => go('hired'),
      });
    return goNow(to);
  };
  const open = application.can.moveTo.filter(isNextState);
  if (open.length === 0) return <span className="px-2 text-mute">{t('applicants.final')}</span>;
  return (
    <span className="flex flex-wrap justify-end gap-2">
      {open.toReversed().map((to) => (
        <Button
          key={to}
          danger={to === 'declined'}
          type={to === open[0] && to !== 'declined' ? 'primary' : 'default'}
          loading={busy === to}
          disabled={busy !== null && busy !== to}
          onClick={() => press(to)}
        >
          {t(application.state === 'declined' ? 'applicants.reconsider' : `applicants.move.${to}`)}
        </Button>
      ))}
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </span>
  );
}

function Story({ application }: { application: Application }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  return (
    <section className="grid gap-3 border-hair border-t pt-5">
      <h3 className="text-[15px]">{t('applicants.story')}</h3>
      <ol className="grid gap-3">
        {application.history.map((step) => (
          <li key={`${step.at}${step.state}`} className="grid gap-1 border-hair border-l-2 pl-3">
            <span className="flex flex-wrap items-center justify-between gap-2">
              {step.state === 'new' ? t('applicants.applied') : <ApplicationStateTag state={step.state} />}
              <time dateTime={step.at} className="tabular text-[13px] text-mute">
                {formatMoment(new Date(step.at), locale, now)}
              </time>
            </span>
            {step.reason && <p className="prose-zh">{step.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
