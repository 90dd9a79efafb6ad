import { expect, it } from 'vitest';
import { pickLocale } from './pick-locale.ts';

it.each([
  [{}, 'zh-CN'],
  [{ accept: 'en-GB,en;q=0.9,zh;q=0.2' }, 'en'],
  [{ accept: 'fr-FR,zh-TW;q=0.8,en;q=0.7' }, 'zh-HK'],
  [{ accept: 'zh-Hant-MO' }, 'zh-HK'],
  [{ accept: 'yue,en;q=0.5' }, 'zh-CN'],
  [{ accept: 'fr, en;q=0' }, 'zh-CN'],
  [{ accept: 'en', cookie: 'zh-HK' }, 'zh-HK'],
  [{ accept: 'en', cookie: 'klingon' }, 'en'],
  [{ lang: 'en', cookie: 'zh-HK' }, 'en'],
  [{ accept: ',;q=,,;;q=x' }, 'zh-CN'],
] as const)('%o reads %s', (asked, locale) => {
  expect(pickLocale(asked)).toBe(locale);
});
