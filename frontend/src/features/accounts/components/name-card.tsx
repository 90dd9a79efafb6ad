import { type Me, updateMe } from '@talent-harbor/backend/contracts/accounts';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { useUpdateMe } from '../api.ts';
import { FormError } from './form-error.tsx';

const fields = ['name'] as const;

const NameForm = updateMe.body.pick({ name: true }).required();

export function NameCard({ me }: { me: Me }) {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const tell = useToast();
  const updating = useUpdateMe();
  const form = useContractForm(NameForm, { name: me.name });
  const { errors, isDirty } = form.formState;

  const save = form.handleSubmit(async ({ name }) => {
    try {
      await updating.mutateAsync({ name });
      form.reset({ name });
      tell(t('account.saved'));
    } catch (error) {
      markFields(form, error, fields);
    }
  });

  return (
    <SettingsCard title={t('account.profile')}>
      <Form onSubmit={save} className="grid gap-3">
        <Field label={t('name')} hint={t('nameHint')} required error={faults(errors.name)}>
          <Input {...form.register('name')} autoComplete="name" maxLength={50} enterKeyHint="done" />
        </Field>
        <FormError error={updating.error} at={fields} />
        {isDirty && (
          <div>
            <Button type="submit" tone="primary" busy={updating.isPending}>
              {t('account.saveName')}
            </Button>
          </div>
        )}
      </Form>
    </SettingsCard>
  );
}
