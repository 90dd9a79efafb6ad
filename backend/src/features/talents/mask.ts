import type { ResumeDraft } from '#contracts/resumes';
import { divisionNamed } from '#features/city';
import { organisationKey } from '#features/privacy';
import { fold } from '#platform/search/fold';
import { language } from '#platform/search/language';
import { pinyinOf } from '#platform/search/pinyin';

/** Puts a general word where a text would tell who the person is. */
export type Mask = (text: string) => string;

/** What stands there instead. */
export const masks = { person: '某人', school: '某校', employer: '某企业', contact: '＊＊＊' } as const;

type Term = { text: string; instead: string };
type Range = { from: number; to: number; instead: string };

const han = /^\p{Script=Han}+$/u;
const isTelling = (text: string) =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= (/\p{Script=Han}/u.test(text) ? 2 : 3);
/** Jiangmen alone names no school and no firm. */
const isPlace = (text: string) => divisionNamed(text) !== null;

/** The name, the given name where it is no everyday word, and both as they are typed on a Latin keyboard. */
function personTerms(names: readonly string[], email: string): string[] {
  const terms = names.flatMap((name) => {
    const folded = fold(name)
      .replace(/[\s·.]+/g, ' ')
      .trim();
    if (!han.test(folded.replaceAll(' ', ''))) return [folded, ...folded.split(' ')];
    const whole = folded.replaceAll(' ', '');
    const given = [...whole].slice(-2).join('');
    const isWord = language().cut(given).length === 1;
    const spoken = pinyinOf(whole, language()).full.split(' ');
    return [whole, ...(whole.length > 2 && !isWord ? [given] : []), ...spoken.filter((word) => word.length >= 6)];
  });
  const [mailbox = ''] = fold(email).split('@');
  return [...terms, ...(mailbox.length >= 4 ? [mailbox] : [])];
}

const schoolForms =
  /(?:职业技术|技术|职业|高级|第[一二三四五六七八九十]+)?(?:大学|学院|学校|中学|技校|university|college|school)$/u;

function schoolTerms(school: string): string[] {
  const folded = fold(school).trim();
  return [folded, folded.replace(/(?:大学|学院|学校|中学|技校)$/u, ''), folded.replace(schoolForms, '').trim()];
}

const employerTerms = (name: string): string[] => [
  fold(name).trim(),
  fold(name)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .trim(),
  organisationKey(name),
];

function termsOf(resume: ResumeDraft, names: readonly string[]): Term[] {
  const say = (instead: string) => (text: string) => ({ text, instead });
  const terms = [
    ...personTerms([resume.name, ...names].filter(Boolean), resume.email).map(say(masks.person)),
    ...resume.education.flatMap(({ school }) => schoolTerms(school)).map(say(masks.school)),
    ...resume.experience.flatMap(({ organisation }) => employerTerms(organisation)).map(say(masks.employer)),
  ];
  return terms
    .filter(({ text }) => isTelling(text) && !isPlace(text))
    .map(({ text, instead }) => ({ text: [...text].filter((unit) => letter.test(unit)).join(''), instead }));
}

/** A text without what may stand between the letters of a word that somebody wants to be read but not found. */
type Squeezed = { text: string /** Where each UTF-16 unit stands in the whole text. */; at: number[] };

const letter = /[\p{L}\p{N}]/u;

/** Up to three signs between two letters are left out; more of them, a comma or a new line part words for good. */
function squeeze(folded: string): Squeezed {
  const at: number[] = [];
  let text = '';
  let gap = 0;
  let index = 0;
  for (const unit of folded) {
    if (letter.test(unit)) {
      for (let part = 0; part < unit.length; part++) at.push(index + part);
      text += unit;
      gap = 0;
    } else if (++gap > 3 || '，；\n'.includes(unit)) {
      at.push(index);
      text += '\n';
    }
    index += unit.length;
  }
  return { text, at };
}

/** Where a term stands; one that is not of Chinese characters alone stands there as a word of its own. */
function* placesOf({ text, instead }: Term, folded: string, squeezed: Squeezed): Generator<Range> {
  const inWord = (unit: string | undefined) => unit !== undefined && /[a-z0-9]/.test(unit);
  const isWhole = (from: number, to: number) => !inWord(folded[from - 1]) && !inWord(folded[to]);
  for (let start = squeezed.text.indexOf(text); start !== -1; ) {
    const from = squeezed.at[start] ?? 0;
    const to = (squeezed.at[start + text.length - 1] ?? 0) + 1;
    const taken = han.test(text) || isWhole(from, to);
    if (taken) yield { from, to, instead };
    start = squeezed.text.indexOf(text, start + (taken ? text.length : 1));
  }
}

const apart = '[\\s\\p{Cf}.·_-]?';
const particles = '于在从到的是为与和及入被向对由经给任';
const name = `(?:(?![${particles}])[\\p{Script=Han}a-z0-9（）()]){2,14}?`;

/** What tells how to reach somebody, or names an organisation, whatever the rest of the résumé says. */
const patterns: readonly { pattern: RegExp; instead: string }[] = [
  {
    pattern:
      /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{1,63}){0,5}/gu,
    instead: masks.contact,
  },
  { pattern: /(?:https?:\/\/|www\.)[^\s，。；、）)]+/gu, instead: masks.contact },
  {
    pattern:
      /(?<![a-z0-9._-])[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,4}\.(?:com|cn|net|org|io|me|dev|hk|mo|top|example)(?:\/[^\s，。；、）)]*)?(?![a-z])/gu,
    instead: masks.contact,
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:\\+?86${apart})?1${apart}[3-9](?:${apart}\\d){9}(?!\\d)`, 'gu'),
    instead: masks.contact,
  },
  {
    pattern: /(?<!\d)(?:[+ ]\d{1,3}[\s-]?)?(?:0\d{2,3}[\s-]?)?[2-9]\d{3}[\s-]?\d{3,4}(?!\d)(?![\s]*[-–—~至][\s]*\d)/gu,
    instead: masks.contact,
  },
  { pattern: /(?<!\d)\d{7,18}x?(?!\d)/gu, instead: masks.contact },
  {
    pattern: new RegExp(`[零〇一二三四五六七八九幺两](?:${apart}[零〇一二三四五六七八九幺两]){6,}`, 'gu'),
    instead: masks.contact,
  },
  {
    pattern:
      /(?:微信|加?v信|威信|薇信|wechat|weixin|(?<![a-z])(?:vx|wx|qq)|企鹅|telegram|whatsapp|抖音|小红书|github|gitee|linkedin|飞书|钉钉)\s*(?:号|id|账号|帐号)?\s*(?:[:：是为])?\s*@?[a-z0-9_.-]{4,}/gu,
    instead: masks.contact,
  },
  { pattern: new RegExp(`${name}(?:股份有限公司|有限责任公司|有限公司|集团公司)`, 'gu'), instead: masks.employer },
  {
    pattern: new RegExp(`${name}(?:大学(?!生|英语|物理|化学|期间|时期|城)|学院|职校|技校|中学)`, 'gu'),
    instead: masks.school,
  },
];

/**
 * Masks texts of one résumé: the person's names, the schools and employers that its structured part names, their short
 * forms, and whatever looks like a way to reach somebody. What is hidden behind full width, traditional characters or
 * spaces is found as well: texts are compared folded, and the rest of a text stays as it was written.
 * @param names further names of the person, such as the account's
 */
export function maskOf(resume: ResumeDraft, names: readonly string[] = []): Mask {
  const terms = termsOf(resume, names);
  return (text) => masked(text, patterns, terms);
}

/** For a person who shows who they are: their texts as written, but for ways to reach them. */
export const maskContact: Mask = (text) =>
  masked(
    text,
    patterns.filter(({ instead }) => instead === masks.contact),
  );

function masked(text: string, known: typeof patterns, terms: readonly Term[] = []): string {
  const folded = fold(text);
  const squeezed = squeeze(folded);
  const ranges: Range[] = [
    ...terms.flatMap((term) => [...placesOf(term, folded, squeezed)]),
    ...known.flatMap(({ pattern, instead }) =>
      [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, instead })),
    ),
  ];
  // What begins first is masked; of those that begin at one place the longest.
  ranges.sort((a, b) => a.from - b.from || b.to - a.to);
  let shown = '';
  let at = 0;
  for (const { from, to, instead } of ranges) {
    if (to <= at) continue;
    // One that begins inside the last lengthens it.
    if (from >= at) shown += text.slice(at, from) + instead;
    at = to;
  }
  return shown + text.slice(at);
}
