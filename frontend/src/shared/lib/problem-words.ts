import type { Problem } from '@talent-harbor/backend/contracts/platform';
import { useTranslation } from 'react-i18next';
import type { Say } from '#shared/i18n/use-words.ts';
import { asRefusal } from './refusal.ts';

/**
 * A refusal in the person's words. Looks for `problems.<code>` in the page's namespace, then in `shared`;
 * a code that nobody translated is still named, since "it failed" helps no one.
 */
export function problemWords(t: Say, error: unknown): string {
  const { code } = asRefusal(error);
  const known = t(`problems.${code}`, { defaultValue: '' });
  return known || t('problems.fallback', { code });
}

export function useProblemWords(namespace = 'shared'): (error: unknown) => string {
  const { t } = useTranslation(namespace, { useSuspense: false });
  return (error) => problemWords(t, error);
}

/** The fields at fault with their words, by dotted path: what a form shows at each field. */
export function fieldWords(t: Say, problem: Problem): Record<string, string> {
  return Object.fromEntries(
    (problem.fields ?? []).map((field) => [
      field.path,
      t(`fields.${field.code}`, { ...field.params, defaultValue: '' }) || t('fields.fallback'),
    ]),
  );
}
