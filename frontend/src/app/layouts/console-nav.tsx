import {
  Building2,
  ClipboardCheck,
  ClipboardList,
  Gauge,
  LayoutDashboard,
  type LucideIcon,
  Rss,
  ScrollText,
  ShieldCheck,
  UserSearch,
  Users,
  UsersRound,
} from 'lucide-react';
import { NavLink } from 'react-router';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { classes } from '#shared/ui/classes.ts';

type Task = { to: string; words: string; icon: LucideIcon; whole?: true };
type Desk = { words: string; roles: readonly string[]; tasks: readonly Task[] };

const desks: readonly Desk[] = [
  {
    words: 'nav.recruiting',
    roles: ['recruiter'],
    tasks: [
      { to: consolePaths.recruiter, words: 'nav.overview', icon: LayoutDashboard, whole: true },
      { to: consolePaths.postings, words: 'nav.postings', icon: ClipboardList },
      { to: consolePaths.talents, words: 'nav.talents', icon: UserSearch },
      { to: consolePaths.enterprise, words: 'nav.enterprise', icon: Building2 },
      { to: consolePaths.colleagues, words: 'nav.colleagues', icon: UsersRound },
    ],
  },
  {
    words: 'nav.organising',
    roles: ['organiser', 'admin'],
    tasks: [
      { to: consolePaths.organiser, words: 'nav.overview', icon: LayoutDashboard, whole: true },
      { to: consolePaths.review, words: 'nav.review', icon: ShieldCheck },
      { to: consolePaths.held, words: 'nav.held', icon: ClipboardCheck },
      { to: consolePaths.sources, words: 'nav.sources', icon: Rss },
    ],
  },
  {
    words: 'nav.administration',
    roles: ['admin'],
    tasks: [
      { to: consolePaths.admin, words: 'nav.overview', icon: LayoutDashboard, whole: true },
      { to: consolePaths.people, words: 'nav.people', icon: Users },
      { to: consolePaths.system, words: 'nav.system', icon: Gauge },
      { to: consolePaths.audit, words: 'nav.audit', icon: ScrollText },
    ],
  },
];

/** The tasks of each desk that this person sits at. */
export function ConsoleNav({ onGo }: { onGo?: () => void }) {
  const t = useWords('console');
  const roles: readonly string[] = useMe()?.roles ?? [];
  const mine = desks.filter((desk) => desk.roles.some((role) => roles.includes(role)));
  return (
    <nav aria-label={t('nav.tasks')} className="grid gap-5">
      {mine.map((desk) => (
        <section key={desk.words} className="grid gap-1">
          <h2 className="px-3 text-[13px] font-normal text-mute">{t(desk.words)}</h2>
          <ul className="grid gap-0.5">
            {desk.tasks.map(({ to, words, icon: Icon, whole }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  end={whole ?? false}
                  onClick={onGo}
                  className={({ isActive }) =>
                    classes(
                      'flex min-h-11 items-center gap-3 rounded-control px-3 desk:min-h-10',
                      // Stronger than the library's own look for links inside its drawer.
                      isActive ? 'bg-tide-wash! font-semibold text-tide!' : 'text-ink! hover:bg-wash!',
                    )
                  }
                >
                  <Icon className="size-[18px] shrink-0" strokeWidth={1.75} aria-hidden="true" />
                  {t(words)}
                </NavLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
