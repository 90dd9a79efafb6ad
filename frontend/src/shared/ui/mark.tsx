import { classes } from './classes.ts';

const grounds = [
  'bg-tide-wash text-tide',
  'bg-peel-wash text-peel',
  'bg-leaf-wash text-leaf',
  'bg-amber-wash text-amber',
  'bg-wash text-harbour',
];

/** The same name has the same ground everywhere. */
function groundOf(name: string): string {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return grounds[sum % grounds.length] ?? 'bg-wash text-harbour';
}

/** The one or two characters by which people know a name: 江门蓬江海风机械 → 海风 is beyond a rule, so the short name's first two. */
function initials(name: string): string {
  const chars = Array.from(name.trim());
  if (/^[\x20-\x7e]/.test(name)) {
    return name
      .split(/\s+/)
      .slice(0, 2)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
  }
  return chars.slice(0, chars.length === 3 ? 1 : 2).join('');
}

/** A person or an enterprise without a picture. */
export function Mark({
  name,
  size = 'md',
  round = false,
}: {
  name: string;
  size?: 'sm' | 'md' | 'lg';
  round?: boolean;
}) {
  const sizes = { sm: 'size-8 text-xs', md: 'size-11 text-sm', lg: 'size-16 text-xl' };
  return (
    <span
      aria-hidden="true"
      className={classes(
        'inline-flex shrink-0 select-none items-center justify-center font-semibold',
        round ? 'rounded-full' : 'rounded-control',
        sizes[size],
        groundOf(name),
      )}
    >
      {initials(name)}
    </span>
  );
}
