import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from './classes.ts';

/** A grey bar where words will be. Size it like the words, so that nothing moves when they come. */
export function Skeleton({ className = 'h-5 w-full' }: { className?: string }) {
  return <span aria-hidden="true" className={classes('shimmer block', className)} />;
}

/** A page that is on its way. */
export function PageSkeleton() {
  const t = useWords();
  return (
    <div role="status" aria-label={t('state.loading')} className="mx-auto grid w-full max-w-3xl gap-4 px-4 py-8">
      <Skeleton className="h-8 w-1/2" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-28 w-4/5" />
    </div>
  );
}
