import { updateMe } from '@talent-harbor/backend/contracts/accounts';
import type { Locale } from '@talent-harbor/backend/contracts/platform';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '#shared/i18n/loader.ts';
import { call } from './call.ts';
import { keepChoice } from './cookies.ts';
import { meQuery } from './me.ts';

/** Changes the language of this browser at once, and of the letters to whoever is signed in. */
export function useSpeak() {
  const { i18n } = useTranslation('shared', { useSuspense: false });
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: (locale: Locale) => call(updateMe, { body: { locale } }),
    onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
  });
  const speak = async (locale: Locale) => {
    keepChoice('locale', locale);
    if (client.getQueryData(meQuery.queryKey)) mutate(locale);
    await changeLocale(i18n, locale);
    document.documentElement.lang = locale;
  };
  return { speak, error };
}
