import { type Ref, useState } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Field } from '#shared/ui/field.tsx';
import { Input } from '#shared/ui/inputs.tsx';
import { CodeInput } from './code-input.tsx';

/** Six figures from the app, or for whoever has no phone at hand one of the recovery codes. */
export function FactorCodeField({
  value,
  onChange,
  onComplete,
  error,
  ref,
}: {
  value: string;
  onChange: (code: string) => void;
  onComplete?: (code: string) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
}) {
  const t = useWords('accounts');
  const [recovering, recover] = useState(false);
  return (
    <div className="grid gap-1.5">
      <Field
        label={t(recovering ? 'factor.recoveryCode' : 'factor.code')}
        hint={t(recovering ? 'factor.recoveryCodeHint' : 'factor.codeHint')}
        required
        error={error}
      >
        {recovering ? (
          <Input
            ref={ref}
            value={value}
            onChange={({ target }) => onChange(target.value)}
            autoFocus
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={20}
            className="tabular"
          />
        ) : (
          <CodeInput ref={ref} value={value} onChange={onChange} onComplete={onComplete} />
        )}
      </Field>
      <button
        type="button"
        className="target justify-self-start text-left text-tide"
        onClick={() => {
          onChange('');
          recover(!recovering);
        }}
      >
        {t(recovering ? 'factor.useApp' : 'factor.useRecovery')}
      </button>
    </div>
  );
}
