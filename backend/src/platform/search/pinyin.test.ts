import { expect, test } from 'vitest';
import { language } from './language.ts';
import { pinyinOf } from './pinyin.ts';

test('words are typed alone or together', () => {
  const { full, initials } = pinyinOf('Java 软件工程师', language());
  expect(full.split(' ')).toEqual(['ruanjian', 'ruanjiangongchengshi', 'gongchengshi']);
  expect(initials.split(' ')).toEqual(['rj', 'rjgcs', 'gcs']);
});

test('characters with several sounds take the one of their word, traditional ones too', () => {
  expect(pinyinOf('會計', language()).full).toBe('kuaiji');
  expect(pinyinOf('银行', language()).full).toBe('yinhang');
});

test('Latin text has none', () => {
  expect(pinyinOf('C++ developer', language())).toEqual({ full: '', initials: '' });
});
