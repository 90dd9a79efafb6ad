import { createToken, type Scope, scopes } from '@talent-harbor/backend/contracts/outside';
import { Check, Copy } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { faultAt, useFaultWords } from '#shared/lib/form.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Field } from '#shared/ui/field.tsx';
import { Form } from '#shared/ui/form.tsx';
import { FormButtons } from '#shared/ui/form-buttons.tsx';
import { Checkbox, Input, Select } from '#shared/ui/inputs.tsx';
import { useMakeToken } from './api.ts';

const lifetimes = [7, 30, 90, 366] as const;

export function NewToken() {
  const t = useWords('tokens');
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  if (secret) return <Secret secret={secret} onDone={() => setSecret(null)} />;
  if (!open)
    return (
      <div>
        <Button tone="primary" onClick={() => setOpen(true)}>
          {t('make')}
        </Button>
      </div>
    );
  return (
    <Card>
      <TokenForm
        onMade={(made) => {
          setOpen(false);
          setSecret(made);
        }}
        onClose={() => setOpen(false)}
      />
    </Card>
  );
}

function TokenForm({ onMade, onClose }: { onMade: (secret: string) => void; onClose: () => void }) {
  const t = useWords('tokens');
  const words = useProblemWords('tokens');
  const faults = useFaultWords('tokens');
  const making = useMakeToken();
  const [name, setName] = useState('');
  const [days, setDays] = useState<number>(90);
  const [chosen, setChosen] = useState<readonly Scope[]>([]);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = faults(faultAt(making.error, 'password'));
  const make = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const body = createToken.body.safeParse({ name, scopes: chosen, days, password });
    if (body.success) making.mutate({ body: body.data }, { onSuccess: (made) => onMade(made.secret) });
  };
  return (
    <Form onSubmit={make} className="grid gap-4 p-4 desk:p-6">
      <Field label={t('name')} hint={t('nameHint')} required error={tried && name.trim() === '' && t('nameMissing')}>
        <Input value={name} maxLength={50} autoFocus onChange={({ target }) => setName(target.value)} />
      </Field>
      <fieldset>
        <legend className="text-[15px] font-medium">{t('scopes')}</legend>
        <p className="text-mute text-sm">{t('scopesHint')}</p>
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            checked={chosen.includes(scope)}
            onChange={({ target }) =>
              setChosen(scopes.filter((one) => (one === scope ? target.checked : chosen.includes(one))))
            }
          >
            {t(`scope.${scope.replace(':', '.')}`)} <code className="text-mute text-sm">{scope}</code>
          </Checkbox>
        ))}
        {tried && chosen.length === 0 && (
          <p role="alert" className="text-rust text-sm">
            {t('scopeMissing')}
          </p>
        )}
      </fieldset>
      <Field label={t('lifetime')} required>
        <Select value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {lifetimes.map((one) => (
            <option key={one} value={one}>
              {t('days', { count: one })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('password')}
        hint={t('passwordHint')}
        required
        error={wrong ?? (tried && password === '' && t('passwordMissing'))}
      >
        <Input
          type="password"
          value={password}
          maxLength={128}
          autoComplete="current-password"
          onChange={({ target }) => {
            setPassword(target.value);
            making.reset();
          }}
        />
      </Field>
      {making.error && !wrong && (
        <p role="alert" className="rounded-control bg-rust-wash px-3 py-2.5 text-rust">
          {words(making.error)}
        </p>
      )}
      <FormButtons verb={t('makeIt')} busy={making.isPending} onCancel={onClose} />
    </Form>
  );
}

/** The only time that the secret is shown. */
function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useWords('tokens');
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(secret).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Card>
      <section className="grid gap-3 p-4 desk:p-6" aria-live="polite">
        <h2 className="text-[17px]">{t('secretTitle')}</h2>
        <p>{t('secretText')}</p>
        <code className="block break-all rounded-control bg-wash px-3 py-2.5">{secret}</code>
        <p className="text-mute text-sm">
          {t('secretUse')} <code className="break-all">Authorization: Bearer …</code>
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={copy}>
            {copied ? <Check className="size-5" aria-hidden="true" /> : <Copy className="size-5" aria-hidden="true" />}
            {t(copied ? 'copied' : 'copy')}
          </Button>
          <Button tone="quiet" onClick={onDone}>
            {t('kept')}
          </Button>
        </div>
      </section>
    </Card>
  );
}
