import { signUp } from '@talent-harbor/backend/contracts/accounts';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { useSignUp } from './api.ts';
import { useArrival, withNext } from './arrival.ts';
import { Agreement } from './components/agreement.tsx';
import { EntryFrame } from './components/entry-frame.tsx';
import { FormError } from './components/form-error.tsx';
import { PasswordInput } from './components/password-input.tsx';
import { RoleChoice } from './components/role-choice.tsx';
import { StrengthWords } from './components/strength-words.tsx';
import { TextLink } from './components/text-link.tsx';
import { accountPaths } from './paths.ts';
import { keepSignUp } from './waiting.ts';

const fields = ['role', 'name', 'login', 'password'] as const;

const SignUpForm = signUp.body.omit({ locale: true }).extend({ agreed: z.boolean().refine(Boolean, 'agree') });

export function SignUpPage() {
  const t = useWords('accounts');
  const locale = useLocale();
  const faults = useFaultWords('accounts');
  const me = useMe();
  const navigate = useNavigate();
  const { next, after } = useArrival();
  const [search] = useSearchParams();
  const asking = useSignUp();
  const form = useContractForm(SignUpForm, {
    role: search.get('role') === 'recruiter' ? 'recruiter' : 'seeker',
    name: '',
    login: '',
    password: '',
    agreed: false,
  });
  const { errors } = form.formState;
  const [password = '', name = '', login = ''] = form.watch(['password', 'name', 'login']);

  const ask = form.handleSubmit(async ({ agreed: _, ...typed }) => {
    const body = { ...typed, locale };
    try {
      const { id, expiresAt } = await asking.mutateAsync({ body });
      keepSignUp(id, body);
      navigate(withNext(accountPaths.confirm(id), next), {
        state: { login: body.login, sentAt: Date.now(), expiresAt },
      });
    } catch (error) {
      markFields(form, error, fields);
    }
  });

  if (me) return <Navigate to={after(me)} replace />;
  return (
    <EntryFrame
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      below={
        <>
          {t('signUp.haveAccount')}
          <TextLink to={paths.signIn(next ?? undefined)}>{t('signUp.toSignIn')}</TextLink>
        </>
      }
    >
      <Form onSubmit={ask} className="grid gap-4">
        <RoleChoice {...form.register('role')} />
        <Field label={t('name')} hint={t('nameHint')} required error={faults(errors.name)}>
          <Input {...form.register('name')} autoComplete="name" maxLength={50} enterKeyHint="next" />
        </Field>
        <Field label={t('login')} hint={t('loginHint')} required error={faults(errors.login)}>
          <Input
            {...form.register('login')}
            autoComplete="username"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="next"
          />
        </Field>
        <div className="grid gap-1.5">
          <Field label={t('password')} hint={t('passwordHint')} required error={faults(errors.password)}>
            <PasswordInput {...form.register('password')} autoComplete="new-password" enterKeyHint="done" />
          </Field>
          <StrengthWords password={password} own={[name, login]} />
        </div>
        <Agreement {...form.register('agreed')} error={faults(errors.agreed)} />
        <FormError error={asking.error} at={fields} />
        <Button type="submit" tone="primary" wide busy={asking.isPending}>
          {t('signUp.verb')}
        </Button>
      </Form>
    </EntryFrame>
  );
}
