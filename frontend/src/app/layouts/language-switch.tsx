import { locales } from '@talent-harbor/backend/contracts/platform';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { useSpeak } from '#shared/lib/use-speak.ts';
import { classes } from '#shared/ui/classes.ts';

/** All languages at one tap. */
export function LanguageSwitch() {
  const t = useWords();
  const current = useLocale();
  const { speak } = useSpeak();
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
          onClick={() => speak(locale)}
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
