import { Locale } from '@talent-harbor/backend/contracts/platform';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** Says the words of a key, of this namespace or, when it has none, of `shared`. */
export type Say = TFunction;

export function useWords(namespace = 'shared'): Say {
  return useTranslation(namespace, { useSuspense: false }).t;
}

export function useLocale(): Locale {
  const { i18n } = useTranslation('shared', { useSuspense: false });
  const locale = Locale.safeParse(i18n.language);
  return locale.success ? locale.data : 'zh-CN';
}
