import { describe, expect, test } from 'vitest';
import { sortTags } from './import-tags.ts';
import { experienceOf, headcountOf, kindOf, ownershipOf, placeOf, sizeOf } from './import-words.ts';

describe('words of job boards', () => {
  test.each([
    ['3-5年', { min: 3, max: 5 }],
    ['5-7年经验', { min: 5, max: 7 }],
    ['1年以下', { min: 0, max: 1 }],
    ['10年以上', { min: 10, max: null }],
    ['2年经验', { min: 2, max: null }],
    ['无需经验', { min: 0, max: null }],
    ['经验不限', { min: 0, max: null }],
    ['', { min: 0, max: null }],
    ['5-3年', null],
    ['越久越好', null],
  ])('experience %s', (text, years) => expect(experienceOf(text)).toEqual(years));

  test.each([
    ['', '数据标注实习生', 'internship'],
    ['', '研究员（全职/实习）', 'full-time'],
    ['', '前端工程师（可实习）', 'full-time'],
    ['', '兼职翻译', 'part-time'],
    ['', '测试工程师（兼职设计）', 'full-time'],
    ['', '【校招】工艺工程师', 'campus'],
    ['兼职', '翻译', 'part-time'],
  ])('kind "%s" of %s is %s', (word, title, kind) => expect(kindOf(word, title)).toBe(kind));

  test.each([
    ['20-99人', '20-99'],
    ['300-499人', '100-499'],
    ['20人以下', '1-19'],
    ['10000人以上', '10000+'],
    ['50-150人', null],
    ['', null],
  ])('size %s is %s', (text, size) => expect(sizeOf(text)).toBe(size));

  test('who owns it', () => {
    expect(['民营公司', '外资（欧美）', '国企', '股份制企业', ''].map(ownershipOf)).toEqual([
      'private',
      'foreign',
      'state',
      'other',
      null,
    ]);
  });

  test('how many are looked for', () => {
    expect(['招5人', '招若干人', '', '招99999人'].map(headcountOf)).toEqual([5, 1, 1, 9_999]);
  });

  test.each([
    [{ area: '江门-江海区' }, '440704'],
    [{ area: '广州-白云区' }, '440100'],
    [{ city: '江门', district: '其他' }, '440700'],
    [{ city: '全国' }, null],
    // 新会 is a district of this city only where the city is named.
    [{ city: '深圳', district: '新会' }, '440300'],
  ])('place %o is %s', (words, district) =>
    expect(placeOf({ area: '', city: '', district: '', street: '', ...words }).district).toBe(district),
  );
});

describe('tags', () => {
  test('are skills or benefits, each once, whatever the case', () => {
    expect(sortTags('Java|JAVA|包住|绩效考核|全勤奖|期权交易', '五险一金 双休 包住')).toEqual({
      skills: ['Java', '绩效考核', '期权交易'],
      benefits: ['五险一金', '双休', '包住', '全勤奖'],
      left: [],
    });
  });

  test('what is neither, too long or too much is left over, not lost', () => {
    const many = Array.from({ length: 32 }, (_, at) => `技能${at}`);
    const { skills, left } = sortTags(['全职', ...many, '长'.repeat(41)].join('|'), '');
    expect([skills.length, left.length]).toEqual([30, 4]);
  });
});
