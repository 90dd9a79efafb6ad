/** Months from many ways of writing them. A year alone gives no month: nothing is made up. */
export type Span = { from: string; to: string; yearOnly: boolean; start: number; end: number };

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const nameOfMonth =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '(?:19[5-9]|20[0-4])\\d';
const number = '(?:0?[1-9]|1[0-2])';
const day = '(?:\\s*[./-]\\s*\\d{1,2}(?!\\d))?';
const forms = [
  `(?<a1>${year})\\s*年\\s*(?<b1>1[0-2]|0?[1-9])\\s*月(?:\\s*\\d{1,2}\\s*[日号])?(?:份)?`,
  `(?<a2>${year})\\s*[./-]\\s*(?<b2>1[0-2]|0?[1-9])(?!\\d)${day}`,
  `(?<b3>1[0-2]|0?[1-9])\\s*[./]\\s*(?<a3>${year})(?!\\d)`,
  `(?<b4>${nameOfMonth})[.,]?\\s*(?<a4>${year})(?!\\d)`,
  `(?<a5>${year})[.,]?\\s+(?<b5>${nameOfMonth})\\b`,
  `(?<a6>${year})(?<b6>0[1-9]|1[0-2])(?!\\d)`,
  `(?<b7>${nameOfMonth})[.,]?\\s*['’](?<a7>\\d\\d)(?!\\d)`,
  `(?<a8>${year})\\s*年?(?!\\d)`,
];
const numbered = (form: string, half: string) => form.replace(/\(\?<(\w+)>/g, `(?<${half}$1>`);
const moment = (half: string) => `(?<!\\d)(?:${forms.map((form) => numbered(form, half)).join('|')})`;
const open = '(?<now>至今|迄今|现在|現在|目前|今|在读|在讀|present|now|current|today|ongoing)';
const dash = '\\s*(?:[-‐‑‒–—―－~～〜至到─]+|\\bto\\b|\\buntil\\b|\\btill\\b)\\s*';
const range = new RegExp(`${moment('f')}${dash}(?:${open}|${moment('t')}|(?<shortEnd>${number})(?=\\s|$|月))`, 'iu');
const since = new RegExp(
  `(?:since|自|从)\\s*${moment('f')}(?:起|开始)?|${moment('g')}\\s*(?:起|开始|\\bonwards?\\b)`,
  'iu',
);
const single = new RegExp(moment('f'), 'iu');

/** `'17` is told of years that are past, or nearly so. */
const fullYear = (written: string) => (written.length === 4 ? written : `${Number(written) < 50 ? 20 : 19}${written}`);

type Found = { month: string; yearOnly: boolean };
function read(groups: Record<string, string | undefined>, half: string): Found {
  for (let at = 1; at <= forms.length; at += 1) {
    const yearOf = groups[`${half}a${at}`];
    if (yearOf === undefined) continue;
    const monthOf = groups[`${half}b${at}`]?.toLowerCase();
    if (monthOf === undefined) return { month: '', yearOnly: true };
    const index = /^\d/.test(monthOf) ? Number(monthOf) : names.indexOf(monthOf.slice(0, 3)) + 1;
    return { month: `${fullYear(yearOf)}-${String(index).padStart(2, '0')}`, yearOnly: false };
  }
  return { month: '', yearOnly: false };
}

/** The first stretch of time in a text: from one month to another, or to the present (`to` empty). */
export function spanIn(text: string): Span | null {
  const found = range.exec(text);
  // `2020-03` alone is a month, not a year and the third month after it.
  if (found?.groups && !(found.groups.shortEnd && read(found.groups, 'f').yearOnly)) {
    const from = read(found.groups, 'f');
    const to = found.groups.now ? { month: '', yearOnly: false } : read(found.groups, 't');
    const shortEnd = found.groups.shortEnd;
    const end = shortEnd && from.month ? `${from.month.slice(0, 4)}-${shortEnd.padStart(2, '0')}` : to.month;
    return {
      from: from.month,
      to: end,
      yearOnly: from.yearOnly || to.yearOnly,
      start: found.index,
      end: found.index + found[0].length,
    };
  }
  const begun = since.exec(text);
  if (!begun?.groups) return null;
  const from = read(begun.groups, begun[0].match(/^(since|自|从)/i) ? 'f' : 'g');
  return { from: from.month, to: '', yearOnly: from.yearOnly, start: begun.index, end: begun.index + begun[0].length };
}

/** The first single month in a text, as of a certificate or a graduation. */
export function monthIn(text: string): { month: string; yearOnly: boolean; start: number; end: number } | null {
  const found = single.exec(text);
  if (!found?.groups) return null;
  return { ...read(found.groups, 'f'), start: found.index, end: found.index + found[0].length };
}
