import {
  type DecisionReason,
  type OwnEnterprise,
  rejectionReasons,
  revocationReasons,
} from '@talent-harbor/backend/contracts/enterprises';
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { AskFirst, type Question } from '#features/console/ask-first.tsx';
import { useWords } from '#shared/i18n/use-words.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { type Decision, isWaiting, useDecide } from './api.ts';

/** Verifying, refusing with reasons, or revoking. Each asks once more and says what follows. */
export function EnterpriseDecision({ record }: { record: OwnEnterprise }) {
  const t = useWords('console-organiser');
  const say = useWords('console');
  const tell = useToast();
  const decide = useDecide();
  const id = useId();
  const waiting = isWaiting(record);
  const [reasons, setReasons] = useState<DecisionReason[]>([]);
  const [words, setWords] = useState('');
  const [question, setQuestion] = useState<Question | null>(null);
  if (!record.can.verify)
    return (
      <section className="rounded-card border border-hair bg-surface p-5">
        <h2 className="text-[15px]">{t('decide.heading')}</h2>
        <p className="mt-2 text-mute">{t('decide.none')}</p>
      </section>
    );
  const { name, creditCode: code, openPostings: count } = record;
  const grounded = reasons.length > 0 || words.trim() !== '';
  const ask = (state: Decision) =>
    setQuestion({
      title: t(`decide.${state}.title`, { name }),
      text: t(state === 'rejected' && record.recheckAskedAt ? 'decide.rejected.recheck' : `decide.${state}.text`, {
        name,
        code,
        count,
      }),
      verb: t(`decide.${state}.verb`),
      danger: state !== 'verified',
      act: async () => {
        const grounds = state === 'verified' ? { reasons: [], reason: '' } : { reasons, reason: words.trim() };
        await decide(record, { state, ...grounds });
        tell(t(`decide.${state}.done`, { name }));
      },
    });
  return (
    <section className="grid gap-4 rounded-card border border-hair bg-surface p-5">
      <h2 className="text-[15px]">{t('decide.heading')}</h2>
      {waiting && (
        <>
          <p className="text-mute">{t('decide.look')}</p>
          <Button type="primary" size="large" onClick={() => ask('verified')}>
            {t('decide.verified.verb')}
          </Button>
        </>
      )}
      <fieldset className="grid gap-2 border-hair border-t pt-4">
        <legend className="sr-only">{t('decide.reasons')}</legend>
        <p className="font-medium">{t('decide.reasons')}</p>
        <Checkbox.Group<DecisionReason>
          value={reasons}
          onChange={setReasons}
          className="grid! gap-1.5"
          options={(waiting ? rejectionReasons : revocationReasons).map((value) => ({
            value,
            label: say(`reasons.${value}`),
          }))}
        />
        <label htmlFor={id} className="mt-1">
          {t('decide.reason')}
        </label>
        <Input.TextArea
          id={id}
          rows={3}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} className="text-[13px] text-mute">
          {t('decide.reasonHint')}
        </p>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        {waiting && (
          <Button danger disabled={!grounded} onClick={() => ask('rejected')}>
            {t('decide.rejected.verb')}
          </Button>
        )}
        {record.state === 'verified' && (
          <Button danger type={waiting ? 'text' : 'default'} disabled={!grounded} onClick={() => ask('revoked')}>
            {t('decide.revoked.verb')}
          </Button>
        )}
      </div>
      <AskFirst question={question} onClose={() => setQuestion(null)} />
    </section>
  );
}
