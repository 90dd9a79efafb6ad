import type { experienceBands } from '#contracts/jobs';

export type ExperienceBand = (typeof experienceBands)[number];

/** The band of the least experience that is asked for. */
export function experienceBand({ min, max }: { min: number; max: number | null }): ExperienceBand {
  if (min === 0) return max === null ? 'none' : '0-1';
  if (min < 3) return '1-3';
  if (min < 5) return '3-5';
  return min < 10 ? '5-10' : '10-';
}

/** The first division of each section of GB/T 4754-2017. */
const sections: readonly (readonly [number, string])[] = [
  [1, 'A'],
  [6, 'B'],
  [13, 'C'],
  [44, 'D'],
  [47, 'E'],
  [51, 'F'],
  [53, 'G'],
  [61, 'H'],
  [63, 'I'],
  [66, 'J'],
  [70, 'K'],
  [71, 'L'],
  [73, 'M'],
  [76, 'N'],
  [80, 'O'],
  [83, 'P'],
  [84, 'Q'],
  [86, 'R'],
  [91, 'S'],
  [97, 'T'],
];

/** An industry and what it belongs to, so that a filter on either finds it: `38` is in `C`. */
export function withSection(industry: string): string[] {
  const division = Number(industry);
  const section = sections.findLast(([first]) => first <= division)?.[1];
  return section === undefined ? [industry] : [industry, section];
}

/** The divisions of a section; a division itself. For where the database has to find them. */
export function divisionsOf(industry: string): string[] {
  const at = sections.findIndex(([, section]) => section === industry);
  const first = sections[at]?.[0];
  if (first === undefined) return [industry];
  const next = sections[at + 1]?.[0] ?? 98;
  const divisions = Array.from({ length: next - first }, (_, i) => String(first + i).padStart(2, '0'));
  return [industry, ...divisions];
}

/** The prefecture-level city that a district belongs to; of a city or province itself, that. */
export const cityOf = (division: string) => (division.endsWith('00') ? division : `${division.slice(0, 4)}00`);
