import type { JobCard as Card } from '@talent-harbor/backend/contracts/jobs';
import type { MouseEvent } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { JobCard } from './job-card.tsx';
import { LoadMore, type More } from './load-more.tsx';

/** The list, and the way on. */
export function Results({
  cards,
  current,
  onOpen,
  more,
}: {
  cards: readonly Card[];
  current: string | null;
  onOpen: (event: MouseEvent, id: string) => void;
  more: More;
}) {
  const t = useWords('jobs');
  return (
    <>
      <ol className="grid gap-3">
        {cards.map((job) => (
          <li key={job.id}>
            <JobCard job={job} current={job.id === current} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      <LoadMore more={more}>
        <p className="py-2 text-mute text-sm">{t('results.end')}</p>
      </LoadMore>
    </>
  );
}
