import type { Pay } from '@talent-harbor/backend/contracts/jobs';
import { useLocale } from '#shared/i18n/use-words.ts';
import { formatPay } from '#shared/lib/format.ts';
import { classes } from '#shared/ui/classes.ts';

/** The sum stays in one piece; the number of months may go to a line of its own. */
export function PayWords({ pay, className }: { pay: Pay; className?: string }) {
  const locale = useLocale();
  const [sum, months] = formatPay(pay, locale).split(' · ');
  return (
    <p className={classes('pay flex flex-wrap items-baseline gap-x-[0.35em] whitespace-nowrap', className)}>
      <span>{sum}</span>
      {months &&
        (locale === 'en' ? <span className="font-normal text-[0.85em]">{months}</span> : <span>· {months}</span>)}
    </p>
  );
}
