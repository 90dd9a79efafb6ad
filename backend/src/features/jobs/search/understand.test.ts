import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from './understand.ts';

const read = (query: string, literal: string[] = []) => {
  const { text, understood } = understand(query, literal);
  return [text, ...understood.map(({ facet, value, words }) => `${facet}=${value} (${words})`)];
};

describe('a query is understood', () => {
  test.each<[string, string[]]>([
    ['江海 本科 电工', ['电工', 'district=440704 (江海)', 'education=bachelor (本科)']],
    ['江海区电工', ['电工', 'district=440704 (江海区)']],
    ['江海區 電工', ['電工', 'district=440704 (江海區)']],
    ['江海本科电工', ['电工', 'district=440704 (江海)', 'education=bachelor (本科)']],
    ['电工 江海', ['电工', 'district=440704 (江海)']],
    ['会计蓬江', ['会计', 'district=440703 (蓬江)']],
    ['大专及以上学历 文员', ['文员', 'education=associate (大专及以上学历)']],
    ['本科以上会计', ['会计', 'education=bachelor (本科以上)']],
    ['会计 兼职', ['会计', 'kind=part-time (兼职)']],
    ['实习生', ['', 'kind=internship (实习生)']],
    [
      'part time cashier Jianghai District',
      ['cashier', 'kind=part-time (part time)', 'district=440704 (Jianghai District)'],
    ],
    ['司机 8k以上', ['司机', 'pay=8000- (8k以上)']],
    ['司机月薪一万', ['司机', 'pay=10000- (月薪一万)']],
    ['司机 月薪 8000', ['司机', 'pay=8000- (月薪 8000)']],
    ['电工 5-8k', ['电工', 'pay=5000- (5-8k)']],
    ['电工1万5以上', ['电工1万5以上']],
    ['电工一万五以上', ['电工', 'pay=15000- (一万五以上)']],
    ['年薪20万 工程师', ['工程师', 'pay=16667- (年薪20万)']],
    ['电工８０００以上', ['电工', 'pay=8000- (８０００以上)']],
    ['深圳 java', ['java', 'district=440300 (深圳)']],
    ['蓬江 江海 电工', ['电工', 'district=440703 (蓬江)', 'district=440704 (江海)']],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['江门', ['']],
    ['江门 电工', ['电工']],
    ['江门招聘电工', ['电工']],
    ['江門市電工招聘', ['電工']],
  ])('%s: the city itself filters nothing', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  test.each([
    '高中数学教师',
    '新会计师',
    '博士后',
    '招聘专员',
    '江海食品有限公司',
    '台山人',
    '5g 工程师',
    's7-1200',
    'k8s',
    '4s店销售',
    '长江海事',
    '2024',
    '电工',
    'c++',
    '',
  ])('%s: every word stays', (query) => {
    expect(read(query)).toEqual([query]);
  });

  test('a word that is taken literally stays, the others are still read', () => {
    expect(read('江海 本科 电工', ['本科'])).toEqual(['本科 电工', 'district=440704 (江海)']);
    expect(read('江海本科电工', ['江海'])).toEqual(['江海本科电工']);
    expect(read('司机 8k以上', ['8k以上'])).toEqual(['司机 8k以上']);
  });

  test('whatever is typed, text and understood words come from the query', () => {
    const bits = fc.constantFrom(
      '江海',
      '本科',
      '电工',
      '8k',
      '以上',
      ' ',
      '月薪',
      '一万',
      '招聘',
      '高中',
      '𠮷',
      'C++',
      '的',
      '兼职',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 8 }), (parts) => {
        const query = parts.join('');
        const { text, understood } = understand(query, []);
        for (const { words } of understood) expect(query).toContain(words);
        for (const piece of text.split(' ')) expect(query).toContain(piece);
      }),
    );
  });
});
