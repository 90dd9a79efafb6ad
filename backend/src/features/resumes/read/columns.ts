import { columnBreak, type Line, lineOf } from './line.ts';
import { headingOf } from './sections.ts';

/** Words of a page that stand together; points from the left and from the top. */
export type Fragment = { text: string; x0: number; x1: number; y: number; size: number };
export type PageText = { width: number; fragments: Fragment[] };

const crosses = (x: number) => (f: Fragment) => f.x0 < x - 2 && f.x1 > x + 2;
const mostCrossing = 0.15;
/** Pieces of text that a column has at least. */
const fewest = 4;

/** Where a page parts into two columns that are read one after the other; null for one column and for tables. */
function gutterOf({ width, fragments }: PageText): number | null {
  let best: { x: number; crossing: number; room: number } | null = null;
  for (let x = width * 0.15; x < width * 0.85; x += 2) {
    const crossing = fragments.filter(crosses(x)).length;
    if (crossing > fragments.length * mostCrossing) continue;
    const before = fragments.filter((f) => f.x1 <= x + 2);
    const after = fragments.filter((f) => f.x0 >= x - 2);
    if (before.length < fewest || after.length < fewest) continue;
    const left = Math.max(...before.map((f) => f.x1));
    const right = Math.min(...after.map((f) => f.x0));
    const room = right - left;
    if (!best || crossing < best.crossing || (crossing === best.crossing && room > best.room))
      best = { x: (left + right) / 2, crossing, room };
  }
  return best && areColumns(best.x, fragments) ? best.x : null;
}

function areColumns(x: number, fragments: readonly Fragment[]): boolean {
  const left = fragments.filter((f) => f.x1 <= x + 2);
  const right = fragments.filter((f) => f.x0 >= x - 2);
  // A heading stands alone or beside one other; `学历` among several on one height names a column of a table.
  const beside = (f: Fragment) => fragments.filter((o) => o !== f && Math.abs(o.y - f.y) < 1).length;
  const heads = (side: Fragment[]) => side.filter((f) => beside(f) < 2 && headingOf(f.text)).length;
  const [onLeft, onRight] = [heads(left), heads(right)];
  const mated = (side: Fragment[], other: Fragment[]) =>
    side.filter((f) => other.some((o) => Math.abs(o.y - f.y) < 2)).length / side.length;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  // A side of almost nothing but headings names what stands beside them: that is a table.
  if (onRight === 0 && onLeft >= left.length * 0.6) return false;
  if (onLeft > 0 && onRight > 0) return true;
  return few.length >= 5 && mated(few, many) < 0.5;
}

/** Fragments as lines from top to bottom; those on one height share a line. */
function rows(fragments: readonly Fragment[]): Line[] {
  const right = Math.max(...fragments.map((f) => f.x1));
  const grouped: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const row = grouped.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - fragment.y) < Math.min(first.size, fragment.size) * 0.5) row.push(fragment);
    else grouped.push([fragment]);
  }
  return grouped.map((row) => {
    const sorted = row.toSorted((a, b) => a.x0 - b.x0);
    const size = Math.max(...row.map((f) => f.size));
    const end = Math.max(...row.map((f) => f.x1));
    return lineOf(
      sorted.map(({ text }) => text),
      { size, full: end > right - size * 2.5 },
    );
  });
}

/** The lines of a document in reading order: across first, then the left column, then the right. */
export function readingOrder(pages: readonly PageText[]): Line[] {
  const across: Line[] = [];
  const left: Line[] = [];
  const right: Line[] = [];
  let gutter: number | null = null;
  for (const page of pages) {
    if (page.fragments.length === 0) continue;
    const known: number | null = gutter;
    const goesOn: boolean =
      known !== null && page.fragments.filter(crosses(known)).length <= page.fragments.length * mostCrossing;
    gutter = goesOn ? known : gutterOf(page);
    const at = gutter;
    if (at === null) {
      across.push(...rows(page.fragments));
      continue;
    }
    const side = (of: Fragment) => (crosses(at)(of) ? across : of.x1 <= at + 2 ? left : right);
    for (const stream of [across, left, right]) {
      const own = page.fragments.filter((fragment) => side(fragment) === stream);
      if (own.length > 0) stream.push(...rows(own));
    }
  }
  return [across, left, right]
    .filter((stream) => stream.length > 0)
    .flatMap((stream, at) => (at > 0 ? [columnBreak, ...stream] : stream));
}
