import { useWords } from '#shared/i18n/use-words.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';

export function PostingSkeleton() {
  const t = useWords();
  return (
    <div role="status" aria-label={t('state.loading')} className="grid gap-5">
      <div className="flex justify-between gap-10">
        <Skeleton className="h-8 w-1/2" />
        <Skeleton className="h-8 w-28" />
      </div>
      <Skeleton className="h-5 w-2/3" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-6 w-1/4" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}
