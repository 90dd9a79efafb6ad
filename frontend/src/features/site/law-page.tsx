import { useWords } from '#shared/i18n/use-words.ts';
import { Page } from '#shared/ui/page.tsx';

const parts = ['collect', 'use', 'share', 'rights', 'keep', 'posters', 'complain'] as const;

export function LawPage() {
  const t = useWords('site');
  return (
    <Page title={t('nav.law')} lead={t('law.lead')}>
      {parts.map((part) => (
        <section key={part} className="grid gap-2">
          <h2 className="text-lg">{t(`law.${part}.title`)}</h2>
          <p className="prose-zh max-w-[68ch]">{t(`law.${part}.text`)}</p>
        </section>
      ))}
    </Page>
  );
}
