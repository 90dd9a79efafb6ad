import type { OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { EnterpriseStateTag } from './state-tag.tsx';

/** What was decided about an enterprise, newest first, with the reasons given. */
export function History({ steps }: { steps: OwnEnterprise['history'] }) {
  const t = useWords('console');
  const locale = useLocale();
  const now = useNow();
  if (steps.length === 0) return null;
  return (
    <section className="grid gap-3 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-[15px]">{t('enterprise.history')}</h2>
      <ol className="grid gap-3">
        {steps.toReversed().map((step) => (
          <li key={`${step.at}${step.state}`} className="grid gap-1 border-hair border-l-2 pl-3">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <EnterpriseStateTag state={step.state} />
              <time dateTime={step.at} className="tabular text-[13px] text-mute">
                {formatMoment(new Date(step.at), locale, now)}
              </time>
            </span>
            <StepReasons step={step} />
            {step.by && <p className="text-[13px] text-mute">{t('enterprise.by', { name: step.by })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Why a step went as it did: what was ticked in the list, and what was written beside it. */
export function StepReasons({ step }: { step: Pick<OwnEnterprise['history'][number], 'reasons' | 'reason'> }) {
  const t = useWords('console');
  return (
    <>
      {step.reasons.length > 0 && (
        <ul className="list-disc pl-5">
          {step.reasons.map((code) => (
            <li key={code}>{t(`reasons.${code}`)}</li>
          ))}
        </ul>
      )}
      {step.reason && <p className="prose-zh">{step.reason}</p>}
    </>
  );
}
