import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '#shared/ui/classes.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';

/** A figure that opens to what it counts. `loud` is for the one that asks for work. */
export function Figure({
  label,
  value,
  note,
  to,
  loud = false,
}: {
  label: string;
  value: number | undefined;
  note?: ReactNode;
  to?: string;
  loud?: boolean;
}) {
  const inside = (
    <>
      <span className="flex items-center justify-between gap-2 text-mute">
        {label}
        {to && <ChevronRight className="size-4 shrink-0" aria-hidden="true" />}
      </span>
      <span
        className={classes('tabular text-[28px] leading-9 font-semibold', loud && value ? 'text-peel' : 'text-ink')}
      >
        {value === undefined ? <Skeleton className="h-9 w-16" /> : value.toLocaleString('en')}
      </span>
      {note && <span className="text-[13px] text-mute">{note}</span>}
    </>
  );
  const look = 'grid content-start gap-1 rounded-card border border-hair bg-surface p-4';
  return to ? (
    <Link to={to} className={classes(look, 'hover:border-edge')}>
      {inside}
    </Link>
  ) : (
    <div className={look}>{inside}</div>
  );
}

export function Figures({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-3">{children}</div>;
}
