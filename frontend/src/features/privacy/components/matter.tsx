import type { ReactNode } from 'react';
import { Card } from '#shared/ui/card.tsx';

/** One matter of the page. */
export function Matter({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <Card>
      <section className="grid grid-cols-1 gap-4 p-4 desk:p-6">
        <header>
          <h2 className="text-[17px]">{title}</h2>
          {lead && <p className="mt-0.5 text-mute text-sm">{lead}</p>}
        </header>
        {children}
      </section>
    </Card>
  );
}

/** Why something did not happen, beside where it was asked for. */
export const Why = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="text-rust text-sm">
    {children}
  </p>
);
