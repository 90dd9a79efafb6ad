import { beforeAll, describe, expect, it } from 'vitest';
import { JobResults, JobSearch } from '#contracts/jobs';
import { SearchAway, type SearchEngine } from '#platform/search/engine';
import { compareIndex } from '#platform/search/index-check';
import { language } from '#platform/search/language';
import { testApp } from '#testing/app';
import { JobModel } from '../model.ts';
import { allDocuments } from './current.ts';
import { searchPostings } from './run.ts';
import { jobIndex } from './source.ts';
import { suggest } from './suggest.ts';

const city = await testApp();
const config = language().config.jobs;
const away: SearchEngine = Object.create(city.deps.search, {
  search: { value: () => Promise.reject(new SearchAway('nobody there')) },
});

const find = async (query: Record<string, unknown>, search = city.deps.search) =>
  JobResults.parse(await searchPostings(JobSearch.parse(query), { ...city.deps, search }));
const titles = async (query: Record<string, unknown>, search = city.deps.search) =>
  (await find(query, search)).items.map((item) => item.title);
const month = (min: number, max: number) => ({ unit: 'month' as const, min, max, months: 12 });

beforeAll(async () => {
  const tide = await city.make.enterprise({ name: '潮汐机电有限公司', shortName: '潮汐机电', industry: '38' });
  const reef = await city.make.enterprise({ name: '礁石食品有限公司', industry: '14' });
  const gone = await city.make.enterprise({ name: '沉沙贸易有限公司', state: 'revoked' });
  const post = (over: Parameters<typeof city.make.job>[0]) =>
    city.make.job({ experience: { min: 0, max: null }, ...over });
  await post({
    enterpriseId: tide.id,
    title: '维修电工',
    occupation: '6-31-01-03',
    education: 'vocational',
    district: '440704',
    pay: month(6000, 8000),
    point: { lng: 113.11, lat: 22.56 },
  });
  await post({
    enterpriseId: tide.id,
    title: '电气工程师',
    education: 'bachelor',
    district: '440704',
    pay: month(9000, 13000),
    experience: { min: 3, max: 5 },
  });
  await post({
    enterpriseId: reef.id,
    title: '会计',
    education: 'associate',
    district: '440703',
    pay: { unit: 'negotiable' },
    skills: [{ name: '金蝶', required: true }],
    benefits: ['双休'],
  });
  await post({
    enterpriseId: reef.id,
    title: '暑期实习生',
    education: 'any',
    kind: 'internship',
    district: '440705',
    pay: { unit: 'day', min: 120, max: 150 },
  });
  await post({ enterpriseId: reef.id, title: '草稿电工', state: 'draft' });
  await post({ enterpriseId: gone.id, title: '不该看见的电工' });
  await JobModel.updateMany({ enterpriseId: reef.id }, { industry: '14' });
  await city.deps.search.rebuild(config, allDocuments());
});

describe.each([
  ['the engine', city.deps.search, 'full'],
  ['the database, the engine being away', away, 'limited'],
] as const)('a search answered by %s', (_, search, mode) => {
  it('says which it was', async () => {
    expect((await find({}, search)).mode).toBe(mode);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['words', { q: '电工' }, ['维修电工']],
    ['words that become filters', { q: '江海 本科' }, ['电气工程师']],
    ['a district by code', { district: '440703' }, ['会计']],
    ['a district by name', { district: '新会' }, ['暑期实习生']],
    ['the city whole', { district: '江门', education: 'associate' }, ['会计']],
    ['a kind in Chinese', { kind: '实习' }, ['暑期实习生']],
    ['several levels', { education: ['大专', '中专'], sort: 'pay' }, ['维修电工', '会计']],
    ['experience', { experience: '3-5' }, ['电气工程师']],
    ['a section of industries', { industry: 'C', district: '440703' }, ['会计']],
    ['a division', { industry: '14', kind: 'full-time' }, ['会计']],
    ['pay', { pay: '8000-12000' }, ['电气工程师']],
    ['pay that nobody names', { pay: 'negotiable' }, ['会计']],
    ['pay that is reached', { salaryMin: 8000, sort: 'pay' }, ['电气工程师', '维修电工']],
    ['best paid first', { sort: 'pay' }, ['电气工程师', '维修电工', '暑期实习生', '会计']],
    ['what is near', { near: '113.11,22.57', within: 3 }, ['维修电工']],
  ])('%s', async (__, query, found) => {
    expect(await titles(query, search)).toEqual(found);
  });

  it('counts follow the other filters and ignore their own', async () => {
    const { facets } = await find({ kind: 'full-time' }, search);
    expect(facets.kind).toEqual(
      [
        { value: 'full-time', count: 3 },
        { value: 'internship', count: 1 },
      ].map((each) => (mode === 'limited' && each.value === 'full-time' ? { ...each, count: 4 } : each)),
    );
    expect(facets.district).toContainEqual({ value: '440703', count: 1 });
    expect(facets.industry).toContainEqual({ value: '14', count: 1 });
    expect(facets.pay).toContainEqual({ value: 'negotiable', count: 1 });
  });

  it('the pages together are the whole list', async () => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await find({ sort: 'pay', limit: 2, ...(cursor && { cursor }) }, search);
      seen.push(...page.items.map((item) => item.title));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['电气工程师', '维修电工', '暑期实习生', '会计']);
  });

  it.each([
    ['a cursor of another search', { q: '会计', cursor: 'WyJlIiwieCJd' }, 'cursor'],
    ['a place that nobody knows', { district: '乌有乡' }, 'district.0'],
    ['a distance from nowhere', { sort: 'distance' }, 'near'],
  ])('%s is refused', async (__, query, path) => {
    await expect(find(query, search)).rejects.toMatchObject({ status: 400, fields: [{ path }] });
  });

  it('a card has everything that a list shows', async () => {
    const { items } = await find({ q: '会计', near: '113.08,22.59' }, search);
    expect(items[0]).toMatchObject({
      title: '会计',
      enterprise: { name: '礁石食品有限公司', verified: true },
      education: 'associate',
      district: '440703',
      pay: { unit: 'negotiable' },
      tags: ['金蝶', '双休'],
      distance: null,
      highlights: { title: [{ text: '会计', hit: true }] },
    });
  });
});

describe('what the search understood', () => {
  it('is told, and can be taken literally', async () => {
    expect((await find({ q: '江海 电工' })).understood).toEqual([
      { facet: 'district', value: '440704', words: '江海' },
    ]);
    const literal = await find({ q: '江海 电工', literal: '江海' });
    expect([literal.understood, literal.items.map((item) => item.title)]).toEqual([[], ['维修电工']]);
  });
});

describe('suggestions', () => {
  it.each([
    ['电', '电气工程师', 'title'],
    ['kuaij', '会计', 'title'],
    ['金', '金蝶', 'skill'],
    ['潮汐', '潮汐机电', 'enterprise'],
  ])('%s completes to %s', async (typed, text, kind) => {
    const { items } = await suggest(typed, city.deps);
    expect(items).toContainEqual(expect.objectContaining({ text, kind }));
  });

  it('tell how many postings each finds', async () => {
    const { items } = await suggest('潮汐', city.deps);
    expect(items.find(({ kind }) => kind === 'enterprise')?.count).toBe(2);
  });

  it('never tell of what nobody may see', async () => {
    const { items } = await suggest('沉沙', city.deps);
    expect(items).toEqual([]);
  });

  it('are none while the engine is away', async () => {
    expect(await suggest('电', { search: away })).toEqual({ items: [] });
  });
});

describe('comparing index and database', () => {
  it('they agree after a rebuild, and a difference is told by id', async () => {
    const check = () => compareIndex(city.deps.search, jobIndex);
    expect(await check()).toMatchObject({ database: 4, index: 4, agrees: true });
    const [document] = (await allDocuments().next()).value ?? [];
    if (!document) throw new Error('nothing to compare');
    await city.deps.search.remove(config.name, [document.id]);
    await city.deps.search.put(config.name, [{ ...document, id: 'stray' }]);
    expect(await check()).toMatchObject({ missing: [document.id], extra: ['stray'], different: [], agrees: false });
    await city.deps.search.put(config.name, [{ ...document, hash: 'older' }]);
    expect(await check()).toMatchObject({ missing: [], different: [document.id], agrees: false });
    await city.deps.search.rebuild(config, allDocuments());
  });
});
