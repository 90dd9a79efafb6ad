import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
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
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3 empty:hidden">
        {ids.map((id, at) => {
          const { name, note } = words(at);
          return (
            <RowFrame
              key={id}
              name={name}
              note={note}
              open={isOpen(id)}
              onToggle={() => toggle(new Map(toggled).set(id, !isOpen(id)))}
              onUp={at > 0 ? () => onMove(at, at - 1) : undefined}
              onDown={at < ids.length - 1 ? () => onMove(at, at + 1) : undefined}
              onRemove={() => onRemove(at)}
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
