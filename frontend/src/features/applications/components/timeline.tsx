import type { MyApplication } from '@talent-harbor/backend/contracts/applications';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { classes } from '#shared/ui/classes.ts';
import { stepsOf } from '../steps.ts';

/** The steps of an application with their dates; the last one says what it means. */
export function Timeline({ application }: { application: MyApplication }) {
  const t = useWords('applications');
  const locale = useLocale();
  const now = useNow();
  const steps = stepsOf(application);
  return (
    <ol aria-label={t('timeline')} className="grid content-start">
      {steps.map(({ state, at, reason }, index) => {
        const isLast = index === steps.length - 1;
        return (
          <li key={`${state}-${at}`} className="relative grid grid-cols-[12px_1fr] gap-x-3 pb-4 last:pb-0">
            {!isLast && <span aria-hidden="true" className="absolute top-4 bottom-[-6px] left-[5px] w-0.5 bg-hair" />}
            <span
              aria-hidden="true"
              className={classes(
                'mt-1.5 size-3 rounded-full border-2',
                isLast ? 'border-tide bg-tide' : 'border-edge bg-surface',
              )}
            />
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className={isLast ? 'font-semibold' : ''}>{t(`state.${state}`)}</span>
                <time dateTime={at} className="tabular text-mute text-sm">
                  {formatMoment(new Date(at), locale, now)}
                </time>
              </p>
              {isLast && <p className="text-mute text-sm">{t(`meaning.${state}`)}</p>}
              {reason && (
                <blockquote className="prose-zh mt-1.5 rounded-control bg-wash px-3 py-2 text-[15px]">
                  <span className="block text-mute text-sm">{t('reason')}</span>
                  {reason}
                </blockquote>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
