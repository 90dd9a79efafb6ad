import { useWords } from '#shared/i18n/use-words.ts';
import { Page } from '#shared/ui/page.tsx';

const topics = ['search', 'apply', 'verified', 'fees', 'enterprise', 'keys'] as const;

export function HelpPage() {
  const t = useWords('site');
  return (
    <Page title={t('nav.help')} lead={t('help.lead')}>
      <div className="grid gap-3">
        {topics.map((topic) => (
          <details key={topic} className="rounded-card border border-hair bg-surface">
            <summary className="target px-4 py-3 font-medium">{t(`help.${topic}.question`)}</summary>
            <p className="prose-zh px-4 pb-4">{t(`help.${topic}.answer`)}</p>
          </details>
        ))}
      </div>
    </Page>
  );
}
