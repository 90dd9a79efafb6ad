import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Page } from '#shared/ui/page.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { applicationsOf, applicationsQuery } from './api.ts';
import { ApplicationCard } from './components/application-card.tsx';
import { useLiveApplications } from './use-live-applications.ts';

export function ApplicationsPage() {
  const t = useWords('applications');
  const list = useInfiniteQuery(applicationsQuery());
  const applications = applicationsOf(list.data);
  useLiveApplications(applications);
  const isEmpty = list.data && applications.length === 0;
  return (
    <Page title={t('title')} lead={isEmpty ? undefined : t('lead')} width="wide">
      {list.isPending && (
        <div role="status" aria-label={t('state.loading')} className="grid gap-3">
          <Skeleton className="h-40 w-full" />
          <Skeleton className="h-40 w-full" />
        </div>
      )}
      {list.error && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {isEmpty && (
        <EmptyState
          title={t('empty')}
          actions={
            <LinkButton tone="primary" to={paths.jobs}>
              {t('find')}
            </LinkButton>
          }
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-3 empty:hidden">
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationCard application={application} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="flex justify-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
