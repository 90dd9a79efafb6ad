import { resetPassword } from '@talent-harbor/backend/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { become, useRequestReset, useResetPassword } from './api.ts';
import { useArrival, withNext } from './arrival.ts';
import { CodeInput } from './components/code-input.tsx';
import { EntryFrame } from './components/entry-frame.tsx';
import { FormError } from './components/form-error.tsx';
import { PasswordInput } from './components/password-input.tsx';
import { Resend } from './components/resend.tsx';
import { StrengthWords } from './components/strength-words.tsx';
import { TextLink } from './components/text-link.tsx';
import { WhereItWent } from './components/where-it-went.tsx';
import { accountPaths } from './paths.ts';
import { useWaiting } from './waiting.ts';

const fields = ['code', 'password'] as const;

export function ResetPage() {
  const t = useWords('accounts');
  const tell = useToast();
  const faults = useFaultWords('accounts');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { next } = useArrival();
  const { id = '' } = useParams();
  const waiting = useWaiting();
  const login = waiting?.login ?? '';
  const setting = useResetPassword();
  const asking = useRequestReset();
  const form = useContractForm(resetPassword.body, { code: '', password: '' });
  const { errors } = form.formState;

  const set = form.handleSubmit(async (body) => {
    try {
      await setting.mutateAsync({ params: { id }, body });
      become(client, null);
      navigate(paths.signIn(next ?? undefined), { replace: true, state: { changed: true, login } });
    } catch (error) {
      markFields(form, error, fields);
    }
  });
  const resend = () =>
    asking.mutate(
      { body: { login } },
      {
        onSuccess: (again) => {
          tell(t('code.resent'));
          const state = { login, sentAt: Date.now(), expiresAt: again.expiresAt };
          navigate(withNext(accountPaths.reset(again.id), next), { replace: true, state });
        },
      },
    );

  return (
    <EntryFrame
      title={t('reset.setTitle')}
      lead={<WhereItWent waiting={waiting} />}
      below={<TextLink to={withNext(accountPaths.forgot, next)}>{t('code.askAgain')}</TextLink>}
    >
      <Form onSubmit={set} className="grid gap-4">
        <Field label={t('code.label')} required error={faults(errors.code)}>
          <Controller
            control={form.control}
            name="code"
            render={({ field }) => <CodeInput ref={field.ref} value={field.value} onChange={field.onChange} />}
          />
        </Field>
        <input type="hidden" autoComplete="username" value={login} readOnly />
        <div className="grid gap-1.5">
          <Field label={t('newPassword')} hint={t('passwordHint')} required error={faults(errors.password)}>
            <PasswordInput {...form.register('password')} autoComplete="new-password" enterKeyHint="done" />
          </Field>
          <StrengthWords password={form.watch('password')} own={[login]} />
        </div>
        <p className="text-mute text-sm">{t('reset.everywhere')}</p>
        <FormError error={setting.error ?? asking.error} at={fields} />
        <Button type="submit" tone="primary" wide busy={setting.isPending}>
          {t('reset.setVerb')}
        </Button>
        {waiting && <Resend sentAt={waiting.sentAt} busy={asking.isPending} onResend={resend} />}
      </Form>
    </EntryFrame>
  );
}
