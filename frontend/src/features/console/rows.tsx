import { Table, type TableColumnsType, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { classes } from '#shared/ui/classes.ts';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useWide } from './use-wide.ts';

type RowsProps<T> = {
  label: string;
  items: readonly T[] | undefined;
  keyOf: (item: T) => string;
  columns: TableColumnsType<T>;
  /** The same row on a phone: the columns under one another, in words. */
  card: (item: T) => ReactNode;
  chosen?: string | null;
  onChoose?: (item: T) => void;
  /** Boxes in front of the rows of a table; a card brings its own. */
  selection?: TableProps<T>['rowSelection'];
  empty: ReactNode;
};

const control = 'a, button, input, [role=menu], [role=dialog]';

/** A table on desks, a list on phones. */
export function Rows<T extends object>({
  label,
  items,
  keyOf,
  columns,
  card,
  chosen,
  onChoose,
  selection,
  empty,
}: RowsProps<T>) {
  const wide = useWide();
  if (!items) return <RowsSkeleton />;
  if (items.length === 0) return empty;
  if (!wide)
    return (
      <ul aria-label={label} className="grid grid-cols-1 gap-3">
        {items.map((item) => (
          <li key={keyOf(item)} className="rounded-card border border-hair bg-surface p-4">
            {card(item)}
          </li>
        ))}
      </ul>
    );
  return (
    <Table<T>
      aria-label={label}
      className="overflow-hidden rounded-card border border-hair"
      dataSource={items}
      rowKey={keyOf}
      columns={columns}
      pagination={false}
      size="middle"
      tableLayout="fixed"
      {...(selection && { rowSelection: selection })}
      rowClassName={(item) => classes(onChoose && 'cursor-pointer', keyOf(item) === chosen && 'bg-tide-wash')}
      onRow={(item) => ({
        onClick: (event) => {
          // What can be pressed inside a row keeps its own meaning.
          if (event.target instanceof Element && !event.target.closest(control)) onChoose?.(item);
        },
      })}
    />
  );
}

export function RowsSkeleton() {
  const t = useWords();
  return (
    <div
      role="status"
      aria-label={t('state.loading')}
      className="grid gap-2 rounded-card border border-hair bg-surface p-4"
    >
      {['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5', 'w-1/2', 'w-2/3'].map((width, at) => (
        <Skeleton key={`${width}-${at % 6}`} className={classes('h-8', width)} />
      ))}
    </div>
  );
}
