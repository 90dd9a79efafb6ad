import type { Lens } from './key.ts';

const least = 5;
/** How far a figure may be moved either way. */
const reach = 2;

/**
 * About how many: moved by up to two either way and rounded to fives, and nothing for a few. What a number becomes is
 * fixed for an enterprise and a thing counted, so asking often tells no more; and whatever is shown for some number may
 * also stand for one less and one more, so that nobody is seen to come or to go.
 */
export function about(count: number, of: string, lens: Lens): number | null {
  if (count < least) return null;
  const moved = count - reach + lens.pick(2 * reach + 1, 'figure', of, String(count));
  if (moved < least + reach) return null;
  return Math.round(moved / 5) * 5;
}
