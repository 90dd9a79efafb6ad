import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { Maximize2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { LiveJob } from '../live-job.ts';
import { useJob } from '../use-job.ts';
import { Posting } from './posting.tsx';
import { PostingSkeleton } from './posting-skeleton.tsx';

/** A posting beside its list. */
export function PostingPane({
  id,
  live,
  apply,
}: {
  id: string;
  /** Whether anybody sees it. */
  live: boolean;
  apply: (job: Job) => ReactNode;
}) {
  const t = useWords('jobs');
  const { job, error, refetch } = useJob(id);
  if (error && !job) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!job) return <PostingSkeleton />;
  return (
    <>
      <div className="-mt-2 mb-1 hidden justify-end desk:flex">
        <Link
          to={paths.job(id)}
          className="target inline-flex items-center gap-1.5 px-2 text-mute text-sm hover:text-tide"
        >
          <Maximize2 className="size-4" aria-hidden="true" />
          {t('posting.whole')}
        </Link>
      </div>
      <Posting job={job} apply={apply(job)} inPane />
      {live && <LiveJob key={id} id={id} />}
    </>
  );
}
