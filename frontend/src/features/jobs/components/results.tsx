import type { JobCard as Card } from '@talent-harbor/backend/contracts/jobs';
import type { MouseEvent } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { JobCard } from './job-card.tsx';

/** The list, and the way on. A page that failed to come leaves what is there and says why. */
export function Results({
  cards,
  current,
  onOpen,
  more,
}: {
  cards: readonly Card[];
  current: string | null;
  onOpen: (event: MouseEvent, id: string) => void;
  more: { has: boolean; busy: boolean; error: unknown; load: () => void };
}) {
  const t = useWords('jobs');
  const words = useProblemWords();
  return (
    <>
      <ol className="grid gap-3">
        {cards.map((job) => (
          <li key={job.id}>
            <JobCard job={job} current={job.id === current} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      <div className="grid justify-items-center gap-2 py-2">
        {more.error ? (
          <p role="alert" className="text-center text-rust text-sm">
            {words(more.error)}
          </p>
        ) : null}
        {more.has ? (
          <Button busy={more.busy} onClick={more.load} wide>
            {t('action.more')}
          </Button>
        ) : (
          <p className="py-2 text-mute text-sm">{t('results.end')}</p>
        )}
      </div>
    </>
  );
}
