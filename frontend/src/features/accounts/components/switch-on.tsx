import { offerSecondFactor } from '@talent-harbor/backend/contracts/accounts/second-factor';
import type { ResponseOf } from '@talent-harbor/backend/contracts/platform';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { faultAt, markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { FormButtons } from '#shared/ui/form-buttons.tsx';
import { useOfferSecondFactor, useSwitchOn } from '../second-factor-api.ts';
import { CodeInput } from './code-input.tsx';
import { FormError } from './form-error.tsx';
import { PasswordInput } from './password-input.tsx';
import { QrCode } from './qr-code.tsx';

type Offer = ResponseOf<typeof offerSecondFactor>;

/** First the password, then the app and a code from it. */
export function SwitchOn({ onDone, onClose }: { onDone: (recoveryCodes: string[]) => void; onClose: () => void }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  return offer ? (
    <FirstCode offer={offer} onDone={onDone} onClose={onClose} />
  ) : (
    <AskPassword onOffer={setOffer} onClose={onClose} />
  );
}

function AskPassword({ onOffer, onClose }: { onOffer: (offer: Offer) => void; onClose: () => void }) {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const asking = useOfferSecondFactor();
  const form = useContractForm(offerSecondFactor.body, { password: '' });
  const ask = form.handleSubmit(async (body) => {
    try {
      onOffer(await asking.mutateAsync({ body }));
    } catch (error) {
      markFields(form, error, ['password']);
    }
  });
  return (
    <Form onSubmit={ask} className="grid gap-4 desk:max-w-md">
      <Field label={t('account.current')} required error={faults(form.formState.errors.password)}>
        <PasswordInput {...form.register('password')} autoFocus autoComplete="current-password" enterKeyHint="next" />
      </Field>
      <FormError error={asking.error} at={['password']} />
      <FormButtons verb={t('factor.next')} busy={asking.isPending} onCancel={onClose} />
    </Form>
  );
}

function FirstCode({
  offer,
  onDone,
  onClose,
}: {
  offer: Offer;
  onDone: (codes: string[]) => void;
  onClose: () => void;
}) {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const switching = useSwitchOn();
  const [code, setCode] = useState('');
  const fault = faults(faultAt(switching.error, 'code'));
  const confirm = (given: string) => {
    if (switching.isPending) return;
    switching.mutate({ body: { code: given } }, { onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes) });
  };
  return (
    <Form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        confirm(code);
      }}
    >
      <p>{t('factor.scan')}</p>
      <div className="flex flex-wrap items-start gap-4">
        <QrCode text={offer.uri} label={t('factor.qr')} />
        <div className="grid min-w-0 flex-1 basis-56 gap-2">
          <a href={offer.uri} className="target inline-flex items-center text-tide desk:hidden">
            {t('factor.openApp')}
          </a>
          <p className="text-mute text-sm">{t('factor.byHand')}</p>
          <code className="break-all rounded-control bg-wash px-3 py-2.5">
            {offer.secret.replace(/.{4}(?=.)/g, '$& ')}
          </code>
        </div>
      </div>
      <div className="desk:max-w-md">
        <Field label={t('factor.code')} hint={t('factor.firstCodeHint')} required error={fault}>
          <CodeInput
            value={code}
            onChange={(given) => {
              setCode(given);
              if (!switching.isPending) switching.reset();
            }}
            onComplete={confirm}
          />
        </Field>
      </div>
      {!fault && <FormError error={switching.error} />}
      <FormButtons
        verb={t('factor.switchOn')}
        busy={switching.isPending}
        disabled={code.length < 6}
        onCancel={onClose}
      />
    </Form>
  );
}
