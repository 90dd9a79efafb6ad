import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from '#shared/ui/classes.ts';

/** A list whose chosen row is shown beside it. Walking by keys keeps that row in view. */
export function ChoiceList<Row extends { id: string }>({
  label,
  rows,
  chosen,
  onChoose,
  rowLook,
  children,
}: {
  label: string;
  rows: readonly Row[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** How a row lays out what is in it. */
  rowLook: string;
  children: (row: Row) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ul
      ref={list}
      aria-label={label}
      className="divide-y divide-hair overflow-hidden rounded-card border border-hair bg-surface"
    >
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            aria-current={row.id === chosen}
            onClick={() => onChoose(row.id)}
            className={classes(
              'w-full px-4 py-3 text-left -outline-offset-2!',
              rowLook,
              row.id === chosen ? 'bg-tide-wash' : 'hover:bg-wash',
            )}
          >
            {children(row)}
          </button>
        </li>
      ))}
    </ul>
  );
}
