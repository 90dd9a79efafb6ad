import { X } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from './classes.ts';

/** A small fact about something. */
export function Tag({
  children,
  tone = 'plain',
}: {
  children: ReactNode;
  tone?: 'plain' | 'tide' | 'leaf' | 'amber' | 'rust';
}) {
  const tones = {
    plain: 'bg-wash text-ink',
    tide: 'bg-tide-wash text-tide',
    leaf: 'bg-leaf-wash text-leaf',
    amber: 'bg-amber-wash text-amber',
    rust: 'bg-rust-wash text-rust',
  };
  return (
    <span
      className={classes('inline-block max-w-full truncate rounded-md px-2 py-0.5 text-[13px] leading-5', tones[tone])}
    >
      {children}
    </span>
  );
}

/** A choice that is on or off; or, where it `opens` a dialog, a way to choices of which some are on. */
export function Chip({
  on = false,
  opens = false,
  children,
  className,
  ...rest
}: { on?: boolean; opens?: boolean; children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...(opens ? { 'aria-haspopup': 'dialog' as const } : { 'aria-pressed': on })}
      {...rest}
      className={classes(
        'target inline-flex items-center gap-1.5 rounded-full border px-4 text-[15px] whitespace-nowrap transition-colors duration-150',
        on ? 'border-tide bg-tide-wash font-medium text-tide' : 'border-edge bg-surface text-ink hover:bg-wash',
        className,
      )}
    >
      {children}
    </button>
  );
}

/** A filter that is in force; pressing takes it off. `label` says the whole: "移除筛选：蓬江区". */
export function RemovableChip({
  label,
  children,
  onRemove,
}: {
  label: string;
  children: ReactNode;
  onRemove: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onRemove}
      className="target inline-flex max-w-full items-center gap-1 whitespace-nowrap rounded-full border border-tide bg-tide-wash pr-2.5 pl-3.5 text-[15px] text-tide hover:border-harbour"
    >
      <span className="truncate">{children}</span>
      <X className="size-4 shrink-0" aria-hidden="true" />
    </button>
  );
}
