import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { classes } from './classes.ts';

export type Tone = 'primary' | 'plain' | 'quiet' | 'danger';
const tones: Record<Tone, string> = {
  primary: 'bg-harbour text-on-harbour hover:bg-harbour-deep border-transparent',
  plain: 'bg-surface text-harbour border-edge hover:bg-wash',
  quiet: 'bg-transparent text-harbour border-transparent hover:bg-wash',
  danger: 'bg-rust text-on-rust border-transparent hover:opacity-90',
};
const look = (tone: Tone, wide?: boolean) =>
  classes(
    'target inline-flex items-center justify-center gap-2 rounded-control border px-4 text-[15px] font-medium leading-tight',
    'transition-colors duration-150 disabled:opacity-55 aria-disabled:opacity-55',
    tones[tone],
    wide && 'w-full',
  );

type Looks = { tone?: Tone; wide?: boolean; children: ReactNode };

/** A verb. While `busy` it says so and cannot be pressed again. */
export function Button({
  tone = 'plain',
  wide,
  busy,
  children,
  className,
  ...rest
}: Looks & { busy?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      disabled={busy || rest.disabled}
      className={classes(look(tone, wide), className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

/** A link that looks like a button, because it leads to the next step. */
export function LinkButton({ tone = 'plain', wide, children, className, ...rest }: Looks & LinkProps) {
  return (
    <Link {...rest} className={classes(look(tone, wide), className)}>
      {children}
    </Link>
  );
}

/** A picture alone, so it always has a name. */
export function IconButton({
  label,
  children,
  className,
  ...rest
}: { label: string; children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={classes(
        'target inline-flex items-center justify-center rounded-control text-ink hover:bg-wash disabled:opacity-55',
        className,
      )}
    >
      {children}
    </button>
  );
}

export function Spinner() {
  return (
    <svg className="size-4 animate-spin" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" stroke="currentColor" strokeOpacity="0.3" strokeWidth="2" />
      <path d="M14.5 8A6.5 6.5 0 0 0 8 1.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
