import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { Posting } from './components/posting.tsx';
import { PostingSkeleton } from './components/posting-skeleton.tsx';
import { LiveJob } from './live-job.ts';
import { useJob } from './use-job.ts';

export function PostingPage({ apply }: { apply: (job: Job) => ReactNode }) {
  const t = useWords('jobs');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { key } = useLocation();
  const { job, error, refetch } = useJob(id);
  useTitle(job?.title ?? t('nav.jobs'));
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-1 desk:pt-6">
      <button
        type="button"
        // Back to the list that was left, with its place; who came by a link goes to all postings.
        onClick={() => (key === 'default' ? navigate(paths.jobs) : navigate(-1))}
        className="target -ml-1 inline-flex items-center gap-1.5 text-tide"
      >
        <ArrowLeft className="size-5" aria-hidden="true" />
        {t('nav.back')}
      </button>
      <div className="desk:mt-2 desk:rounded-card desk:border desk:border-hair desk:bg-surface desk:p-8">
        {job ? (
          <>
            <Posting job={job} apply={apply(job)} />
            <LiveJob key={id} id={id} />
          </>
        ) : error ? (
          <ErrorState heading="h1" error={error} onRetry={() => refetch()} />
        ) : (
          <PostingSkeleton />
        )}
      </div>
    </div>
  );
}
