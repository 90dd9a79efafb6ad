import { switchOffSecondFactor } from '@talent-harbor/backend/contracts/accounts/second-factor';
import { Controller } from 'react-hook-form';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { FormButtons } from '#shared/ui/form-buttons.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useSwitchOff } from '../second-factor-api.ts';
import { FactorCodeField } from './factor-code-field.tsx';
import { FormError } from './form-error.tsx';
import { PasswordInput } from './password-input.tsx';

const fields = ['password', 'code'] as const;

export function SwitchOff({ onClose }: { onClose: () => void }) {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const tell = useToast();
  const switching = useSwitchOff();
  const form = useContractForm(switchOffSecondFactor.body, { password: '', code: '' });
  const { errors } = form.formState;
  const switchOff = form.handleSubmit(async (body) => {
    try {
      await switching.mutateAsync({ body });
      tell(t('factor.switchedOff'));
      onClose();
    } catch (error) {
      markFields(form, error, fields);
    }
  });
  return (
    <Form onSubmit={switchOff} className="grid gap-4 desk:max-w-md">
      <p>{t('factor.offText')}</p>
      <Field label={t('account.current')} required error={faults(errors.password)}>
        <PasswordInput {...form.register('password')} autoFocus autoComplete="current-password" enterKeyHint="next" />
      </Field>
      <Controller
        control={form.control}
        name="code"
        render={({ field }) => (
          <FactorCodeField ref={field.ref} value={field.value} onChange={field.onChange} error={faults(errors.code)} />
        )}
      />
      <FormError error={switching.error} at={fields} />
      <FormButtons verb={t('factor.switchOff')} tone="danger" busy={switching.isPending} onCancel={onClose} />
    </Form>
  );
}
