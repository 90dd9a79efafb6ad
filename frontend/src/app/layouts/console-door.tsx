import { lazy, Suspense } from 'react';
import { useFeatureWords } from '#shared/i18n/use-feature-words.ts';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';

const ConsoleFrame = lazy(() => import('./console-frame.tsx').then((m) => ({ default: m.ConsoleFrame })));
const words = ['console'];

/** The way into the consoles: their frame and its library are fetched here and nowhere earlier. */
export function ConsoleDoor() {
  const worded = useFeatureWords(words);
  if (!worded) return <PageSkeleton />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ConsoleFrame />
    </Suspense>
  );
}
