import { Pay, type payBands } from '#contracts/jobs';

export type PayBand = (typeof payBands)[number];
type Period = 'hour' | 'day' | 'month' | 'year';

const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, k: 1_000, 万: 10_000, w: 10_000, 元: 1 };
const periods: Readonly<Record<string, Period>> = {
  时: 'hour',
  小时: 'hour',
  hour: 'hour',
  h: 'hour',
  hr: 'hour',
  天: 'day',
  日: 'day',
  day: 'day',
  d: 'day',
  月: 'month',
  month: 'month',
  mo: 'month',
  m: 'month',
  年: 'year',
  year: 'year',
  yr: 'year',
  annum: 'year',
};

const words = Object.keys(periods).sort((a, b) => b.length - a.length);
const amount = (name: string) => String.raw`(?<${name}>\d+(?:\.\d+)?)(?<${name}Scale>百|千|k|万|w)?元?`;
const form = new RegExp(
  `^(?:税前|薪资|薪水|工资|待遇)?(?<lead>[时日月年]薪)?:?${amount('low')}(?:[-~至到]${amount('high')})?` +
    `(?<open>以上|以下|起|\\+)?(?:(?:[/每]|per)(?<period>${words.join('|')}))?(?<again>以上|以下|起)?` +
    '(?:[·*x,]?(?<months>\\d+)薪)?$',
);
const leads: Readonly<Record<string, Period>> = { 时薪: 'hour', 日薪: 'day', 月薪: 'month', 年薪: 'year' };

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/人民币|rmb|cny|¥|\s|(?<=\d),(?=\d{3})/g, '')
    .replace(/[~～—–−―‐]|--/g, '-')
    .replaceAll('萬', '万')
    .replaceAll('時', '时')
    .replace(/[•・∙⋅]/g, '·');
}

/** 0.1 + 0.2 is not 0.3: an amount in 万 with a decimal part is brought back to the yuan it means. */
const yuan = (digits: string, scale: number) => Math.floor(Number((Number(digits) * scale).toFixed(4)));

/**
 * A range's first number often leaves its scale to the second: 0.8-1.2万, 5-8千. A first number of 100 and more
 * stands for itself (5000-1万). A second number without scale is in yuan or not readable (8千-12000, but not 8k-12).
 */
function range(low: string, lowScale: string | undefined, high: string, highScale: string | undefined) {
  const scaleOf = (mark: string | undefined) => (mark === undefined ? undefined : scales[mark]);
  const [first, second] = [scaleOf(lowScale), scaleOf(highScale)];
  if (first !== undefined && second === undefined && Number(high) < 100) return null;
  return { min: yuan(low, first ?? (Number(low) >= 100 ? 1 : (second ?? 1))), max: yuan(high, second ?? 1) };
}

/**
 * Reads pay as job boards write it, 面议 and nothing at all as negotiable; null where any part of the text is not understood for certain.
 *
 * - Without a period, amounts from 1,000 yuan are monthly, as every board has it; smaller ones may be by the hour or the day
 *   and those from 100,000 by the year, so both are left unread.
 * - 以上 with one figure is that figure: it is what is promised, and no more is claimed. 以下 alone promises nothing.
 * - Weeks, times, pieces and orders have no place in a posting's pay, and fewer than 12 salaries a year do not exist.
 * - Parts of a yuan are dropped, so that nobody is promised more than was written.
 */
export function payOf(text: string): Pay | null {
  const plain = folded(text);
  if (/^(?:(?:薪资|薪水|工资|待遇)?(?:面议|面議|另议)|negotiable|)$/.test(plain)) return { unit: 'negotiable' };
  const match = form.exec(plain);
  if (!match) return null;
  const { lead, low = '', lowScale, high, highScale, open, again, period, months } = match.groups ?? {};
  const bound = open ?? again;
  if (bound !== undefined && (high !== undefined || bound === '以下')) return null;
  const figures =
    high === undefined ? range(low, lowScale, low, lowScale ?? '元') : range(low, lowScale, high, highScale);
  if (!figures || figures.min > figures.max) return null;

  const stated = period === undefined ? undefined : periods[period];
  const led = lead === undefined ? undefined : leads[lead];
  if (stated && led && stated !== led) return null;
  const every = stated ?? led;
  if (every === undefined && (figures.min < 1_000 || figures.min >= 100_000)) return null;
  if (months !== undefined && (every ?? 'month') !== 'month') return null;
  const parsed = Pay.safeParse({ unit: every ?? 'month', ...figures, ...(months && { months: Number(months) }) });
  return parsed.success ? parsed.data : null;
}

/** As `payOf`; what cannot be read for certain is negotiable: nothing is known, and nothing is guessed. */
export const readPay = (text: string): Pay => payOf(text) ?? { unit: 'negotiable' };

/** Days paid in a month on average, (365 − 104) / 12, by which the ministry converts daily into monthly wages. */
const paidDays = 21.75;
const hoursADay = 8;

/**
 * What pay comes to in a month, in whole yuan: hours at full working days of 8 hours, days at 21.75 a month,
 * 13 salaries a year at 13/12 of one, a year's pay at a twelfth. Null where it is negotiable.
 */
export function monthly(pay: Pay): { min: number; max: number } | null {
  if (pay.unit === 'negotiable') return null;
  const factor = {
    hour: hoursADay * paidDays,
    day: paidDays,
    month: pay.unit === 'month' ? pay.months / 12 : 1,
    year: 1 / 12,
  }[pay.unit];
  return { min: Math.round(pay.min * factor), max: Math.round(pay.max * factor) };
}

/** The band in which the middle of the range lies: wide ranges would otherwise fill the highest or the lowest band. */
export function payBand(pay: Pay): PayBand {
  const range = monthly(pay);
  if (!range) return 'negotiable';
  const middle = (range.min + range.max) / 2;
  if (middle < 3_000) return '0-3000';
  if (middle < 5_000) return '3000-5000';
  if (middle < 8_000) return '5000-8000';
  if (middle < 12_000) return '8000-12000';
  return middle < 20_000 ? '12000-20000' : '20000-';
}
