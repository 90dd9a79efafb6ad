import { describe, expect, it } from 'vitest';
import { bare, countFilters, readSearch, searchPath, toggled, writeSearch } from './search-state.ts';

const read = (text: string) => readSearch(new URLSearchParams(text));

describe('a search in the address', () => {
  it('comes back as it was written', () => {
    const address = 'district=440704&district=440703&kind=internship&pay=8000-12000&q=C%2B%2B&sort=pay';
    const search = read(address);
    expect(search).toMatchObject({
      q: 'C++',
      district: ['440704', '440703'],
      kind: ['internship'],
      pay: ['8000-12000'],
      sort: 'pay',
    });
    expect(read(writeSearch(search).toString())).toEqual(search);
  });

  it('keeps a place to five characters after the comma, as it was given', () => {
    const search = read('near=113.081,22.579&sort=distance&within=5');
    expect(search.near).toEqual({ lng: 113.081, lat: 22.579 });
    expect(writeSearch(search).get('near')).toBe('113.081,22.579');
  });

  it('leaves out what nobody can read and keeps the rest', () => {
    const search = read('q=电工&kind=nonsense&sort=sideways&near=here&salaryMin=lots&district=440704');
    expect(search).toMatchObject({ q: '电工', kind: [], sort: 'relevance', district: ['440704'] });
    expect(search.near).toBeUndefined();
    expect(search.salaryMin).toBeUndefined();
  });

  it('says nothing about defaults', () => {
    expect(writeSearch(read('q=&sort=relevance&junk=1')).toString()).toBe('');
    expect(searchPath({ kind: ['campus'] })).toBe('/jobs?kind=campus');
  });

  it('takes a filter on and off again', () => {
    const once = toggled(read('q=焊工'), 'education', 'bachelor');
    expect(once.education).toEqual(['bachelor']);
    expect(toggled(once, 'education', 'bachelor').education).toEqual([]);
    expect(toggled(once, 'education', 'nonsense')).toBe(once);
  });

  it('counts filters, not words, and clears them without losing the words', () => {
    const search = read('q=焊工&kind=campus&district=440703&within=5&near=113,22');
    expect(countFilters(search)).toBe(3);
    expect(countFilters(bare(search))).toBe(0);
    expect(bare(search).q).toBe('焊工');
  });

  it('without filters those are gone too that were read out of the words, and nothing is sorted from nowhere', () => {
    const next = bare(read('q=江海 焊工&near=113.08,22.58&sort=distance'), ['江海']);
    expect(next).toMatchObject({ q: '江海 焊工', literal: ['江海'], sort: 'relevance' });
    expect(next.near).toBeUndefined();
  });
});
