import type { ReactNode } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';

export type More = { has: boolean; busy: boolean; error: unknown; load: () => void };

/** The way on in a list; `children` stand at its end. A page that failed to come leaves what is there and says why. */
export function LoadMore({ more, children }: { more: More; children?: ReactNode }) {
  const t = useWords('jobs');
  const words = useProblemWords();
  return (
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
        children
      )}
    </div>
  );
}
