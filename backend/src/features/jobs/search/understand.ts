import type { EducationLevel, EmploymentKind } from '#contracts/city';
import type { FacetName } from '#contracts/jobs';
import { city, divisionNamed, placeWords } from '#features/city';
import { fold } from '#platform/search/fold';
import { language } from '#platform/search/language';
import { monthly, payOf } from '../pay.ts';

export type Understood = { facet: FacetName; value: string; words: string };
/** Characters of the query, from and to, that mean something; `null` that they mean something here but filter nothing. */
type Meaning = { from: number; to: number; filter: { facet: FacetName; value: string } | null };

const educationWords: Record<string, EducationLevel> = {
  ...{ 博士: 'doctor', 博士研究生: 'doctor', phd: 'doctor', doctorate: 'doctor' },
  ...{ 硕士: 'master', 硕士研究生: 'master', 研究生: 'master', "master's": 'master', 'master degree': 'master' },
  ...{ 本科: 'bachelor', 学士: 'bachelor', 统招本科: 'bachelor', bachelor: 'bachelor', "bachelor's": 'bachelor' },
  ...{
    'bachelor degree': 'bachelor',
    大专: 'associate',
    专科: 'associate',
    高职: 'associate',
    'college diploma': 'associate',
  },
  ...{ 中专: 'vocational', 技校: 'vocational', 中职: 'vocational', 中技: 'vocational' },
  ...{ 高中: 'secondary', 初中: 'junior-secondary', 学历不限: 'any', 不限学历: 'any' },
};
/** Schools rather than degrees where more follows: 高中教师 teaches there. */
const schools = new Set(['高中', '初中', '中专', '技校', '中职', '高职', '专科']);
const kindWords: Record<string, EmploymentKind> = {
  ...{ 全职: 'full-time', 'full time': 'full-time', 'full-time': 'full-time' },
  ...{ 兼职: 'part-time', 'part time': 'part-time', 'part-time': 'part-time' },
  ...{ 实习: 'internship', 实习生: 'internship', internship: 'internship', intern: 'internship' },
  ...{ 校招: 'campus', 校园招聘: 'campus', 'campus recruitment': 'campus' },
};
/** Said on job boards around a place or a job; it means nothing there. 招聘专员, though, is a job. */
const fillerAtStart = /^(?:的|(?:招聘|诚聘|急聘|招)(?!专员|主管|经理|助理|顾问|会|标|商))(?=..)/;
const fillerAtEnd = /(?<=..)(?:招聘|招工|找工作|的工作)$/;
const names = /(?:公司|集团|工厂|厂|店|医院|学校|学院|大学|中学|小学|银行|酒店|中心|事务所)$/;
const degreeEnd = /^(?:及以上|或以上|以上)?(?:学历|毕业)?(?:及以上|或以上|以上)?/;

const amount = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九]万[一二三四五六七八九]|[一二两三四五六七八九十]{1,3})`;
const scale = '(?:k|w|千|万|元)';
const payText = `(?:月薪|年薪|日薪|时薪|工资|薪资)?${amount}${scale}?(?:[-~至到]${amount}${scale}?)?(?:/?(?:月|天|日|小时|年))?(?:以上|起)?`;
const payAtStart = new RegExp(`^${payText}`);
const payAtEnd = new RegExp(`(?<![a-z0-9.])${payText}$`);
const isPayLike = /^(?:月薪|年薪|日薪|时薪|工资|薪资)|[k千万w元](?:以上|起|$|[-~至到/])|以上$|起$/;

type Words = { word: string; filter: Meaning['filter'] }[];
let known: { words: Words; source: unknown } | undefined;

/** All words with a meaning, longest first. */
function meaningfulWords(): Words {
  const source = placeWords();
  if (known?.source === source) return known.words;
  const here = city().code;
  const words: Words = [
    ...source.map(({ word, code }) => ({
      word: fold(word),
      filter: code === here ? null : { facet: 'district' as const, value: code },
    })),
    ...Object.entries(educationWords).map(([word, value]) => ({
      word,
      filter: { facet: 'education' as const, value },
    })),
    ...Object.entries(kindWords).map(([word, value]) => ({ word, filter: { facet: 'kind' as const, value } })),
  ];
  known = { source, words: words.sort((a, b) => b.word.length - a.word.length) };
  return known.words;
}

/**
 * Takes the words out of a query that are better filters: places, degrees, kinds, pay. The longest reading wins, only
 * whole words are read, and names of firms are left alone. A word in `literal` stays a word.
 */
export function understand(query: string, literal: readonly string[]): { text: string; understood: Understood[] } {
  const folded = fold(query);
  const kept = new Set(literal.map((word) => fold(word).trim()));
  const meanings: Meaning[] = [];
  const tokens = [...folded.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, from: index }));
  for (let at = 0; at < tokens.length; ) {
    const several = joined(folded, tokens, at, kept);
    if (several) meanings.push(several.meaning);
    else meanings.push(...within(tokens[at], kept));
    at += several?.tokens ?? 1;
  }
  let text = query;
  for (const { from, to } of meanings) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    understood: meanings.flatMap(({ from, to, filter }) =>
      filter ? [{ ...filter, words: query.slice(from, to).trim() }] : [],
    ),
  };
}

type Token = { text: string; from: number };

/** One to three typed words that have a meaning as a whole: `part time`, `Jianghai District`, `月薪 8000`. */
function joined(folded: string, tokens: readonly Token[], at: number, kept: ReadonlySet<string>) {
  for (let count = Math.min(3, tokens.length - at); count > 0; count--) {
    const [first, last] = [tokens[at], tokens[at + count - 1]];
    if (!first || !last) continue;
    const to = last.from + last.text.length;
    const text = folded.slice(first.from, to);
    if (kept.has(text)) return null;
    const filter = wholeMeaning(text);
    if (filter !== undefined) return { tokens: count, meaning: { from: first.from, to, filter } };
  }
  return null;
}

/** What a text means as a whole; `undefined` for nothing. */
function wholeMeaning(text: string): Meaning['filter'] | undefined {
  for (const { word, filter } of meaningfulWords()) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    if (rest === '' || (filter?.facet === 'education' && degreeEnd.exec(rest)?.[0] === rest)) return filter;
  }
  if (text.length > 1 && !text.includes(' ')) {
    const elsewhere = divisionNamed(text);
    if (elsewhere) return { facet: 'district', value: elsewhere };
  }
  return payMeaning(text.replaceAll(' ', ''));
}

/** Meanings at the start and the end of one typed word: 江海区本科电工8k以上. */
function within(token: Token | undefined, kept: ReadonlySet<string>): Meaning[] {
  if (!token || names.test(token.text) || !/\p{Script=Han}/u.test(token.text)) return [];
  const meanings: Meaning[] = [];
  let { text, from } = token;
  for (let again = true; again && text !== ''; ) {
    const start = atStart(text, kept, meanings.length > 0);
    const end = start ? null : atEnd(text, kept);
    again = start !== null || end !== null;
    if (start) {
      meanings.push({ from, to: from + start.length, filter: start.filter });
      from += start.length;
      text = text.slice(start.length);
    } else if (end) {
      const to = from + text.length;
      meanings.push({ from: to - end.length, to, filter: end.filter });
      text = text.slice(0, text.length - end.length);
    }
  }
  // What is left must still be a word: 台山人 means the people, not a search for 人 in Taishan.
  return text.length === 1 ? [] : meanings;
}

type Found = { length: number; filter: Meaning['filter'] } | null;

function atStart(text: string, kept: ReadonlySet<string>, isAfter: boolean): Found {
  for (const { word, filter } of meaningfulWords()) {
    if (!text.startsWith(word) || kept.has(word)) continue;
    const end = filter?.facet === 'education' ? (degreeEnd.exec(text.slice(word.length))?.[0] ?? '') : '';
    const length = word.length + end.length;
    if (kept.has(text.slice(0, length)) || !isBoundary(text, length)) continue;
    if (schools.has(word) && end === '' && length < text.length) continue;
    return { length, filter };
  }
  const filler = isAfter ? fillerAtStart.exec(text)?.[0] : undefined;
  if (filler) return { length: filler.length, filter: null };
  const pay = payAtStart.exec(text)?.[0] ?? '';
  const filter = pay && !kept.has(pay) ? payMeaning(pay) : undefined;
  return filter ? { length: pay.length, filter } : null;
}

function atEnd(text: string, kept: ReadonlySet<string>): Found {
  for (const { word, filter } of meaningfulWords())
    if (text.endsWith(word) && !kept.has(word) && isBoundary(text, text.length - word.length))
      return { length: word.length, filter };
  const filler = fillerAtEnd.exec(text)?.[0];
  if (filler) return { length: filler.length, filter: null };
  const pay = payAtEnd.exec(text)?.[0] ?? '';
  const filter = pay && !kept.has(pay) ? payMeaning(pay) : undefined;
  return filter ? { length: pay.length, filter } : null;
}

/** Whether a reader would cut the text there: 新会 is not a place in 新会计师. */
function isBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  let end = 0;
  for (const word of language().cut(text)) {
    end = text.indexOf(word, end) + word.length;
    if (end >= at) return end === at;
  }
  return false;
}

const digits = '零一二三四五六七八九';
/** 一万五 is 15000 and 八千 is 8000: small numbers in characters become digits. */
function withDigits(text: string): string {
  return text
    .replaceAll('两', '二')
    .replace(
      /([一二三四五六七八九])万([一二三四五六七八九])(?![千百])/g,
      (_, a: string, b: string) => `${digits.indexOf(a)}.${digits.indexOf(b)}万`,
    )
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, a?: string, b?: string) =>
      String((a ? digits.indexOf(a) : 1) * 10 + (b ? digits.indexOf(b) : 0)),
    )
    .replace(/[一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
}

/** 8k以上, 月薪一万, 5-8k: postings whose pay reaches the lower figure, in yuan a month. */
function payMeaning(text: string): Meaning['filter'] | undefined {
  if (!isPayLike.test(text)) return undefined;
  const pay = payOf(withDigits(text).replace(/^(?:工资|薪资)/, ''));
  const range = pay && monthly(pay);
  return range ? { facet: 'pay', value: `${range.min}-` } : undefined;
}
