import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { lazy, Suspense } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { Button } from '#shared/ui/button.tsx';

const ApplyButton = lazy(() =>
  import('#features/applications/apply-button.tsx').then((m) => ({ default: m.ApplyButton })),
);

/** The place of the apply button: its size is there at once, its code comes after the page can be read. */
export function ApplySlot({ job }: { job: Job }) {
  const t = useWords('jobs');
  const waiting = (
    <Button tone="primary" wide>
      {t('posting.apply')}
    </Button>
  );
  return useHydrated() ? (
    <Suspense fallback={waiting}>
      <ApplyButton job={job} />
    </Suspense>
  ) : (
    waiting
  );
}
