import type { MyApplication } from '@talent-harbor/backend/contracts/applications';
import { CircleCheck } from 'lucide-react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { stepsOf } from '../steps.ts';
import { Aside } from './aside.tsx';

/** After applying: where it stands and since when. */
export function Applied({ application }: { application: MyApplication }) {
  const t = useWords('applications');
  const locale = useLocale();
  const now = useNow();
  const last = stepsOf(application).at(-1);
  const day = (at: string) => formatDay(new Date(at), locale, now);
  if (application.state === 'withdrawn') {
    return <Aside>{t('apply.withdrawnOn', { day: day(last?.at ?? application.appliedAt) })}</Aside>;
  }
  return (
    <div className="flex min-h-11 items-center justify-between gap-3">
      <p className="flex min-w-0 items-center gap-2.5">
        <CircleCheck className="size-6 shrink-0 text-leaf" strokeWidth={1.75} aria-hidden="true" />
        <span className="min-w-0">
          <span className="block font-semibold leading-tight">{t(`state.${last?.state ?? application.state}`)}</span>
          <span className="tabular block text-mute text-sm leading-tight">
            {last && last.state !== 'new' ? `${day(last.at)} · ` : ''}
            {t('apply.appliedOn', { day: day(application.appliedAt) })}
          </span>
        </span>
      </p>
      <LinkButton to={paths.applications} className="shrink-0">
        {t('apply.see')}
      </LinkButton>
    </div>
  );
}
