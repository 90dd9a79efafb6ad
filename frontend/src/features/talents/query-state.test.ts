import { expect, it } from 'vitest';
import { isEmpty, readQuery, sameQuery, searchOf, withFacet } from './query-state.ts';

it('a search is read from its address as it was written there', () => {
  const address = 'q=PLC&occupation=2-02-07-04&skill=C%2B%2B&skill=PLC&kind=full-time';
  const query = readQuery(new URLSearchParams(address));
  expect(query).toMatchObject({ q: 'PLC', skill: ['C++', 'PLC'], kind: ['full-time'] });
  expect(sameQuery(readQuery(searchOf(query)), query)).toBe(true);
});

it('an address that says nonsense keeps its words and asks nothing else', () => {
  expect(readQuery(new URLSearchParams('q=PLC&kind=nonsense'))).toMatchObject({ q: 'PLC', kind: [] });
});

it('a facet is set and taken off', () => {
  const empty = readQuery(new URLSearchParams());
  expect(isEmpty(empty)).toBe(true);
  const some = withFacet(empty, 'district', ['440703']);
  expect(isEmpty(some)).toBe(false);
  expect(sameQuery(withFacet(some, 'district', []), empty)).toBe(true);
});
