import { Circle, CircleCheck, CircleDashed } from 'lucide-react';
import { Link } from 'react-router';
import { consolePaths } from '#features/console/paths.ts';
import { useWide } from '#features/console/use-wide.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from '#shared/ui/classes.ts';
import { type Check, type CheckName, isComplete } from './completeness.ts';

/** What publishing still needs, as it is typed; each line leads to its field. */
export function CompletenessList({
  checks,
  verified,
  onGo,
}: {
  checks: readonly Check[];
  verified: boolean;
  onGo: (name: CheckName) => void;
}) {
  const t = useWords('console-recruiter');
  const wide = useWide();
  const needed = checks.filter((check) => check.needed);
  const left = needed.filter(({ done }) => !done).length + (verified ? 0 : 1);
  return (
    <details open={wide} className="rounded-card border border-hair bg-surface">
      <summary className="flex min-h-11 items-center justify-between gap-3 px-5 py-3">
        <h2 className="text-[15px]">{t('checks.heading')}</h2>
        <span role="status" className={left === 0 ? 'text-leaf' : 'text-amber'}>
          {isComplete(checks) && verified ? t('checks.ready') : t('checks.left', { count: left })}
        </span>
      </summary>
      <div className="grid gap-3 px-5 pb-5">
        <ul className="grid">
          <li>
            <Link
              to={consolePaths.enterprise}
              className="flex min-h-11 desk:min-h-9 items-center gap-2.5 rounded-control px-1 hover:bg-wash"
            >
              <Sign done={verified} needed />
              {t(verified ? 'checks.verified' : 'checks.unverified')}
            </Link>
          </li>
          {needed.map((check) => (
            <Line key={check.name} check={check} onGo={onGo} />
          ))}
        </ul>
        <h3 className="text-[13px] font-normal text-mute">{t('checks.better')}</h3>
        <ul className="-mt-2 grid">
          {checks
            .filter((check) => !check.needed)
            .map((check) => (
              <Line key={check.name} check={check} onGo={onGo} />
            ))}
        </ul>
      </div>
    </details>
  );
}

function Line({ check, onGo }: { check: Check; onGo: (name: CheckName) => void }) {
  const t = useWords('console-recruiter');
  return (
    <li>
      <button
        type="button"
        onClick={() => onGo(check.name)}
        className={classes(
          'flex min-h-11 desk:min-h-9 w-full items-center gap-2.5 rounded-control px-1 text-left hover:bg-wash',
          check.done && 'text-mute',
        )}
      >
        <Sign done={check.done} needed={check.needed} />
        {t(`checks.${check.name}`)}
        <span className="sr-only">{t(check.done ? 'checks.done' : 'checks.open')}</span>
      </button>
    </li>
  );
}

function Sign({ done, needed }: { done: boolean; needed: boolean }) {
  if (done) return <CircleCheck className="size-4 shrink-0 text-leaf" aria-hidden="true" />;
  const Open = needed ? Circle : CircleDashed;
  return <Open className={classes('size-4 shrink-0', needed ? 'text-amber' : 'text-mute')} aria-hidden="true" />;
}
