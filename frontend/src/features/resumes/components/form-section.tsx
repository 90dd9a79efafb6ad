import type { ReactNode } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { Card } from '#shared/ui/card.tsx';

export const sections = ['basics', 'education', 'experience', 'projects', 'skills', 'more', 'wishes'] as const;
export type SectionName = (typeof sections)[number];
export const sectionOf = (name: SectionName) => `resume-${name}`;

/** One part of the résumé under its own heading; links lead to it. */
export function FormSection({ name, children }: { name: SectionName; children: ReactNode }) {
  const t = useWords('resumes');
  return (
    <Card>
      <section
        id={sectionOf(name)}
        tabIndex={-1}
        aria-labelledby={`${sectionOf(name)}-title`}
        className="grid grid-cols-1 scroll-mt-16 gap-4 p-4 outline-none desk:scroll-mt-32 desk:p-6"
      >
        <h2 id={`${sectionOf(name)}-title`} className="text-[17px]">
          {t(`section.${name}`)}
        </h2>
        {children}
      </section>
    </Card>
  );
}
