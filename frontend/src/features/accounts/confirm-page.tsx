import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { faultAt, useFaultWords } from '#shared/lib/form.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { become, useConfirmSignUp, useSignUp } from './api.ts';
import { useArrival, withNext } from './arrival.ts';
import { CodeInput } from './components/code-input.tsx';
import { EntryFrame } from './components/entry-frame.tsx';
import { FormError } from './components/form-error.tsx';
import { Resend } from './components/resend.tsx';
import { TextLink } from './components/text-link.tsx';
import { WhereItWent } from './components/where-it-went.tsx';
import { accountPaths } from './paths.ts';
import { dropSignUp, keepSignUp, signUpOf, useWaiting } from './waiting.ts';

/** The second step of a sign-up: the code. */
export function ConfirmPage() {
  const t = useWords('accounts');
  const tell = useToast();
  const faults = useFaultWords('accounts');
  const client = useQueryClient();
  const navigate = useNavigate();
  const me = useMe();
  const { next, after } = useArrival();
  const { id = '' } = useParams();
  const waiting = useWaiting();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const confirming = useConfirmSignUp();
  const asking = useSignUp();
  const body = signUpOf(id);

  useEffect(() => {
    field.current?.focus();
  }, []);

  const confirm = (figures: string) => {
    if (confirming.isPending) return;
    confirming.mutate(
      { params: { id }, body: { code: figures } },
      {
        onSuccess: (person) => {
          dropSignUp();
          become(client, person);
        },
        onError: () => field.current?.select(),
      },
    );
  };
  const resend = () =>
    body &&
    asking.mutate(
      { body },
      {
        onSuccess: (again) => {
          keepSignUp(again.id, body);
          tell(t('code.resent'));
          const state = { login: body.login, sentAt: Date.now(), expiresAt: again.expiresAt };
          navigate(withNext(accountPaths.confirm(again.id), next), { replace: true, state });
        },
      },
    );

  if (me) return <Navigate to={next || !me.roles.includes('seeker') ? after(me) : paths.resumes} replace />;
  const fault = faults(faultAt(confirming.error, 'code'));
  return (
    <EntryFrame
      title={t('code.title')}
      lead={<WhereItWent waiting={waiting} />}
      below={
        <>
          {t('code.wrongAddress')}
          <TextLink to={paths.signUp(next ?? undefined)}>{t('code.startOver')}</TextLink>
        </>
      }
    >
      <Form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          confirm(code);
        }}
      >
        <Field label={t('code.label')} required error={fault}>
          <CodeInput
            ref={field}
            value={code}
            onChange={(figures) => {
              setCode(figures);
              if (!confirming.isPending) confirming.reset();
            }}
            onComplete={confirm}
          />
        </Field>
        {!fault && <FormError error={confirming.error ?? asking.error} />}
        <Button type="submit" tone="primary" wide busy={confirming.isPending} disabled={code.length < 6}>
          {t('code.verb')}
        </Button>
        {body && waiting && <Resend sentAt={waiting.sentAt} busy={asking.isPending} onResend={resend} />}
      </Form>
    </EntryFrame>
  );
}
