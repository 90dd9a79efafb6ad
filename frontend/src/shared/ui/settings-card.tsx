import type { ReactNode } from 'react';
import { Card } from './card.tsx';

/** One matter on a page of settings. */
export function SettingsCard({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
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
