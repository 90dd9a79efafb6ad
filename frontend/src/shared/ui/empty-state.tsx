import type { ReactNode } from 'react';
import { HarbourLines } from './harbour-lines.tsx';

/** Nothing here yet: why, and what to do next. */
export function EmptyState({
  title,
  heading: Heading = 'h2',
  children,
  actions,
}: {
  title: string;
  heading?: 'h1' | 'h2' | 'h3';
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-10 text-center">
      <HarbourLines className="w-52" />
      <Heading className="text-lg">{title}</Heading>
      {children && <div className="text-mute">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
