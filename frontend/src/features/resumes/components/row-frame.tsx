import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useWords } from '#shared/i18n/use-words.ts';
import { IconButton } from '#shared/ui/button.tsx';
import { classes } from '#shared/ui/classes.ts';

/** One row of a part: folded to a line, or open with its fields. */
export function RowFrame({
  name,
  note,
  open,
  onToggle,
  onUp,
  onDown,
  onRemove,
  children,
}: {
  name: string;
  note: string;
  open: boolean;
  onToggle: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
  children: ReactNode;
}) {
  const t = useWords('resumes');
  const id = useId();
  return (
    <li className="rounded-control border border-hair">
      <div className="flex items-center">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
          className="target flex min-w-0 flex-1 items-center gap-2 rounded-control py-2 pl-3 text-left hover:bg-wash"
        >
          <ChevronDown
            className={classes('size-4 shrink-0 text-mute transition-transform duration-150', !open && '-rotate-90')}
            aria-hidden="true"
          />
          <span className="min-w-0">
            <span className="line-clamp-2 font-medium">{name}</span>
            {note && <span className="tabular line-clamp-2 text-mute text-sm">{note}</span>}
          </span>
        </button>
        {(onUp || onDown) && (
          <>
            <IconButton
              data-row="up"
              label={t('row.up', { name })}
              disabled={!onUp}
              onClick={onUp}
              className="text-mute"
            >
              <ArrowUp className="size-[18px]" aria-hidden="true" />
            </IconButton>
            <IconButton
              data-row="down"
              label={t('row.down', { name })}
              disabled={!onDown}
              onClick={onDown}
              className="text-mute"
            >
              <ArrowDown className="size-[18px]" aria-hidden="true" />
            </IconButton>
          </>
        )}
        <IconButton label={t('row.remove', { name })} onClick={onRemove} className="text-mute">
          <Trash2 className="size-[18px]" strokeWidth={1.75} aria-hidden="true" />
        </IconButton>
      </div>
      <div id={id} hidden={!open} className="border-hair border-t p-3 desk:p-4">
        {open && children}
      </div>
    </li>
  );
}
