import { type SearchState, toggled } from './search-state.ts';

/** The first division of each section of GB/T 4754-2017. */
const sections = Object.entries({
  A: 1,
  B: 6,
  C: 13,
  D: 44,
  E: 47,
  F: 51,
  G: 53,
  H: 61,
  I: 63,
  J: 66,
  K: 70,
  L: 71,
  M: 73,
  N: 76,
  O: 80,
  P: 83,
  Q: 84,
  R: 86,
  S: 91,
  T: 97,
});

/** The section (`C`) that a division (`38`) belongs to; a section is its own. */
export const sectionOf = (industry: string): string =>
  sections.findLast(([, first]) => first <= Number(industry))?.[0] ?? industry;

const isSection = (industry: string) => sectionOf(industry) === industry;

/** Sections as they come, each with its divisions. A section that only a division stands for is there too. */
export function bySection(industries: readonly string[]): { section: string; divisions: string[] }[] {
  return [...new Set(industries.map(sectionOf))].map((section) => ({
    section,
    divisions: industries.filter((one) => !isSection(one) && sectionOf(one) === section),
  }));
}

/** Choosing a division narrows its section, and choosing the section takes all of it: both at once would say the same twice. */
export function toggledIndustry(search: SearchState, industry: string): SearchState {
  const next = toggled(search, 'industry', industry);
  if (!next.industry.includes(industry)) return next;
  const section = sectionOf(industry);
  const clashes = (one: string) =>
    isSection(industry) ? one !== section && sectionOf(one) === section : one === section;
  return { ...next, industry: next.industry.filter((one) => !clashes(one)) };
}
