import { documentKinds, type OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { History, StepReasons } from '#features/console/history.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { EnterpriseStateTag } from '#features/console/state-tag.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { recordQuery, useEnterpriseId } from './api.ts';
import { EndsSoonNote } from './ends-soon-note.tsx';
import { useEnterpriseMoves } from './enterprise-api.ts';
import { EnterpriseDocuments } from './enterprise-documents.tsx';
import { EnterpriseForm } from './enterprise-form.tsx';

export function EnterprisePage() {
  const id = useEnterpriseId();
  return id ? <Record id={id} /> : <Registration />;
}

function Registration() {
  const t = useWords('console-recruiter');
  return (
    <ConsolePage title={t('enterprise.register')} lead={t('enterprise.registerLead')}>
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,720px)_minmax(0,320px)]">
        <EnterpriseForm record={null} />
        <WhatItBrings />
      </div>
    </ConsolePage>
  );
}

function Record({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const { data: record, error, refetch } = useQuery(recordQuery(id));
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!record) return <PageSkeleton />;
  return (
    <ConsolePage
      title={t('enterprise.title')}
      lead={record.name}
      actions={
        record.verified && (
          <LinkButton to={paths.enterprise(record.id)} tone="plain">
            {t('enterprise.publicPage')}
          </LinkButton>
        )
      }
    >
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,720px)_minmax(0,340px)]">
        <div className="grid gap-4 desk:order-2">
          <Verification record={record} />
        </div>
        <EnterpriseForm key={record.id} record={record} />
      </div>
    </ConsolePage>
  );
}

/** Where the record stands, what was said about it, and what to do next. */
function Verification({ record }: { record: OwnEnterprise }) {
  const t = useWords('console-recruiter');
  const tell = useToast();
  const { submit } = useEnterpriseMoves();
  const [question, setQuestion] = useState<Question | null>(null);
  const beside = record.state === 'verified';
  const complete = documentKinds.every((kind) => record.documents[kind]);
  const ask = () =>
    setQuestion({
      title: t(beside ? 'enterprise.recheckTitle' : 'enterprise.submitTitle'),
      text: t(beside ? 'enterprise.recheckText' : 'enterprise.submitText', {
        name: record.name,
        code: record.creditCode,
      }),
      verb: t(beside ? 'enterprise.recheck' : 'enterprise.submit'),
      act: async () => {
        await submit(record.id);
        tell(t('enterprise.submitted'));
      },
    });
  const first = record.state === 'draft' ? 'enterprise.submit' : 'enterprise.submitAgain';
  return (
    <>
      <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
        <div className="flex items-center justify-between gap-3">
          <h2 className="text-[15px]">{t('enterprise.verification')}</h2>
          <EnterpriseStateTag state={record.state} />
        </div>
        <p>{t(`enterprise.explain.${record.state}`)}</p>
        <Validity record={record} />
        <Refusal record={record} />
        {record.can.submit && (
          <div className="grid gap-1.5">
            <Button type={beside ? 'default' : 'primary'} size="large" onClick={ask} disabled={!complete}>
              {t(beside ? 'enterprise.recheck' : first)}
            </Button>
            {!complete && <p className="text-[13px] text-mute">{t('documents.first')}</p>}
          </div>
        )}
      </section>
      <EnterpriseDocuments record={record} />
      {record.state !== 'verified' && <WhatItBrings />}
      <History steps={record.history} />
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </>
  );
}

/** Until when the verification holds, and whether its re-check is due or under way. */
function Validity({ record }: { record: OwnEnterprise }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const { state, verification, recheckAskedAt } = record;
  if (!verification || (state !== 'verified' && state !== 'expired')) return null;
  const last = dayOf(verification.lastDay);
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-mute">{t('enterprise.checkedAt')}</dt>
        <dd className="tabular">{formatDay(new Date(verification.checkedAt), locale, now)}</dd>
        <dt className="text-mute">{t('enterprise.until')}</dt>
        <dd className="tabular">{formatDay(last, locale, now)}</dd>
      </dl>
      {recheckAskedAt ? (
        <p className="rounded-control bg-amber-wash px-3 py-2 text-amber">{t('enterprise.recheckWaits')}</p>
      ) : (
        <EndsSoonNote record={record} />
      )}
    </>
  );
}

/** The reasons of the last decision, where it went against the enterprise; also of a re-check that was refused. */
function Refusal({ record }: { record: OwnEnterprise }) {
  const t = useWords('console-recruiter');
  const last = record.history.at(-1);
  if (!last || (last.state !== 'rejected' && last.state !== 'revoked')) return null;
  return (
    <blockquote className="grid gap-1 rounded-control bg-rust-wash px-4 py-3 text-rust">
      {record.state === 'verified' && <p className="font-medium">{t('enterprise.recheckRefused')}</p>}
      <StepReasons step={last} />
    </blockquote>
  );
}

function WhatItBrings() {
  const t = useWords('console-recruiter');
  return (
    <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-[15px]">{t('enterprise.brings.title')}</h2>
      <ul className="grid gap-2">
        {['publish', 'mark', 'search'].map((gain) => (
          <li key={gain} className="flex gap-2.5">
            <Check className="mt-0.5 size-4 shrink-0 text-leaf" aria-hidden="true" />
            {t(`enterprise.brings.${gain}`)}
          </li>
        ))}
      </ul>
      <p className="text-[13px] text-mute">{t('enterprise.brings.time')}</p>
    </section>
  );
}
