import { type Locale, locales } from '@talent-harbor/backend/contracts/platform';
import { useTranslation } from 'react-i18next';
import { changeLocale } from '#shared/i18n/loader.ts';
import { useLocale } from '#shared/i18n/use-words.ts';
import { keepChoice } from '#shared/lib/cookies.ts';
import { classes } from '#shared/ui/classes.ts';

/** All languages at one tap. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared', { useSuspense: false });
  const current = useLocale();
  const choose = async (locale: Locale) => {
    keepChoice('locale', locale);
    await changeLocale(i18n, locale);
    document.documentElement.lang = locale;
  };
  return (
    <fieldset className="flex">
      <legend className="sr-only">{t('language.label')}</legend>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-label={t(`language.${locale}`)}
          aria-pressed={locale === current}
          onClick={() => choose(locale)}
          className={classes(
            'target rounded-control text-[15px] hover:bg-wash',
            locale === current ? 'font-semibold text-tide' : 'text-mute',
          )}
        >
          {t(`language.short.${locale}`)}
        </button>
      ))}
    </fieldset>
  );
}
