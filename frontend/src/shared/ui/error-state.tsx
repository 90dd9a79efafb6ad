import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { Button, LinkButton } from './button.tsx';
import { HarbourLines } from './harbour-lines.tsx';

/** What went wrong, in words that name the cause, with a way on. */
export function ErrorState({
  error,
  heading: Heading = 'h2',
  onRetry,
}: {
  error: unknown;
  heading?: 'h1' | 'h2' | 'h3';
  onRetry?: () => void;
}) {
  const t = useWords();
  const refused = asRefusal(error);
  // Asking again for what is not there gives the same answer.
  const gone = refused.status === 404;
  const words = useProblemWords();
  return (
    <div role="alert" className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-10 text-center">
      <HarbourLines className="w-52" />
      <Heading className="text-lg">{t(gone ? 'error.notFoundTitle' : 'error.title')}</Heading>
      <p className="text-mute">{words(refused)}</p>
      {refused.problem.requestId && (
        <p className="text-sm text-mute">{t('error.request', { id: refused.problem.requestId })}</p>
      )}
      {gone ? (
        <LinkButton to={paths.home} tone="primary">
          {t('nav.home')}
        </LinkButton>
      ) : (
        onRetry && (
          <Button tone="primary" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )
      )}
    </div>
  );
}
