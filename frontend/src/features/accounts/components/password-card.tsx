import { changePassword } from '@talent-harbor/backend/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { FormButtons } from '#shared/ui/form-buttons.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { sessionsQuery, useChangePassword } from '../api.ts';
import { FormError } from './form-error.tsx';
import { PasswordInput } from './password-input.tsx';
import { StrengthWords } from './strength-words.tsx';

const fields = ['current', 'next'] as const;

export function PasswordCard() {
  const t = useWords('accounts');
  const [open, setOpen] = useState(false);
  return (
    <SettingsCard title={t('account.passwordTitle')} lead={t('account.passwordLead')}>
      {open ? (
        <PasswordForm onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('account.change')}</Button>
        </div>
      )}
    </SettingsCard>
  );
}

function PasswordForm({ onClose }: { onClose: () => void }) {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const tell = useToast();
  const client = useQueryClient();
  const changing = useChangePassword();
  const form = useContractForm(changePassword.body, { current: '', next: '' });
  const { errors } = form.formState;

  const change = form.handleSubmit(async (body) => {
    try {
      await changing.mutateAsync({ body });
      await client.invalidateQueries({ queryKey: sessionsQuery().queryKey });
      tell(t('account.changed'));
      onClose();
    } catch (error) {
      markFields(form, error, fields);
    }
  });

  return (
    <Form onSubmit={change} className="grid gap-4 desk:max-w-md">
      <Field label={t('account.current')} required error={faults(errors.current)}>
        <PasswordInput {...form.register('current')} autoFocus autoComplete="current-password" enterKeyHint="next" />
      </Field>
      <div className="grid gap-1.5">
        <Field label={t('newPassword')} hint={t('passwordHint')} required error={faults(errors.next)}>
          <PasswordInput {...form.register('next')} autoComplete="new-password" enterKeyHint="done" />
        </Field>
        <StrengthWords password={form.watch('next')} own={[]} />
      </div>
      <FormError error={changing.error} at={fields} />
      <FormButtons verb={t('account.saveChange')} busy={changing.isPending} onCancel={onClose} />
    </Form>
  );
}
