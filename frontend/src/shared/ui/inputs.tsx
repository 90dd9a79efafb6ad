import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { useFieldWiring } from './field.tsx';

const box = classes(
  'target w-full rounded-control border border-edge bg-surface px-3 py-2 text-base text-ink',
  'aria-invalid:border-rust disabled:bg-wash disabled:text-mute',
);

/** Text of one line. Inside a `Field` it is wired to its label, hint and error. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldWiring()} {...rest} className={classes(box, className)} />;
}

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea {...useFieldWiring()} rows={rows} {...rest} className={classes(box, 'leading-relaxed', className)} />
  );
}

/** The system's own list: the best one on every phone. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <select {...useFieldWiring()} {...rest} className={classes(box, 'pr-8', className)}>
      {children}
    </select>
  );
}

/** A tick with its words; the whole line is the target. */
export function Checkbox({ children, className, ...rest }: { children: ReactNode } & ComponentProps<'input'>) {
  return (
    <label className={classes('target flex items-center gap-3 py-1', className)}>
      <input type="checkbox" {...rest} className="size-5 shrink-0 accent-harbour" />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
