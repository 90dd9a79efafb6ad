import { useWords } from '#shared/i18n/use-words.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { Button } from './button.tsx';
import { HarbourLines } from './harbour-lines.tsx';

/** What went wrong, in words that name the cause, with a way on. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useWords();
  const refused = asRefusal(error);
  const words = useProblemWords();
  return (
    <div role="alert" className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-10 text-center">
      <HarbourLines className="w-52" />
      <h2 className="text-lg">{refused.code === 'not-found' ? t('error.notFoundTitle') : t('error.title')}</h2>
      <p className="text-mute">{words(refused)}</p>
      {refused.problem.requestId && (
        <p className="text-sm text-mute">{t('error.request', { id: refused.problem.requestId })}</p>
      )}
      {onRetry && (
        <Button tone="primary" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
