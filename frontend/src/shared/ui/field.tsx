import { createContext, type ReactNode, use, useId } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';

/** What a control inside a field takes on: its id, its descriptions, whether it is at fault. */
type Wiring = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean;
};
const Wired = createContext<Wiring | null>(null);

export function useFieldWiring() {
  const wiring = use(Wired);
  if (!wiring) return {};
  const { required, ...rest } = wiring;
  return { ...rest, 'aria-required': required || undefined };
}

/** A label, a control, a hint, and the error at the place where it is. */
export function Field({
  label,
  hint,
  error,
  required = false,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  children: ReactNode;
}) {
  const t = useWords();
  const id = useId();
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[15px] font-medium">
        {label}
        {!required && <span className="ml-2 text-sm font-normal text-mute">{t('state.optional')}</span>}
      </label>
      <Wired
        value={{ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined, required }}
      >
        {children}
      </Wired>
      {error && (
        <p id={`${id}-error`} role="alert" className="flex gap-1.5 text-sm text-rust">
          <span aria-hidden="true">!</span>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-mute">
          {hint}
        </p>
      )}
    </div>
  );
}
