import { type ComponentProps, useId } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';

const link = 'whitespace-nowrap font-medium text-harbour underline underline-offset-4';

/** Consent, asked and never presumed. The documents open beside, so that nothing typed is lost. */
export function Agreement({ error, ...rest }: { error: string | undefined } & ComponentProps<'input'>) {
  const t = useWords('accounts');
  const id = useId();
  return (
    <div className="grid gap-1">
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          id={id}
          {...rest}
          aria-required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-3 size-5 shrink-0 accent-harbour"
        />
        <p className="py-2.5">
          <label htmlFor={id}>{t('signUp.agree')}</label>{' '}
          <a href={`${paths.law}#terms`} target="_blank" rel="noreferrer" className={link}>
            {t('signUp.terms')}
          </a>{' '}
          {t('signUp.and')}{' '}
          <a href={`${paths.law}#privacy`} target="_blank" rel="noreferrer" className={link}>
            {t('signUp.privacy')}
          </a>
        </p>
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="flex gap-1.5 text-rust text-sm">
          <span aria-hidden="true">!</span>
          {error}
        </p>
      )}
    </div>
  );
}
