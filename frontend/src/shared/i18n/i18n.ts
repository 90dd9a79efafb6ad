import type { Locale } from '@talent-harbor/backend/contracts/platform';
import { createInstance, type i18n, type ResourceLanguage } from 'i18next';

export type Words = ResourceLanguage;
/** Namespace to its words, in one language. `shared` and each feature's name are namespaces. */
export type Lexicon = Record<string, Words>;

export function createI18n(locale: Locale, lexicon: Lexicon): i18n {
  const instance = createInstance();
  instance.init({
    lng: locale,
    resources: { [locale]: lexicon },
    defaultNS: 'shared',
    fallbackNS: 'shared',
    fallbackLng: false,
    initAsync: false,
    load: 'currentOnly',
    // React escapes; a second escape would show entities to people.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
