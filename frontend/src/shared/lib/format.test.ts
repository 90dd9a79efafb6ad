import { describe, expect, it } from 'vitest';
import { createI18n } from '#shared/i18n/i18n.ts';
import englishWords from '#shared/i18n/messages.en.json' with { type: 'json' };
import chineseWords from '#shared/i18n/messages.zh-CN.json' with { type: 'json' };
import { formatAgo, formatDay, formatDistance, formatExperience, formatMoment, formatPay } from './format.ts';

const zh = createI18n('zh-CN', { shared: chineseWords }).t;
const en = createI18n('en', { shared: englishWords }).t;
const now = new Date('2026-11-24T04:00:00Z');

describe('pay', () => {
  it.each([
    [{ unit: 'month', min: 8000, max: 12_000, months: 13 }, '8千–1.2万 · 13薪', '¥8k–12k/month · 13 months'],
    [{ unit: 'month', min: 5000, max: 8000, months: 12 }, '5–8千', '¥5k–8k/month'],
    [{ unit: 'month', min: 10_000, max: 15_000, months: 12 }, '1–1.5万', '¥10k–15k/month'],
    [{ unit: 'month', min: 6500, max: 6500, months: 14 }, '6.5千 · 14薪', '¥6.5k/month · 14 months'],
    [{ unit: 'day', min: 150, max: 200 }, '150–200元/天', '¥150–200/day'],
    [{ unit: 'hour', min: 25, max: 25 }, '25元/小时', '¥25/hour'],
    [{ unit: 'year', min: 100_000, max: 150_000 }, '10–15万/年', '¥100k–150k/year'],
    [{ unit: 'month', min: 4321, max: 6000, months: 12 }, '4321元–6千', '¥4,321–6k/month'],
    [{ unit: 'negotiable' }, '面议', 'Negotiable'],
  ] as const)('%o reads %s and %s', (pay, chinese, english) => {
    expect(formatPay(pay, 'zh-CN')).toBe(chinese);
    expect(formatPay(pay, 'en')).toBe(english);
  });
  it('follows the words of Hong Kong', () => {
    expect(formatPay({ unit: 'month', min: 8000, max: 12_000, months: 13 }, 'zh-HK')).toBe('8千–1.2萬 · 13個月薪');
  });
});

describe('dates', () => {
  const at = new Date('2026-11-23T06:30:00Z');
  it('are told by the clock of the city', () => {
    expect(formatMoment(at, 'zh-CN', now)).toBe('11月23日 周一 14:30');
    expect(formatMoment(at, 'en', now)).toBe('Mon 23 Nov, 14:30');
    expect(formatMoment(at, 'zh-HK', now)).toBe('11月23日 週一 14:30');
  });
  it('name the year only when it is another', () => {
    expect(formatDay(new Date('2025-02-01T00:00:00Z'), 'zh-CN', now)).toBe('2025年2月1日');
    expect(formatDay(at, 'en', now)).toBe('23 Nov');
  });
  it('count days by the calendar, not by hours', () => {
    expect(formatAgo(zh, new Date('2026-11-23T15:59:00Z'), 'zh-CN', now)).toBe('昨天');
    expect(formatAgo(zh, new Date('2026-11-23T16:01:00Z'), 'zh-CN', now)).toBe('今天');
    expect(formatAgo(en, new Date('2026-11-20T04:00:00Z'), 'en', now)).toBe('4 days ago');
    expect(formatAgo(zh, new Date('2026-11-01T04:00:00Z'), 'zh-CN', now)).toBe('11月1日');
  });
});

it('years of experience read as people say them', () => {
  const said = [
    { min: 0, max: null },
    { min: 0, max: 0 },
    { min: 0, max: 1 },
    { min: 1, max: 3 },
    { min: 5, max: null },
  ].map((years) => formatExperience(zh, years));
  expect(said).toEqual(['经验不限', '无需经验', '1 年以内', '1–3 年', '5 年以上']);
  expect(formatExperience(en, { min: 0, max: 1 })).toBe('Up to 1 yr');
  expect(formatExperience(en, { min: 0, max: 3 })).toBe('Up to 3 yrs');
});

it('distances are no more exact than they are known', () => {
  expect(formatDistance(zh, 0.334)).toBe('350 米');
  expect(formatDistance(zh, 3.24)).toBe('3.2 公里');
  expect(formatDistance(en, 23.7)).toBe('24 km');
});
