import { locales } from '@talent-harbor/backend/contracts/platform';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { setTheme, themes, useTheme } from '#shared/lib/theme.ts';
import { useSpeak } from '#shared/lib/use-speak.ts';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { Choices } from './choices.tsx';
import { FormError } from './form-error.tsx';

export function DisplayCard() {
  const t = useWords('accounts');
  const locale = useLocale();
  const theme = useTheme();
  const { speak, error } = useSpeak();

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
      <FormError error={error} />
    </SettingsCard>
  );
}
