import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';

/** Instead of a page that makes sense only with an enterprise. */
export function NeedsEnterprise({ title }: { title: string }) {
  const t = useWords('console-recruiter');
  return (
    <ConsolePage title={title}>
      <EmptyState
        title={t('noEnterprise.title')}
        actions={
          <LinkButton to={consolePaths.enterprise} tone="primary">
            {t('noEnterprise.action')}
          </LinkButton>
        }
      >
        {t('noEnterprise.hint')}
      </EmptyState>
    </ConsolePage>
  );
}
