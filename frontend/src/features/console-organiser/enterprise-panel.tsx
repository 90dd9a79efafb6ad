import type { OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNames } from '#features/city/names.ts';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { History } from '#features/console/history.tsx';
import { SidePanel } from '#features/console/side-panel.tsx';
import { EnterpriseStateTag } from '#features/console/state-tag.tsx';
import { Steps } from '#features/console/steps.tsx';
import type { Place } from '#features/console/use-chosen.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { type Decision, recordQuery, useDecide } from './api.ts';
import { PostingsOf } from './postings-of.tsx';

/** One enterprise's record with what may be decided about it, its history and its postings. */
export function EnterprisePanel({
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
  const { data, error, refetch } = useQuery(recordQuery(id));
  return (
    <SidePanel
      about={id}
      onClose={onClose}
      title={
        data ? (
          <span className="flex min-w-0 items-center gap-2">
            <span className="truncate">{data.shortName || data.name}</span>
            <EnterpriseStateTag state={data.state} />
          </span>
        ) : (
          t('review.opening')
        )
      }
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Steps place={place} onStep={onStep} />
          {data && <Decisions record={data} />}
        </div>
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : data ? (
        <div className="grid gap-5">
          <Record record={data} />
          <History steps={data.history} />
          <PostingsOf key={id} id={id} />
        </div>
      ) : (
        <PageSkeleton />
      )}
    </SidePanel>
  );
}

function Decisions({ record }: { record: OwnEnterprise }) {
  const t = useWords('console-organiser');
  const tell = useToast();
  const decide = useDecide();
  const [question, setQuestion] = useState<Question | null>(null);
  if (!record.can.verify) return <span className="px-2 text-mute">{t('decide.none')}</span>;
  const { name, creditCode } = record;
  const ask = (state: Decision) =>
    setQuestion({
      title: t(`decide.${state}.title`, { name }),
      text: t(`decide.${state}.text`, { name, code: creditCode, count: record.openPostings }),
      verb: t(`decide.${state}.verb`),
      danger: state !== 'verified',
      ...(state !== 'verified' && {
        reason: {
          label: t('decide.reason'),
          hint: t('decide.reasonHint'),
          required: true,
          suggestions: [1, 2, 3].map((at) => t(`decide.${state}.reasons.${at}`)),
        },
      }),
      act: async (reason) => {
        await decide(record.id, state, reason);
        tell(t(`decide.${state}.done`, { name }));
      },
    });
  return (
    <span className="flex flex-wrap justify-end gap-2">
      {record.state === 'submitted' ? (
        <>
          <Button danger onClick={() => ask('rejected')}>
            {t('decide.rejected.verb')}
          </Button>
          <Button type="primary" onClick={() => ask('verified')}>
            {t('decide.verified.verb')}
          </Button>
        </>
      ) : (
        <Button danger onClick={() => ask('revoked')}>
          {t('decide.revoked.verb')}
        </Button>
      )}
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </span>
  );
}

function Record({ record }: { record: OwnEnterprise }) {
  const t = useWords('console');
  const names = useNames();
  return (
    <section className="grid gap-3">
      <h2 className="text-base">{record.name}</h2>
      <dl className="grid gap-3">
        <Fact name={t('enterprise.creditCode')}>
          <span className="tabular select-all font-medium tracking-wide">{record.creditCode}</span>
        </Fact>
        <Fact name={t('enterprise.industry')}>{names.industry(record.industry)}</Fact>
        <Fact name={t('enterprise.size')}>{record.size && t(`size.${record.size}`)}</Fact>
        <Fact name={t('enterprise.ownership')}>{record.ownership && t(`ownership.${record.ownership}`)}</Fact>
        <Fact name={t('enterprise.district')}>{names.district(record.district)}</Fact>
        <Fact name={t('enterprise.address')}>{record.address}</Fact>
        <Fact name={t('enterprise.website')}>
          {record.website && (
            <a
              href={record.website}
              target="_blank"
              rel="noreferrer noopener nofollow"
              className="text-harbour underline! underline-offset-4"
            >
              {record.website}
            </a>
          )}
        </Fact>
        <Fact name={t('enterprise.benefits')}>{record.benefits.join(' · ')}</Fact>
        <Fact name={t('enterprise.introduction')}>
          {record.introduction && <span className="prose-zh">{record.introduction}</span>}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useWords('console');
  return (
    <div className="grid gap-0.5 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-3">
      <dt className="text-mute">{name}</dt>
      <dd className="min-w-0">{children || <span className="text-mute">{t('enterprise.unset')}</span>}</dd>
    </div>
  );
}
