import { Check, ChevronLeft, CloudOff, TriangleAlert } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay, formatTime } from '#shared/lib/format.ts';
import type { Status } from '#shared/lib/keeper.ts';
import { paths } from '#shared/lib/paths.ts';
import { Spinner } from '#shared/ui/button.tsx';
import { classes } from '#shared/ui/classes.ts';
import type { ResumeSnapshot } from '../use-resume-keeper.ts';

const icons: Record<Status, ComponentType<{ className?: string }>> = {
  saved: Check,
  typing: Spinner,
  saving: Spinner,
  kept: CloudOff,
  'signed-out': TriangleAlert,
  conflict: TriangleAlert,
  gone: TriangleAlert,
  refused: TriangleAlert,
};
const calm: readonly Status[] = ['saved', 'typing', 'saving'];

/** The way back and, always in sight, whether what was typed is safe. */
export function StateBar({ now, children }: { now: ResumeSnapshot; children: ReactNode }) {
  const t = useWords('resumes');
  const isCalm = calm.includes(now.status);
  const Icon = icons[now.status];
  const words = wordsFor(now);
  const savedAt = useWhen(now.base.updatedAt);
  return (
    <div className="sticky top-0 z-20 border-hair border-b bg-paper desk:top-16">
      <div className="mx-auto flex max-w-5xl items-center justify-between gap-3 px-2 desk:px-3">
        <Link
          to={paths.resumes}
          className="target inline-flex shrink-0 items-center gap-1 pr-2 text-harbour hover:underline"
        >
          <ChevronLeft className="size-5" aria-hidden="true" />
          {t('list.title')}
        </Link>
        <p
          data-state={now.status}
          className={classes(
            'tabular flex min-w-0 items-center gap-1.5 px-2 text-sm',
            isCalm ? 'text-mute' : 'text-amber',
          )}
        >
          <span aria-hidden="true">
            <Icon className="size-4 shrink-0" />
          </span>
          <span className="truncate">{t(`state.${words}`, { time: savedAt })}</span>
        </p>
      </div>
      {children}
    </div>
  );
}

function wordsFor({ status, onDevice, refusal }: ResumeSnapshot): string {
  if (status !== 'kept') return status;
  if (!onDevice) return 'keptNowhere';
  return refusal?.code === 'offline' ? 'kept' : 'keptAway';
}

/** The time of today, or the day. */
export function useWhen(instant: string): string {
  const locale = useLocale();
  const at = new Date(instant);
  const now = new Date();
  const day = formatDay(at, locale, now);
  return day === formatDay(now, locale, now) ? formatTime(at) : day;
}
