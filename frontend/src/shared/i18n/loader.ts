import type { Locale } from '@talent-harbor/backend/contracts/platform';
import type { i18n } from 'i18next';
import type { Lexicon, Words } from './i18n.ts';

type Load = () => Promise<Words>;
const files: Record<string, Load> = {
  ...import.meta.glob<Words>('./messages.*.json', { import: 'default' }),
  ...import.meta.glob<Words>('../../features/*/messages.*.json', { import: 'default' }),
  ...import.meta.glob<Words>('../../generated/*/messages.*.json', { import: 'default' }),
};

/** What every page needs; a page asks for more with its own namespaces. */
export const commonNamespaces = ['shared', 'jobs', 'enterprises'];

function fileOf(locale: Locale, namespace: string): string {
  if (locale === 'zh-HK') return `../../generated/${namespace}/messages.zh-HK.json`;
  return namespace === 'shared' ? `./messages.${locale}.json` : `../../features/${namespace}/messages.${locale}.json`;
}

export async function loadWords(locale: Locale, namespaces: readonly string[]): Promise<Lexicon> {
  const loaded = await Promise.all(
    namespaces.map(async (namespace) => {
      const load = files[fileOf(locale, namespace)];
      return [namespace, load ? await load() : {}] as const;
    }),
  );
  return Object.fromEntries(loaded);
}

/** Brings the words of these namespaces in the current language, once. */
export async function needWords(i18n: i18n, namespaces: readonly string[]): Promise<void> {
  const locale = i18n.language as Locale;
  const absent = namespaces.filter((namespace) => !i18n.hasResourceBundle(locale, namespace));
  if (absent.length === 0) return;
  const lexicon = await loadWords(locale, absent);
  for (const [namespace, words] of Object.entries(lexicon)) i18n.addResourceBundle(locale, namespace, words);
}

/** Changes the language in place, with every namespace that is in use. */
export async function changeLocale(i18n: i18n, locale: Locale): Promise<void> {
  const used = Object.keys(i18n.getDataByLanguage(i18n.language) ?? {});
  const absent = used.filter((namespace) => !i18n.hasResourceBundle(locale, namespace));
  const lexicon = await loadWords(locale, absent);
  for (const [namespace, words] of Object.entries(lexicon)) i18n.addResourceBundle(locale, namespace, words);
  await i18n.changeLanguage(locale);
}
