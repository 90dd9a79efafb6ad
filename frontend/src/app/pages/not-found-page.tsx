import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';

export function NotFoundPage() {
  const t = useWords();
  useTitle(t('error.notFoundTitle'));
  return (
    <div className="py-10">
      <EmptyState
        title={t('error.notFoundTitle')}
        heading="h1"
        actions={
          <>
            <LinkButton to={paths.home} tone="primary">
              {t('nav.home')}
            </LinkButton>
            <LinkButton to={paths.jobs}>{t('nav.jobs')}</LinkButton>
          </>
        }
      >
        {t('error.notFoundHint')}
      </EmptyState>
    </div>
  );
}
