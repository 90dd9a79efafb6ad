import { describe, expect, test } from 'vitest';
import { city, divisionName, divisionNamed, placeWords, timeZone } from '#features/city';
import { cityData } from './data.ts';

describe('the city', () => {
  test('has seven districts, named in three languages, each within sight of the centre', () => {
    expect(city().districts.map((d) => d.code)).toEqual(
      ['03', '04', '05', '81', '83', '84', '85'].map((end) => `4407${end}`),
    );
    for (const { names, centre } of city().districts) {
      expect(new Set(Object.values(names)).size).toBeGreaterThan(1);
      expect(Math.hypot(centre.lng - city().centre.lng, centre.lat - city().centre.lat)).toBeLessThan(1);
    }
  });

  test('shows what its contract promises and not what only we use', () => {
    expect(Object.keys(city()).sort()).toEqual(
      ['benefits', 'centre', 'code', 'districts', 'industries', 'majors', 'names', 'occupations'].sort(),
    );
  });

  test('cannot be changed by accident', () => {
    expect(() => city().majors.push('占星学')).toThrow(TypeError);
  });

  test('keeps its days in its own time zone', () => {
    expect(new Intl.DateTimeFormat('en', { timeZone: timeZone() }).resolvedOptions().timeZone).toBe('Asia/Shanghai');
  });

  test('knows each code once', () => {
    const { occupations, industries, city: ours } = cityData();
    for (const list of [occupations, industries, ours.towns]) {
      const codes = list.map((item) => item.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(ours.towns).toHaveLength(82);
    expect(ours.towns.every((town) => ours.districts.some((d) => d.code === town.district))).toBe(true);
  });

  test('gives no title word to two occupations', () => {
    const words = cityData().occupations.flatMap((o) => o.aliases);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['江海', '440704'],
    ['江海区', '440704'],
    ['江海區', '440704'],
    ['Jianghai', '440704'],
    ['水口镇', '440783'],
    ['江门', '440700'],
    ['广州', '440100'],
    ['延边', '222400'],
    ['香港', '810000'],
  ])('%s is %s', (word, code) => expect(divisionNamed(word)).toBe(code));

  test('a name of a province goes before the same name of a city in it', () => {
    expect(divisionNamed('吉林')).toBe('220000');
    expect(divisionNamed('吉林市')).toBe('220200');
  });

  test('长沙 is the capital of Hunan, though a subdistrict of Kaiping bears the name', () => {
    expect(divisionNamed('长沙')).toBe('430100');
    expect(placeWords().some((place) => place.word === '长沙')).toBe(false);
    expect(divisionNamed('长沙街道')).toBe('440783');
  });

  test('a word that two districts share means neither', () => {
    expect(divisionNamed('白沙')).not.toMatch(/^4407/);
  });

  test('are called as people call them in their language', () => {
    expect(divisionName('440705', 'zh-HK')).toBe('新會區');
    expect(divisionName('440705', 'en')).toBe('Xinhui District');
    expect(divisionName('610000', 'en')).toBe('Shaanxi');
    expect(divisionName('999999', 'en')).toBe('999999');
  });
});
