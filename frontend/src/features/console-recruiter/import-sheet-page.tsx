import { listEnterpriseJobs } from '@talent-harbor/backend/contracts/jobs/publishing';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportReport } from './import-report.tsx';
import { sheetQuery } from './postings-api.ts';

/** Milliseconds between two looks at a running import; it runs on the server, watched or not. */
const lookEvery = 1000;

/** One sheet: which column is what, how far the import is, and what became of each row. */
export function ImportSheetPage() {
  const t = useWords('console-recruiter');
  const { id = '' } = useParams();
  const client = useQueryClient();
  const sheet = useQuery({
    ...sheetQuery(id),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? lookEvery : false),
  });
  const state = sheet.data?.state;
  useEffect(() => {
    if (state === 'done') void client.invalidateQueries({ queryKey: [listEnterpriseJobs.name] });
  }, [state, client]);
  if (sheet.error) return <ErrorState error={sheet.error} onRetry={() => sheet.refetch()} />;
  if (!sheet.data) return <PageSkeleton />;
  return (
    <ConsolePage
      title={sheet.data.name || t('sheets.unnamed')}
      lead={t('sheets.rows', { count: sheet.data.rows })}
      actions={
        <>
          <LinkButton to={consolePaths.imports} tone="quiet">
            {t('sheets.all')}
          </LinkButton>
          <LinkButton to={consolePaths.postings} tone="quiet">
            {t('postings.title')}
          </LinkButton>
        </>
      }
    >
      {sheet.data.state === 'ready' ? (
        <ImportColumns key={sheet.data.id} sheet={sheet.data} />
      ) : (
        <>
          <ImportProgress sheet={sheet.data} />
          <ImportReport sheet={sheet.data} />
        </>
      )}
    </ConsolePage>
  );
}
