import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { SignInAgain } from './sign-in-again.tsx';
import type { Saving } from './use-draft-keeping.ts';

/** Where the words are at this moment: on the server, on the way, or on this device. */
export function SavingNote({ saving, draft }: { saving: Saving; draft: boolean }) {
  const t = useWords('console-recruiter');
  const words = useProblemWords('console');
  const locale = useLocale();
  const now = useNow();
  const said = () => {
    switch (saving.state) {
      case 'saved':
        return t('saving.saved', { time: formatMoment(saving.at, locale, now) });
      case 'saving':
        return t('saving.saving');
      case 'conflict':
        return t('saving.conflict');
      case 'kept':
        if (saving.why === 'unsent') return t(draft ? 'saving.soon' : 'saving.unsent');
        return saving.why === 'faulty' ? t('saving.faulty') : t('saving.away', { cause: words(saving.error) });
    }
  };
  const trouble = saving.state === 'conflict' || (saving.state === 'kept' && saving.why !== 'unsent');
  const signedOut = saving.state === 'kept' && saving.why === 'away' && asRefusal(saving.error).status === 401;
  return (
    <span role="status" className={trouble ? 'text-rust' : 'text-mute'}>
      {said()}
      {signedOut && (
        <>
          {' '}
          <SignInAgain />
        </>
      )}
    </span>
  );
}
