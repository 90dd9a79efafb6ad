import type { Experience, Pay } from '@talent-harbor/backend/contracts/jobs';
import type { Locale } from '@talent-harbor/backend/contracts/platform';
import type { z } from 'zod';
import type { Say } from '#shared/i18n/use-words.ts';

/** The city's clock: every date on the site is told by it, wherever the reader is. */
const zone = 'Asia/Shanghai';

const trimmed = (value: number, digits: number) => String(Number(value.toFixed(digits)));
type Sum = { value: string; unit: string };

/** A sum of yuan as Chinese people say it: 8千, 1.2万; whole yuan below a thousand and where rounding would hide something. */
function chinese(yuan: number, myriad: string): Sum {
  if (yuan >= 10_000 && yuan % 100 === 0) return { value: trimmed(yuan / 10_000, 2), unit: myriad };
  if (yuan >= 1000 && yuan % 100 === 0) return { value: trimmed(yuan / 1000, 1), unit: '千' };
  return { value: String(yuan), unit: '元' };
}
function english(yuan: number): Sum {
  if (yuan >= 1000 && yuan % 100 === 0) return { value: trimmed(yuan / 1000, 1), unit: 'k' };
  return { value: yuan.toLocaleString('en'), unit: '' };
}

function range(low: Sum, high: Sum, join: boolean): string {
  if (low.value === high.value && low.unit === high.unit) return high.value + high.unit;
  const first = join && low.unit === high.unit ? low.value : low.value + low.unit;
  return `${first}–${high.value}${high.unit}`;
}

/** `8千–1.2万 · 13薪`, `150–200元/天`, `10–15万/年`, `面议`; `¥8k–12k/month · 13 months`. A bare Chinese sum is a month's. */
export function formatPay(pay: Pay, locale: Locale): string {
  const hongKong = locale === 'zh-HK';
  if (pay.unit === 'negotiable') return { 'zh-CN': '面议', 'zh-HK': '面議', en: 'Negotiable' }[locale];
  const months = pay.unit === 'month' && pay.months !== 12 ? pay.months : null;
  if (locale === 'en') {
    const sum = range(english(pay.min), english(pay.max), false);
    return `¥${sum}/${pay.unit}${months ? ` · ${months} months` : ''}`;
  }
  const myriad = hongKong ? '萬' : '万';
  const sum = range(chinese(pay.min, myriad), chinese(pay.max, myriad), true);
  const per = { month: '', day: '/天', hour: hongKong ? '/小時' : '/小时', year: '/年' }[pay.unit];
  return `${sum}${per}${months ? ` · ${months}${hongKong ? '個月薪' : '薪'}` : ''}`;
}

const faces = new Map<string, Intl.DateTimeFormat>();
/** Made once each: a list of results asks for a day on every card, and making one costs a hundred times what asking does. */
function clockFace(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const face = faces.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  faces.set(key, face);
  return face;
}

const parts = (at: Date, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  clockFace(locale === 'en' ? 'en-GB' : locale, options).format(at);
const yearOf = (at: Date) => parts(at, 'en', { year: 'numeric' });

/** `11月23日`, with the year where it is another than this one. */
export function formatDay(at: Date, locale: Locale, now: Date): string {
  const other = yearOf(at) !== yearOf(now);
  return parts(at, locale, {
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    ...(other && { year: 'numeric' }),
  });
}

/** `11月23日 周一 14:30`, `Mon 23 Nov, 14:30`. */
export function formatMoment(at: Date, locale: Locale, now: Date): string {
  const day = formatDay(at, locale, now);
  const weekday = parts(at, locale, { weekday: 'short' });
  const time = formatTime(at);
  return locale === 'en' ? `${weekday} ${day}, ${time}` : `${day} ${weekday} ${time}`;
}

/** `14:30`. */
export const formatTime = (at: Date): string =>
  parts(at, 'en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const dayNumber = (at: Date) => {
  const [year, month, day] = clockFace('en-CA', {}).format(at).split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000;
};

/** How long ago, by the calendar: today, yesterday, days up to a week; then the day itself. */
export function formatAgo(t: Say, at: Date, locale: Locale, now: Date): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days <= 0) return t('ago.today');
  if (days === 1) return t('ago.yesterday');
  return days <= 7 ? t('ago.days', { count: days }) : formatDay(at, locale, now);
}

/** A calendar day (`2026-12-31`) in the city. */
export const dayOf = (date: string): Date => new Date(`${date}T12:00:00+08:00`);

export function formatDistance(t: Say, kilometres: number): string {
  if (kilometres < 1) return t('distance.metres', { value: Math.max(50, Math.round(kilometres * 20) * 50) });
  return t('distance.kilometres', { value: kilometres < 10 ? trimmed(kilometres, 1) : Math.round(kilometres) });
}

/** Years asked for, in words. */
export function formatExperience(t: Say, { min, max }: z.infer<typeof Experience>): string {
  if (max === null) return min === 0 ? t('experience.any') : t('experience.from', { min, count: min });
  if (max === 0) return t('experience.none');
  if (min === 0) return t('experience.upTo', { max, count: max });
  return min === max ? t('experience.exact', { min, count: min }) : t('experience.between', { min, max });
}

export const formatEducation = (t: Say, level: string): string => t(`education.${level}`);
export const formatKind = (t: Say, kind: string): string => t(`kind.${kind}`);
