import { useWords } from '#shared/i18n/use-words.ts';
import { Page } from '#shared/ui/page.tsx';

/** The two documents that sign-up asks consent to, each under its own address. */
const documents = {
  privacy: ['collect', 'use', 'share', 'rights', 'keep'],
  terms: ['seekers', 'posters', 'complain'],
} as const;

export function LawPage() {
  const t = useWords('site');
  return (
    <Page title={t('nav.law')} lead={t('law.lead')}>
      {Object.entries(documents).map(([name, parts]) => (
        <section key={name} id={name} aria-labelledby={`${name}-title`} className="grid scroll-mt-20 gap-5">
          <h2 id={`${name}-title`} className="text-xl">
            {t(`law.${name}`)}
          </h2>
          {parts.map((part) => (
            <section key={part} className="grid gap-2">
              <h3 className="text-lg">{t(`law.${part}.title`)}</h3>
              <p className="prose-zh max-w-[68ch]">{t(`law.${part}.text`)}</p>
            </section>
          ))}
        </section>
      ))}
    </Page>
  );
}
