import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classes('rounded-card border border-hair bg-surface', className)} />;
}

/** A part of a page with a heading of its own. */
export function Section({
  title,
  children,
  className,
}: {
  title: string;
  children: ComponentProps<'div'>['children'];
  className?: string;
}) {
  return (
    <section className={classes('grid gap-3', className)}>
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}
