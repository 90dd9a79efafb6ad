import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '#shared/ui/button.tsx';
import { RowFrame } from './row-frame.tsx';

export type RowWords = { name: string; note: string };

/** The rows of a part, folded once they say something, and the button for one more. */
export function Rows({
  ids,
  spoken,
  most,
  add,
  words,
  onAdd,
  onMove,
  onRemove,
  children,
}: {
  ids: readonly string[];
  spoken: string;
  most: number;
  add: string;
  words: (at: number) => RowWords & { blank: boolean };
  onAdd: () => void;
  onMove: (from: number, to: number) => void;
  onRemove: (at: number) => void;
  children: (at: number) => ReactNode;
}) {
  const [toggled, toggle] = useState<ReadonlyMap<string, boolean>>(new Map());
  // A row that was begun here stays open while it is filled in.
  const [first] = useState(() => new Set(ids.filter((_, at) => !words(at).blank)));
  const isOpen = (id: string) => toggled.get(id) ?? !first.has(id);
  const list = useRef<HTMLUListElement>(null);
  /** The button that was pressed may be gone or switched off: the focus goes on at the row, or at the button for a new one. */
  const focusRow = (at: number, button: string) =>
    requestAnimationFrame(() => {
      const row = list.current?.children[Math.min(at, list.current.children.length - 1)];
      const next = row?.querySelector<HTMLElement>(`[data-row=${button}]:enabled`) ?? row?.querySelector('button');
      (next ?? list.current?.nextElementSibling?.querySelector('button'))?.focus();
    });
  const move = (from: number, to: number) => {
    onMove(from, to);
    focusRow(to, to < from ? 'up' : 'down');
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <ul ref={list} className="grid grid-cols-1 gap-3 empty:hidden">
        {ids.map((id, at) => {
          const { name, note } = words(at);
          return (
            <RowFrame
              key={id}
              name={name}
              note={note}
              open={isOpen(id)}
              onToggle={() => toggle(new Map(toggled).set(id, !isOpen(id)))}
              onUp={at > 0 ? () => move(at, at - 1) : undefined}
              onDown={at < ids.length - 1 ? () => move(at, at + 1) : undefined}
              onRemove={() => {
                onRemove(at);
                focusRow(at, 'none');
              }}
            >
              {children(at)}
            </RowFrame>
          );
        })}
      </ul>
      {ids.length < most && (
        <div>
          <Button onClick={onAdd}>
            <Plus className="size-5" aria-hidden="true" />
            {add}
          </Button>
        </div>
      )}
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}
