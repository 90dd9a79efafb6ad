import { type Locale, locales } from '@talent-harbor/backend/contracts/platform';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '#shared/i18n/loader.ts';
import { useLocale } from '#shared/i18n/use-words.ts';
import { keepChoice } from '#shared/lib/cookies.ts';
import { setTheme, themes, useTheme } from '#shared/lib/theme.ts';
import { useUpdateMe } from '../api.ts';
import { Choices } from './choices.tsx';
import { FormError } from './form-error.tsx';
import { SettingsCard } from './settings-card.tsx';

export function DisplayCard() {
  const { t, i18n } = useTranslation('accounts', { useSuspense: false });
  const locale = useLocale();
  const theme = useTheme();
  const updating = useUpdateMe();

  const speak = async (chosen: Locale) => {
    keepChoice('locale', chosen);
    updating.mutate({ locale: chosen });
    await changeLocale(i18n, chosen);
    document.documentElement.lang = chosen;
  };

  return (
    <SettingsCard title={t('account.display')} lead={t('account.displayHint')}>
      <Choices
        label={t('language.label')}
        choices={locales.map((key) => ({ key, words: t(`language.${key}`), lang: key }))}
        current={locale}
        onChoose={speak}
      />
      <Choices
        label={t('theme.label')}
        choices={themes.map((key) => ({ key, words: t(`theme.${key}`) }))}
        current={theme}
        onChoose={setTheme}
      />
      <FormError error={updating.error} />
    </SettingsCard>
  );
}
