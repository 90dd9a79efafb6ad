import { Link } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';

export function SiteFooter() {
  const t = useWords();
  return (
    <footer className="mt-10 border-hair border-t pb-[var(--bar)] text-mute text-sm">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-5 px-4 py-3 desk:px-6">
        <span className="w-full py-3 desk:mr-auto desk:w-auto">
          {t('product')} · {t('tagline')}
        </span>
        <Link to={paths.help} className="target -mx-1 inline-flex items-center px-1 hover:text-tide hover:underline">
          {t('nav.help')}
        </Link>
        <Link to={paths.law} className="target -mx-1 inline-flex items-center px-1 hover:text-tide hover:underline">
          {t('nav.law')}
        </Link>
        <a href={paths.api} className="target -mx-1 inline-flex items-center px-1 hover:text-tide hover:underline">
          {t('nav.api')}
        </a>
      </div>
    </footer>
  );
}
