import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from '#shared/ui/classes.ts';
import { strengthOf, strengths } from '../password-strength.ts';

const tones = { short: 'text-mute', weak: 'text-rust', fair: 'text-amber', strong: 'text-leaf' };

/** How good the password is, in a word and three bars. */
export function StrengthWords({ password, own }: { password: string; own: readonly string[] }) {
  const t = useWords('accounts');
  const strength = strengthOf(password, own);
  const level = strengths.indexOf(strength);
  return (
    <div className={classes('flex min-h-5 items-center gap-3 text-sm', tones[strength])}>
      <span className="flex gap-1" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={classes('h-1.5 w-9 rounded-full', bar <= level ? 'bg-current' : 'bg-hair')} />
        ))}
      </span>
      <span aria-live="polite">
        {password && (
          <>
            <span className="sr-only">{t('strength.label')} </span>
            {t(`strength.${strength}`, { count: 8 - password.length })}
          </>
        )}
      </span>
    </div>
  );
}
