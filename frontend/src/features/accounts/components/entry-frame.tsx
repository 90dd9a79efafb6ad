import type { ReactNode } from 'react';
import { Card } from '#shared/ui/card.tsx';
import { HarbourLines } from '#shared/ui/harbour-lines.tsx';
import { useTitle } from '#shared/ui/page.tsx';

/** The way into an account: one thing to do, at a width for a thumb. */
export function EntryFrame({
  title,
  lead,
  below,
  children,
}: {
  title: string;
  lead?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}) {
  useTitle(title);
  return (
    <div className="mx-auto grid w-full max-w-[440px] grid-cols-1 gap-5 px-4 py-6 desk:py-14">
      <header>
        <h1 className="text-2xl desk:text-[28px]">{title}</h1>
        {lead && <p className="mt-1 text-mute">{lead}</p>}
      </header>
      <Card className="grid grid-cols-1 gap-5 p-4 desk:p-6">{children}</Card>
      {below && <p className="flex flex-wrap items-center justify-center gap-x-1 text-mute">{below}</p>}
      <HarbourLines className="mx-auto mt-2 w-44 opacity-80" />
    </div>
  );
}
