import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needWords } from './loader.ts';

/** Whether the words of these features are here in the current language; brings them if not. */
export function useFeatureWords(namespaces: readonly string[] = []): boolean {
  const { i18n } = useTranslation();
  const [, arrived] = useState(0);
  const here = namespaces.every((namespace) => i18n.hasResourceBundle(i18n.language, namespace));
  useEffect(() => {
    if (!here) needWords(i18n, namespaces).then(() => arrived((count) => count + 1));
  });
  return here;
}
