import { NavLink } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { classes } from '#shared/ui/classes.ts';
import { destinationsOf } from './destinations.ts';

export function BottomBar() {
  const t = useWords();
  const places = destinationsOf(useMe());
  return (
    <nav
      aria-label={t('nav.main')}
      className="safe-bottom fixed inset-x-0 bottom-0 z-30 border-hair border-t bg-surface desk:hidden"
    >
      <ul className="flex">
        {places.slice(0, 5).map(({ to, words, icon: Icon }) => (
          <li key={to} className="min-w-0 flex-1">
            <NavLink
              to={to}
              className={({ isActive }) =>
                classes(
                  'flex h-14 flex-col items-center justify-center gap-0.5 text-xs leading-4',
                  isActive ? 'font-semibold text-tide' : 'text-mute',
                )
              }
            >
              <Icon className="size-[22px]" strokeWidth={1.75} aria-hidden="true" />
              <span className="max-w-full truncate px-1">{t(words)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
