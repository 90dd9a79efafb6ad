import { describe, expect, test } from 'vitest';
import { city, educationOf, industryOf, occupationOf } from '#features/city';

describe('a job title names an occupation', () => {
  test.each([
    ['机械设计工程师', '2-02-07-01'],
    ['高级 Java 开发工程师', '2-02-10-03'],
    ['JavaScript 讲师', null],
    ['CNC操机师傅（夜班）', '6-18-01-07'],
    ['数控机床销售', '4-01-02-01'],
    ['外贸业务员（数控机床）', '2-06-07-01'],
    ['持证焊工／氩弧焊', '6-18-02-04'],
    ['機械設計工程師', '2-02-07-01'],
    ['ＪＡＶＡ开发', '2-02-10-03'],
    ['技术支持/维护工程师', null],
    ['司机/保安', '4-07-05-01'],
    ['叉车司机/保安', null],
    ['Quality Engineer', '2-02-29-03'],
    ['总有一份工作适合你', null],
    ['', null],
  ])('%s: %s', (title, code) => expect(occupationOf(title)).toBe(code));

  test('in each of our own languages', () => {
    for (const { code, names } of city().occupations) {
      expect(occupationOf(names.en)).toBe(code);
      expect(occupationOf(names['zh-HK'])).toBe(code);
    }
  });
});

describe('words of job boards', () => {
  test.each([
    ['计算机软件', '65'],
    ['电子/半导体/集成电路', '39'],
    ['Textiles', '17'],
    ['什么都做', null],
  ])('industry %s: %s', (words, code) => expect(industryOf(words)).toBe(code));

  test.each([
    ['学历不限', 'any'],
    ['', 'any'],
    ['大专及以上', 'associate'],
    ['中专/中技', 'vocational'],
    ['初中及以下', 'junior-secondary'],
    ['博士后', 'doctor'],
    ['Master', 'master'],
    ['副學士', 'associate'],
    ['大專', 'associate'],
    ['大专或本科', 'associate'],
    ['自学成才', null],
  ])('education %s: %s', (word, level) => expect(educationOf(word)).toBe(level));

  test('every industry code that a form offers is found by its own name', () => {
    for (const { code, names } of city().industries)
      if (!['P', 'K'].includes(code)) expect([code, industryOf(names['zh-CN'])]).toEqual([code, code]);
  });
});
