import type { Locale } from '@talent-harbor/backend/contracts/platform';
import type { Lexicon, Words } from '#shared/i18n/i18n.ts';

const files: Record<string, Words> = {
  ...import.meta.glob<Words>('../shared/i18n/messages.*.json', { import: 'default', eager: true }),
  ...import.meta.glob<Words>('../features/*/messages.*.json', { import: 'default', eager: true }),
  ...import.meta.glob<Words>('../generated/*/messages.*.json', { import: 'default', eager: true }),
};

/** Every word of a language; the server has them all at hand. */
export function wordsOf(locale: Locale): Lexicon {
  const lexicon: Lexicon = {};
  for (const [path, words] of Object.entries(files)) {
    const [, folder = '', tag] = /\/([^/]+)\/messages\.(.+)\.json$/.exec(path) ?? [];
    if (tag === locale) lexicon[folder === 'i18n' ? 'shared' : folder] = words;
  }
  return lexicon;
}
