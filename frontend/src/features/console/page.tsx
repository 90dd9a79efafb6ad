import type { ReactNode } from 'react';
import { useTitle } from '#shared/ui/page.tsx';

/** A page of a console: what it is, what can be done here, and the work itself over the whole width. */
export function ConsolePage({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useTitle(title);
  return (
    <div className="grid grid-cols-1 content-start gap-5 px-4 py-5 desk:px-8 desk:py-7">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-[22px]">{title}</h1>
          {lead && <div className="mt-0.5 text-mute">{lead}</div>}
        </div>
        {actions && <div className="flex w-full flex-wrap items-center gap-2 desk:w-auto">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
