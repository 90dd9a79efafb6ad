import { Link, NavLink, useLocation } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { classes } from '#shared/ui/classes.ts';
import { HarbourMark } from '#shared/ui/harbour-mark.tsx';
import { destinationsOf } from './destinations.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function SiteHeader() {
  const t = useWords();
  const me = useMe();
  const { pathname, search } = useLocation();
  return (
    <header className="border-hair border-b bg-surface desk:sticky desk:top-0 desk:z-30">
      <div className="mx-auto flex h-14 max-w-7xl items-center gap-1 px-3 min-[400px]:px-4 desk:h-16 desk:px-6">
        <Link
          to={paths.home}
          className="flex h-11 items-center gap-2.5 font-semibold text-harbour text-base min-[400px]:text-lg"
        >
          <HarbourMark className="size-8" />
          <span className="whitespace-nowrap">{t('product')}</span>
        </Link>
        <nav aria-label={t('nav.main')} className="ml-6 hidden h-full desk:block">
          <ul className="flex h-full">
            {destinationsOf(me)
              .slice(0, -1)
              .map(({ to, words }) => (
                <li key={to} className="h-full">
                  <NavLink
                    to={to}
                    className={({ isActive }) =>
                      classes(
                        'flex h-full items-center border-y-2 border-t-transparent px-4 text-[15px]',
                        isActive ? 'border-b-tide font-semibold text-tide' : 'border-b-transparent hover:text-tide',
                      )
                    }
                  >
                    {t(words)}
                  </NavLink>
                </li>
              ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center">
          <LanguageSwitch />
          <ThemeSwitch />
          <div className="ml-2 hidden desk:block">
            {me ? (
              <LinkButton to={paths.me} tone="quiet" className="max-w-44">
                <span className="truncate">{me.name}</span>
              </LinkButton>
            ) : (
              <LinkButton to={paths.signIn(pathname === paths.home ? undefined : pathname + search)} tone="primary">
                {t('nav.signIn')}
              </LinkButton>
            )}
          </div>
        </div>
      </div>
    </header>
  );
}
