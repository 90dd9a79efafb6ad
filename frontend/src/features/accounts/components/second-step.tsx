import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { faultAt, useFaultWords } from '#shared/lib/form.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { Button } from '#shared/ui/button.tsx';
import { Form } from '#shared/ui/form.tsx';
import { become } from '../api.ts';
import { useCompleteSignIn } from '../second-factor-api.ts';
import { EntryFrame } from './entry-frame.tsx';
import { FactorCodeField } from './factor-code-field.tsx';
import { FormError } from './form-error.tsx';

/** The password was right; now the code. What stands for the password is in memory alone, so a reload begins anew. */
export function SecondStep({ secondStep, onBack }: { secondStep: string; onBack: () => void }) {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const client = useQueryClient();
  const completing = useCompleteSignIn();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);

  const complete = (given: string) => {
    if (completing.isPending) return;
    completing.mutate(
      { body: { secondStep, code: given } },
      { onSuccess: (person) => become(client, person), onError: () => field.current?.select() },
    );
  };
  const fault = faults(faultAt(completing.error, 'code'));
  const gone = completing.error !== null && asRefusal(completing.error).code === 'step-gone';
  return (
    <EntryFrame title={t('factor.stepTitle')} lead={t('factor.stepLead')} below={t('factor.lost')}>
      <Form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          complete(code);
        }}
      >
        <FactorCodeField
          ref={field}
          value={code}
          onChange={(given) => {
            setCode(given);
            if (!completing.isPending) completing.reset();
          }}
          onComplete={complete}
          error={fault}
        />
        {!fault && <FormError error={completing.error} />}
        {!gone && (
          <Button type="submit" tone="primary" wide busy={completing.isPending} disabled={code.length < 6}>
            {t('signIn.verb')}
          </Button>
        )}
        <Button tone={gone ? 'primary' : 'quiet'} wide onClick={onBack}>
          {t('factor.backToSignIn')}
        </Button>
      </Form>
    </EntryFrame>
  );
}
