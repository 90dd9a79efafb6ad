import { expect, it } from 'vitest';
import { bySection, sectionOf, toggledIndustry } from './industries.ts';
import { readSearch } from './search-state.ts';

const chosen = (text: string) => readSearch(new URLSearchParams(text));

it.each([
  ['38', 'C'],
  ['13', 'C'],
  ['44', 'D'],
  ['85', 'Q'],
  ['97', 'T'],
  ['C', 'C'],
])('%s belongs to section %s', (industry, section) => expect(sectionOf(industry)).toBe(section));

it('shows divisions under their section, in the order given', () =>
  expect(bySection(['C', '39', '38', 'I', '65', '85'])).toEqual([
    { section: 'C', divisions: ['39', '38'] },
    { section: 'I', divisions: ['65'] },
    { section: 'Q', divisions: ['85'] },
  ]));

it('a division narrows its section, and the section takes back all of it', () => {
  const narrowed = toggledIndustry(chosen('industry=C&industry=I'), '38');
  expect(narrowed.industry).toEqual(['I', '38']);
  expect(toggledIndustry(narrowed, '39').industry).toEqual(['I', '38', '39']);
  expect(toggledIndustry(narrowed, 'C').industry).toEqual(['I', 'C']);
  expect(toggledIndustry(narrowed, '38').industry).toEqual(['I']);
});
