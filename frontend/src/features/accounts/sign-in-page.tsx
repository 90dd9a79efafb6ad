import { signIn } from '@talent-harbor/backend/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { z } from 'zod';
import { useWords } from '#shared/i18n/use-words.ts';
import { markFields, useContractForm, useFaultWords } from '#shared/lib/form.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { become, useSignIn } from './api.ts';
import { useArrival, withNext } from './arrival.ts';
import { EntryFrame } from './components/entry-frame.tsx';
import { FormError } from './components/form-error.tsx';
import { PasswordInput } from './components/password-input.tsx';
import { SecondStep } from './components/second-step.tsx';
import { TextLink } from './components/text-link.tsx';
import { accountPaths } from './paths.ts';

const fields = ['login', 'password'] as const;

const Arriving = z.object({ changed: z.literal(true), login: z.string() });

export function SignInPage() {
  const t = useWords('accounts');
  const faults = useFaultWords('accounts');
  const client = useQueryClient();
  const me = useMe();
  const { next, after } = useArrival();
  const changed = Arriving.safeParse(useLocation().state).data;
  const hydrated = useHydrated();
  const entering = useSignIn();
  const form = useContractForm(signIn.body, { login: changed?.login ?? '', password: '' });
  const { errors } = form.formState;
  const [secondStep, begin] = useState<string | null>(null);

  const enter = form.handleSubmit(async (body) => {
    try {
      const answer = await entering.mutateAsync({ body });
      if ('secondStep' in answer) begin(answer.secondStep);
      else become(client, answer);
    } catch (error) {
      if (!markFields(form, error, fields)) form.setFocus('password');
    }
  });

  if (me) return <Navigate to={after(me)} replace />;
  const back = () => {
    form.resetField('password');
    begin(null);
  };
  if (secondStep) return <SecondStep secondStep={secondStep} onBack={back} />;
  return (
    <EntryFrame
      title={t('signIn.title')}
      lead={next ? t('signIn.back') : t('signIn.lead')}
      below={
        <>
          {t('signIn.noAccount')}
          <TextLink to={paths.signUp(next ?? undefined)}>{t('signIn.create')}</TextLink>
        </>
      }
    >
      {hydrated && changed && (
        <p role="status" className="rounded-control bg-leaf-wash px-3 py-2.5 text-leaf">
          {t('signIn.changed')}
        </p>
      )}
      <Form onSubmit={enter} className="grid gap-4">
        <Field label={t('login')} required error={faults(errors.login)}>
          <Input
            {...form.register('login')}
            autoComplete="username"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="next"
          />
        </Field>
        <Field label={t('password')} required error={faults(errors.password)}>
          <PasswordInput {...form.register('password')} autoComplete="current-password" enterKeyHint="go" />
        </Field>
        <FormError error={entering.error} at={fields} />
        <Button type="submit" tone="primary" wide busy={entering.isPending}>
          {t('signIn.verb')}
        </Button>
        <TextLink to={withNext(accountPaths.forgot, next)} className="justify-self-center">
          {t('signIn.forgot')}
        </TextLink>
      </Form>
    </EntryFrame>
  );
}
