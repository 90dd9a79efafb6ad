import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { cardsOf, openingsAsk, postingsQuery } from './api.ts';
import { JobCard } from './components/job-card.tsx';
import { JobCardsSkeleton } from './components/job-card-skeleton.tsx';
import { LoadMore } from './components/load-more.tsx';
import { moreOf, usePostings } from './use-postings.ts';

/** The open postings of one enterprise, newest first. */
export function Openings({ enterprise }: { enterprise: string }) {
  const t = useWords('enterprises');
  const list = usePostings(postingsQuery(openingsAsk(enterprise)));
  const cards = cardsOf(list.data);
  if (list.isPending) return <JobCardsSkeleton count={3} />;
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  if (cards.length === 0) {
    return (
      <EmptyState
        title={t('page.none')}
        heading="h3"
        actions={<LinkButton to={paths.jobs}>{t('nav.jobs')}</LinkButton>}
      >
        {t('page.noneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="grid gap-3 md:grid-cols-2">
        {cards.map((job) => (
          <li key={job.id} className="grid">
            <JobCard job={job} />
          </li>
        ))}
      </ul>
      <LoadMore more={moreOf(list)} />
    </>
  );
}
