import { Link, useSearchParams } from 'react-router';
import { classes } from '#shared/ui/classes.ts';

export type StateTab = { state: string | null; label: string; count: number | undefined };

/** The states of a list with how many are in each. The choice stands in the address. */
export function StateTabs({
  tabs,
  label,
  name = 'state',
}: {
  tabs: readonly StateTab[];
  label: string;
  name?: string;
}) {
  const [search] = useSearchParams();
  const current = search.get(name);
  const to = (state: string | null) => {
    const next = new URLSearchParams(search);
    if (state === null) next.delete(name);
    else next.set(name, state);
    next.delete('id');
    return `?${next}`;
  };
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 desk:mx-0 desk:px-0">
      <ul className="flex w-max min-w-full border-hair border-b">
        {tabs.map((tab) => {
          const on = tab.state === current;
          return (
            <li key={tab.state ?? ''}>
              <Link
                to={to(tab.state)}
                replace
                aria-current={on ? 'page' : undefined}
                className={classes(
                  'target -mb-px flex items-center gap-1.5 border-b-2 px-3.5 whitespace-nowrap -outline-offset-2!',
                  on ? 'border-tide font-semibold text-tide' : 'border-transparent text-mute hover:text-ink',
                )}
              >
                {tab.label}
                {tab.count !== undefined && <span className="tabular text-[13px] font-normal">{tab.count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
