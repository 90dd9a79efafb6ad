import type { Say } from '#shared/i18n/use-words.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { asRefusal } from './refusal.ts';

/**
 * A refusal in the person's words. Looks for `problems.<code>` in the page's namespace, then in `shared`;
 * a code that nobody translated is still named, since "it failed" helps no one.
 */
export function problemWords(t: Say, error: unknown): string {
  const { code, status } = asRefusal(error);
  const known = t(`problems.${code}`, { defaultValue: '' });
  if (known) return known;
  const kind = status === 0 ? '' : t(`problems.status.${status >= 500 ? '5xx' : status}`, { defaultValue: '' });
  return kind ? t('problems.because', { words: kind, code }) : t('problems.fallback', { code });
}

export function useProblemWords(namespace = 'shared'): (error: unknown) => string {
  const t = useWords(namespace);
  return (error) => problemWords(t, error);
}
