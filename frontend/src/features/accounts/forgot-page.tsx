import { requestPasswordReset } from '@talent-harbor/backend/contracts/accounts';
import { useNavigate } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { useRequestReset } from './api.ts';
import { useArrival, withNext } from './arrival.ts';
import { EntryFrame } from './components/entry-frame.tsx';
import { FormError } from './components/form-error.tsx';
import { TextLink } from './components/text-link.tsx';
import { accountPaths } from './paths.ts';

const fields = ['login'] as const;

export function ForgotPage() {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const navigate = useNavigate();
  const { next } = useArrival();
  const asking = useRequestReset();
  const form = useContractForm(requestPasswordReset.body, { login: '' });

  const ask = form.handleSubmit(async (body) => {
    try {
      const { id, expiresAt } = await asking.mutateAsync({ body });
      navigate(withNext(accountPaths.reset(id), next), {
        state: { login: body.login, sentAt: Date.now(), expiresAt },
      });
    } catch (error) {
      markFields(form, error, fields);
    }
  });

  return (
    <EntryFrame
      title={t('reset.title')}
      lead={t('reset.lead')}
      below={<TextLink to={paths.signIn(next ?? undefined)}>{t('reset.toSignIn')}</TextLink>}
    >
      <Form onSubmit={ask} className="grid gap-4">
        <Field label={t('login')} hint={t('loginHint')} required error={faults(form.formState.errors.login)}>
          <Input
            {...form.register('login')}
            autoComplete="username"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="send"
          />
        </Field>
        <FormError error={asking.error} at={fields} />
        <Button type="submit" tone="primary" wide busy={asking.isPending}>
          {t('reset.verb')}
        </Button>
      </Form>
    </EntryFrame>
  );
}
