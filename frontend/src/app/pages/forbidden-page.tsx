import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';

export function ForbiddenPage() {
  const t = useWords();
  useTitle(t('error.forbiddenTitle'));
  return (
    <div className="py-10">
      <EmptyState
        title={t('error.forbiddenTitle')}
        heading="h1"
        actions={
          <LinkButton to={paths.home} tone="primary">
            {t('nav.home')}
          </LinkButton>
        }
      >
        {t('error.forbiddenHint')}
      </EmptyState>
    </div>
  );
}
