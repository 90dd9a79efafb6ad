import { Link, useLocation } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';

/** The way on for somebody whose session has ended, and back to this page, where what they wrote is kept. */
export function SignInAgain() {
  const t = useWords('console-recruiter');
  const { pathname, search } = useLocation();
  return (
    <Link to={paths.signIn(pathname + search)} reloadDocument className="text-harbour underline underline-offset-4">
      {t('saving.signIn')}
    </Link>
  );
}
