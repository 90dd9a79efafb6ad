import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexConfig, SearchDocument, SearchEngine, SearchQuery } from './engine.ts';
import { language } from './language.ts';
import { pinyinOf } from './pinyin.ts';
import { enginesToTest } from './testing.ts';

const config: IndexConfig = {
  name: 'things',
  searchable: ['label', 'title', 'skills', 'firm', 'text'],
  latinOnly: ['pinyin', 'initials'],
  exact: ['firm', 'pinyin', 'initials'],
  filterable: ['district', 'kind', 'pay', 'tag'],
  sortable: ['at', 'pay'],
  ties: [{ field: 'at', descending: true }],
  returned: ['title', 'firm', 'text', 'point', 'district'],
};

type Thing = Record<string, unknown> & { id: string; title: string };
function thing(over: Partial<Thing> & { id: string; title: string }): SearchDocument {
  const { full, initials } = pinyinOf(over.title, language());
  const document = {
    label: [],
    skills: [],
    firm: '',
    text: '',
    pinyin: full,
    initials,
    district: ['440704'],
    kind: 'full-time',
    at: 1000,
    point: null,
    ...over,
  };
  return { ...document, hash: createHash('sha256').update(JSON.stringify(document)).digest('hex') };
}

const asking = (text: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  text,
  filters: [],
  facets: [],
  sort: [],
  limit: 20,
  highlight: [],
  ...more,
});
const marked = (pieces: { text: string; hit: boolean }[] | undefined) =>
  (pieces ?? []).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');
const oneBatch = async function* (documents: SearchDocument[]) {
  yield documents;
};

describe.each(await enginesToTest())('search with the $name engine', ({ start }) => {
  let engine: SearchEngine;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, stop } = await start());
    await engine.open(config);
  });
  afterAll(() => stop());

  const found = async (text: string, more: Partial<SearchQuery> = {}) =>
    (await engine.search('things', asking(text, more))).hits.map((hit) => hit.document.id);
  const fill = (...things: Parameters<typeof thing>[0][]) => engine.rebuild(config, oneBatch(things.map(thing)));
  /** Every page of a search, to its end. */
  const walk = async (query: SearchQuery) => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await engine.search('things', { ...query, ...(cursor && { cursor }) });
      ids.push(...page.hits.map((hit) => hit.document.id));
      cursor = page.nextCursor;
    } while (cursor !== null && ids.length < 10_000);
    return ids;
  };

  describe('words', () => {
    beforeAll(async () => {
      await fill(
        { id: 'software', title: '高级软件工程师', text: '熟悉 Java 与 Linux，负责平台研发。' },
        { id: 'traditional', title: '電氣工程師', text: '負責產線設備調試' },
        { id: 'wide', title: 'Ｃ＋＋研发', text: '' },
        { id: 'ops', title: 'IT 系统运维', text: '' },
        { id: 'cut', title: '数控车床师傅', text: '' },
        { id: 'english', title: 'Mechanical Designer', firm: 'Harbourtech Ltd', text: 'JavaScript is a plus' },
        { id: 'accountant', title: '会计', firm: '粤海智造科技有限公司', text: '' },
        { id: 'system', title: '操作系统内核', text: '' },
      );
    });

    test.each([
      ['Chinese', '软件工程师', ['software']],
      ['a part of a compound', '车床', ['cut']],
      ['English, whatever the case', 'MECHANICAL designer', ['english']],
      ['Chinese with Latin', 'java 工程师', ['software']],
      ['full width', 'ｊａｖａ　平台', ['software']],
      ['simplified for traditional', '电气工程师', ['traditional']],
      ['traditional for simplified', '軟件工程師', ['software']],
      ['C++ for C＋＋', 'c++', ['wide']],
      ['C＋＋ for C++', 'Ｃ＋＋ 研发', ['wide']],
      ['a synonym', '运维', ['ops']],
      ['a synonym in another script', 'devops', ['ops']],
      ['a whole phrase for its short form', '系统运维', ['ops']],
      ['a character that begins a word', '车', ['cut']],
      ['the beginning of a word', 'mechan', ['english']],
      ['an unfinished Chinese word', '软件工', ['software']],
      ['one wrong letter in five to eight', 'desigmer', ['english']],
      ['two letters swapped', 'desginer', ['english']],
      ['two wrong letters in nine and more', 'mechamicel', ['english']],
      ['pinyin', 'ruanjian', ['software']],
      ['joined pinyin', 'ruanjiangongchengshi', ['software']],
      ['unfinished pinyin', 'ruanjiangong', ['software']],
      ['initials', 'rjgcs', ['software']],
      ['an unknown name in pairs', '智造', ['accountant']],
      ['what is nowhere', '厨师长', []],
      ['a wrong letter in a short word', 'jeva', []],
      ['a wrong letter in a name', 'harbourtoch', []],
      ['a wrong letter in pinyin', 'ruanjiam', []],
      ['two words of which one is nowhere', '软件 厨师长', []],
      ['the beginning of one of two words', 'mechan designer', []],
      ['characters of different words', '软师', []],
    ])('%s: %s', async (_, text, ids) => {
      expect(await found(text)).toEqual(ids);
    });

    test('nothing asked finds everything', async () => {
      expect((await engine.search('things', asking('  '))).total).toBe(8);
    });

    test('most of three and more words are enough, and all come first', async () => {
      await fill(
        { id: 'two', title: '仓库美工', text: '' },
        { id: 'three', title: '仓库美工', text: '精通 Python' },
        { id: 'one', title: '会计', text: 'Python 优先' },
      );
      expect(await found('python 仓库 美工')).toEqual(['three', 'two']);
    });

    test('quotes, minus and other signs are no commands', async () => {
      await fill({ id: 'a', title: '电工' }, { id: 'b', title: '焊工' });
      expect(await found('"电工')).toEqual(['a']);
      expect(await found('-电工')).toEqual(['a']);
      expect(await found('电工 "" -- \\ * ( OR 焊工')).toEqual([]);
    });
  });

  describe('rank', () => {
    test('label before title before skills before firm before text', async () => {
      await fill(
        { id: 'text', title: '甲', text: '焊工' },
        { id: 'firm', title: '乙', firm: '焊工' },
        { id: 'skills', title: '丙', skills: ['焊工'] },
        { id: 'title', title: '焊工' },
        { id: 'label', title: '丁', label: ['焊工'] },
      );
      expect(await found('焊工')).toEqual(['label', 'title', 'skills', 'firm', 'text']);
    });

    test('the word itself before longer words that begin with it', async () => {
      await fill({ id: 'script', title: 'JavaScript', at: 2 }, { id: 'java', title: 'Java', at: 1 });
      expect(await found('java')).toEqual(['java', 'script']);
    });

    test('the right word before a wrong letter', async () => {
      await fill({ id: 'near', title: 'linus', at: 2 }, { id: 'right', title: 'linux', at: 1 });
      expect(await found('linux')).toEqual(['right', 'near']);
    });

    test('among equals the newest first', async () => {
      await fill(
        { id: 'old', title: '电工', at: 1 },
        { id: 'new', title: '电工', at: 3 },
        { id: 'mid', title: '电工', at: 2 },
      );
      expect(await found('电工')).toEqual(['new', 'mid', 'old']);
      expect(await found('')).toEqual(['new', 'mid', 'old']);
    });
  });

  describe('filters, facets and order', () => {
    beforeAll(async () => {
      await fill(
        {
          id: 'a',
          title: '电工',
          district: ['440704', '440700'],
          kind: 'full-time',
          pay: 8000,
          at: 5,
          point: { lng: 113.1, lat: 22.6 },
        },
        {
          id: 'b',
          title: '电工',
          district: ['440703', '440700'],
          kind: 'full-time',
          pay: 5000,
          at: 4,
          point: { lng: 113.2, lat: 22.6 },
        },
        { id: 'c', title: '电工', district: ['440704', '440700'], kind: 'part-time', pay: null, at: 3 },
        {
          id: 'd',
          title: '会计',
          district: ['440705', '440700'],
          kind: 'full-time',
          pay: 8000,
          at: 2,
          tag: 'say "hi" \\',
        },
      );
    });

    test.each<[string, Partial<SearchQuery>, string[]]>([
      ['one value', { filters: [{ field: 'kind', anyOf: ['part-time'] }] }, ['c']],
      ['one of several values', { filters: [{ field: 'district', anyOf: ['440703', '440705'] }] }, ['b', 'd']],
      ['a value of several', { filters: [{ field: 'district', anyOf: ['440700'] }] }, ['a', 'b', 'c', 'd']],
      ['no value at all', { filters: [{ field: 'district', anyOf: [] }] }, []],
      ['an unknown value', { filters: [{ field: 'district', anyOf: ['999999'] }] }, []],
      ['none of some values', { filters: [{ field: 'district', noneOf: ['440703', '440705'] }] }, ['a', 'c']],
      ['none of a value that most lack', { filters: [{ field: 'tag', noneOf: ['say "hi" \\'] }] }, ['a', 'b', 'c']],
      ['none of nothing', { filters: [{ field: 'kind', noneOf: [] }] }, ['a', 'b', 'c', 'd']],
      ['signs of the filter language', { filters: [{ field: 'tag', anyOf: ['say "hi" \\'] }] }, ['d']],
      ['an attempt at it', { filters: [{ field: 'tag', anyOf: ['x" OR kind = "full-time'] }] }, []],
      ['a lower bound, inclusive', { filters: [{ field: 'pay', from: 8000 }] }, ['a', 'd']],
      ['an upper bound, exclusive', { filters: [{ field: 'pay', below: 8000 }] }, ['b']],
      [
        'both of two',
        {
          filters: [
            { field: 'pay', from: 1 },
            { field: 'kind', anyOf: ['full-time'] },
          ],
        },
        ['a', 'b', 'd'],
      ],
      ['what is near', { filters: [{ near: { lng: 113.1, lat: 22.6 }, within: 5 }] }, ['a']],
      ['most paid first, unknown last', { sort: [{ field: 'pay', descending: true }] }, ['a', 'd', 'b', 'c']],
      ['least paid first, unknown last', { sort: [{ field: 'pay', descending: false }] }, ['b', 'a', 'd', 'c']],
    ])('%s', async (_, query, ids) => {
      expect(await found('', query)).toEqual(ids);
    });

    test('nearest first, told in kilometres; what has no place comes last', async () => {
      const near = { lng: 113.21, lat: 22.6 };
      const { hits } = await engine.search('things', asking('电工', { sort: [{ near }] }));
      expect(hits.map((hit) => [hit.document.id, hit.distance === null ? null : Math.round(hit.distance)])).toEqual([
        ['b', 1],
        ['a', 11],
        ['c', null],
      ]);
    });

    test('counts of a field ignore its own filter and follow the others', async () => {
      const { facets, total, totalIsExact } = await engine.search(
        'things',
        asking('电工', { filters: [{ field: 'kind', anyOf: ['full-time'] }], facets: ['kind', 'district'] }),
      );
      expect([total, totalIsExact]).toEqual([2, true]);
      expect(facets.kind).toEqual([
        { value: 'full-time', count: 2 },
        { value: 'part-time', count: 1 },
      ]);
      expect(facets.district).toEqual([
        { value: '440700', count: 2 },
        { value: '440703', count: 1 },
        { value: '440704', count: 1 },
      ]);
    });
  });

  test('what none of some values keeps out is in no count either', async () => {
    await fill(
      { id: 'a', title: '电工', district: ['440704'], tag: 'firm' },
      { id: 'b', title: '电工', district: ['440704'] },
      { id: 'c', title: '电工', district: ['440703'], tag: 'firm' },
    );
    const query = asking('电工', {
      filters: [
        { field: 'tag', noneOf: ['firm'] },
        { field: 'district', anyOf: ['440704'] },
      ],
      facets: ['district'],
    });
    const { total, facets } = await engine.search('things', query);
    expect([total, facets.district]).toEqual([1, [{ value: '440704', count: 1 }]]);
  });

  test('an index may let relevance come first, and a sort break its ties', async () => {
    const relevant: IndexConfig = { ...config, name: 'relevant', relevanceFirst: true };
    await engine.open(relevant);
    await engine.put('relevant', [
      thing({ id: 'text', title: '甲', text: '焊工', pay: 9 }),
      thing({ id: 'low', title: '焊工', pay: 1 }),
      thing({ id: 'high', title: '焊工', pay: 5 }),
    ]);
    const sorted = async (text: string, descending: boolean) => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const query: SearchQuery = asking(text, { sort: [{ field: 'pay', descending }], limit: 2 });
        const page = await engine.search('relevant', { ...query, ...(cursor && { cursor }) });
        ids.push(...page.hits.map((hit) => hit.document.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return ids;
    };
    expect(await sorted('焊工', true)).toEqual(['high', 'low', 'text']);
    expect(await sorted('焊工', false)).toEqual(['low', 'high', 'text']);
    expect(await sorted('', true)).toEqual(['text', 'high', 'low']);
  });

  describe('highlights', () => {
    test('mark the words in the text as it was written', async () => {
      await fill({ id: 'a', title: '高級軟件工程師（ＪＡＶＡ）', text: '熟悉Java', firm: '潮汐科技' });
      const { hits } = await engine.search('things', asking('软件 java', { highlight: ['title', 'text', 'firm'] }));
      expect(marked(hits[0]?.highlights.title)).toBe('高級[軟件]工程師（[ＪＡＶＡ]）');
      expect(marked(hits[0]?.highlights.text)).toBe('熟悉[Java]');
      expect(marked(hits[0]?.highlights.firm)).toBe('潮汐科技');
    });

    test('markup in a text stays text', async () => {
      await fill({ id: 'a', title: '<b>电工</b>' });
      const { hits } = await engine.search('things', asking('电工', { highlight: ['title'] }));
      expect(hits[0]?.highlights.title).toEqual([
        { text: '<b>', hit: false },
        { text: '电工', hit: true },
        { text: '</b>', hit: false },
      ]);
    });

    test('a hit hands back what the index says and no more', async () => {
      await fill({ id: 'a', title: '电工', text: '夜班', firm: '潮汐', point: null });
      const { hits } = await engine.search('things', asking('电工'));
      expect(Object.keys(hits[0]?.document ?? {}).sort()).toEqual(
        ['id', 'hash', 'title', 'firm', 'text', 'point', 'district'].sort(),
      );
    });
  });

  describe('cursors', () => {
    const many = Array.from({ length: 57 }, (_, n) => ({
      id: `n${String(n).padStart(2, '0')}`,
      title: n % 2 === 0 ? '维修电工' : '电工',
      pay: n % 5 === 0 ? null : n % 7,
      at: n % 3,
      kind: n % 4 === 0 ? 'part-time' : 'full-time',
      point: n % 6 === 0 ? null : { lng: 113 + (n % 9) / 100, lat: 22.6 },
    }));
    beforeAll(() => fill(...many));

    test.each<[string, SearchQuery]>([
      ['by relevance', asking('电工', { limit: 7 })],
      ['by relevance, widened', asking('电工 维修 夜班', { limit: 4 })],
      ['without words', asking('', { limit: 10 })],
      ['by pay', asking('电工', { limit: 8, sort: [{ field: 'pay', descending: true }] })],
      [
        'by pay, rising, filtered',
        asking('', {
          limit: 5,
          sort: [{ field: 'pay', descending: false }],
          filters: [{ field: 'kind', anyOf: ['full-time'] }],
        }),
      ],
      ['by distance', asking('', { limit: 9, sort: [{ near: { lng: 113, lat: 22.6 } }] })],
    ])('%s: the pages together are the whole list, each hit once', async (_, query) => {
      const all = (await engine.search('things', { ...query, limit: 100 })).hits.map((hit) => hit.document.id);
      expect(all.length).toBeGreaterThan(25);
      expect(await walk(query)).toEqual(all);
    });

    test('total and counts are the same on every page', async () => {
      const query = asking('电工', { limit: 20, facets: ['kind'], sort: [{ field: 'pay', descending: true }] });
      const first = await engine.search('things', query);
      const second = await engine.search('things', { ...query, cursor: first.nextCursor ?? '' });
      expect(second.total).toBe(57);
      expect(second.facets).toEqual(first.facets);
    });

    test('a hit that leaves between two pages shifts nobody', async () => {
      const query = asking('', { limit: 10 });
      const first = await engine.search('things', query);
      const gone = String(first.hits[3]?.document.id);
      const all = await walk(query);
      await engine.remove('things', [gone]);
      const second = await engine.search('things', { ...query, cursor: first.nextCursor ?? '' });
      expect(second.hits.map((hit) => hit.document.id)).toEqual(all.slice(10, 20));
      await engine.put('things', many.map(thing));
    });

    test('a cursor of another query, or made up, is refused', async () => {
      const { nextCursor } = await engine.search('things', asking('电工', { limit: 5 }));
      for (const query of [
        asking('会计', { cursor: nextCursor ?? '' }),
        asking('电工', { cursor: nextCursor ?? '', sort: [{ field: 'pay', descending: true }] }),
        asking('电工', { cursor: 'WyJ4Il0' }),
        asking('电工', { cursor: 'no cursor at all' }),
      ])
        await expect(engine.search('things', query)).rejects.toMatchObject({
          status: 400,
          fields: [expect.objectContaining({ path: 'cursor', code: 'cursor' })],
        });
    });
  });

  describe('what somebody makes up', () => {
    const forged = (cursor: string, place: unknown) => {
      const [by, of, wide]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      return Buffer.from(JSON.stringify([by, of, wide, place])).toString('base64url');
    };
    test.each([
      { offset: 9_999 },
      { offset: 1e9 },
      { offset: -1 },
      { keys: [], id: '' },
      { keys: [null, null, null], id: '' },
      { keys: [1e15, -1e15, 0.5], id: '"' },
      { keys: [1e300], id: '' },
      { keys: ['x'], id: '' },
    ])('a cursor at %j gives a page or is refused', async (place) => {
      await fill({ id: 'a', title: '电工' }, { id: 'b', title: '电工' });
      for (const query of [
        asking('电工', { limit: 1 }),
        asking('', { limit: 1, sort: [{ field: 'pay', descending: true }] }),
      ]) {
        const { nextCursor } = await engine.search('things', query);
        const page = engine.search('things', { ...query, cursor: forged(nextCursor ?? '', place) });
        await page.then(
          ({ hits }) => expect(hits.length).toBeLessThan(2),
          (error) => expect(error).toMatchObject({ status: 400 }),
        );
      }
    });

    test('a very small number, a long text and odd signs are taken', async () => {
      const near = { lng: 1e-7, lat: -1e-7 };
      await found('', { filters: [{ near, within: 1e-5 }], sort: [{ near }] });
      await found('', { filters: [{ field: 'pay', from: 1e-7, below: 1e21 }] });
      for (const text of ['电工'.repeat(100), 'a '.repeat(100), '\u{1F600}\uD800', '((((', "'; --", '\\', '%', '*'])
        expect(await found(text)).toBeInstanceOf(Array);
    });
  });

  describe('writing', () => {
    const listed = async () => {
      const all: string[] = [];
      for await (const { id } of engine.list('things')) all.push(id);
      return all.sort();
    };

    test('putting again replaces, and twice the same changes nothing', async () => {
      await fill({ id: 'a', title: '电工' });
      await engine.put('things', [thing({ id: 'a', title: '焊工' })]);
      await engine.put('things', [thing({ id: 'a', title: '焊工' })]);
      expect(await found('电工')).toEqual([]);
      expect(await found('焊工')).toEqual(['a']);
      expect(await listed()).toEqual(['a']);
    });

    test('what is removed is not found, and removing what is not there is nothing', async () => {
      await fill({ id: 'a', title: '电工' }, { id: 'b', title: '电工' });
      await engine.remove('things', ['a', 'nobody']);
      await engine.remove('things', []);
      expect(await found('电工')).toEqual(['b']);
    });

    test('what cannot be held is set aside, and the rest goes in', async () => {
      await fill();
      const { setAside } = await engine.put('things', [
        thing({ id: 'good', title: '电工' }),
        thing({ id: 'bad id!', title: '电工' }),
        thing({ id: 'nowhere', title: '电工', point: { lng: 500, lat: 'north' } }),
        thing({ id: 'fine', title: '电工' }),
        thing({ id: 'too', title: '电工' }),
      ]);
      expect(setAside.sort()).toEqual(['bad id!', 'nowhere']);
      expect(await listed()).toEqual(['fine', 'good', 'too']);
    });

    test('a list tells every id and hash', async () => {
      const things = Array.from({ length: 1234 }, (_, n) => thing({ id: `n${n}`, title: '电工' }));
      await engine.rebuild(config, oneBatch(things));
      const hashes = new Map<string, string>();
      for await (const { id, hash } of engine.list('things')) hashes.set(id, hash);
      expect(hashes).toEqual(new Map(things.map(({ id, hash }) => [id, hash])));
    });

    test('a rebuild leaves nothing of the old, sets aside what cannot be held, and is not seen half done', async () => {
      await fill({ id: 'old', title: '电工' });
      const seen = new Set<string>();
      const documents = async function* () {
        for (let n = 0; n < 5; n++) {
          yield [thing({ id: `new${n}`, title: '电工' })];
          seen.add((await found('电工')).join());
        }
        yield [thing({ id: 'not good', title: '电工' })];
      };
      const { count, setAside } = await engine.rebuild(config, documents());
      expect([...seen]).toEqual(['old']);
      expect([count, setAside]).toEqual([5, ['not good']]);
      expect(await listed()).toEqual(['new0', 'new1', 'new2', 'new3', 'new4']);
    });
  });
});
