import { useWords } from '#shared/i18n/use-words.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';

export function JobCardsSkeleton({ count = 6 }: { count?: number }) {
  const t = useWords();
  return (
    <div role="status" aria-label={t('state.loading')} className="grid gap-3">
      {Array.from({ length: count }, (_, at) => at).map((at) => (
        <div key={at} className="grid gap-2.5 rounded-card border border-hair bg-surface p-4">
          <div className="flex justify-between gap-8">
            <Skeleton className="h-6 w-1/2" />
            <Skeleton className="h-6 w-20" />
          </div>
          <Skeleton className="h-5 w-1/3" />
          <Skeleton className="h-4 w-2/3" />
          <Skeleton className="h-6 w-1/2" />
        </div>
      ))}
    </div>
  );
}
