import type { EmploymentKind } from '#contracts/city';
import { type EnterpriseDraft, enterpriseSizes } from '#contracts/enterprises';
import type { JobDraft } from '#contracts/jobs/publishing';
import { city, divisionNamed } from '#features/city';

type Experience = JobDraft['experience'];

/** Years asked for, from words such as 3-5年, 1年以下, 5年以上, 无需经验; null where the words say something else. */
export function experienceOf(text: string): Experience | null {
  const words = text.normalize('NFKC').replace(/\s|工作|经验/g, '');
  if (/^(?:不限|无|无需|应届.*|在校.*|)$/.test(words)) return { min: 0, max: null };
  const years = /^(\d{1,2})(?:[-~至到](\d{1,2}))?年(?:及)?(以上|以下|以内)?$/.exec(words);
  if (!years) return null;
  const [, from = '', to, bound] = years;
  if (bound === '以下' || bound === '以内') return to === undefined ? { min: 0, max: Number(from) } : null;
  const min = Number(from);
  const max = to === undefined ? null : Number(to);
  return max !== null && max < min ? null : { min, max };
}

const kinds: Readonly<Record<string, EmploymentKind>> = {
  全职: 'full-time',
  兼职: 'part-time',
  实习: 'internship',
  校园: 'campus',
  校招: 'campus',
  校园招聘: 'campus',
};

/** The kind by its own column, else by a title that says it as a whole word at its edge. */
export function kindOf(word: string, title: string): EmploymentKind {
  const stated = kinds[word.trim()];
  if (stated) return stated;
  if (/(?<![可/、或])实习生?(?:$|[)）】\]])|^实习/.test(title)) return 'internship';
  if (/校招|校园招聘/.test(title)) return 'campus';
  return /^兼职|兼职$|[(（【[]兼职[)）】\]]/.test(title) ? 'part-time' : 'full-time';
}

/** 招5人 is five; 若干 (several) and nothing at all are told as one, the least that is meant. */
export const headcountOf = (text: string): number => Math.min(9_999, Math.max(1, Number(/\d+/.exec(text)?.[0] ?? 1)));

const ownershipWords: readonly (readonly [RegExp, EnterpriseDraft['ownership']])[] = [
  [/^民营|^私营|^创业公司/, 'private'],
  [/^国企|^国有|^央企/, 'state'],
  [/^上市/, 'listed'],
  [/^合资/, 'joint'],
  [/^外资|^外商|^外企|^港澳台|^代表处/, 'foreign'],
  [/事业单位|学校|医院|国家机关|社会团体|非营利/, 'institution'],
];

export const ownershipOf = (text: string): EnterpriseDraft['ownership'] | null =>
  ownershipWords.find(([pattern]) => pattern.test(text))?.[1] ?? (text === '' ? null : 'other');

/** The size band that holds all of the stated range; null where it lies across two. */
export function sizeOf(text: string): EnterpriseDraft['size'] | null {
  const figures = [...text.matchAll(/\d+/g)].map(Number);
  const [first] = figures;
  if (first === undefined) return null;
  const low = /以下|少于/.test(text) ? 1 : first;
  const high = /以上/.test(text) ? Number.POSITIVE_INFINITY : /以下/.test(text) ? first - 1 : (figures[1] ?? first);
  return (
    enterpriseSizes.find((band) => {
      const [from = 0, to = Number.POSITIVE_INFINITY] = band.split(/[-+]/).filter(Boolean).map(Number);
      return from <= low && high <= to;
    }) ?? null
  );
}

/** The division that a city and a district name, and the place as people write it. */
export function placeOf(words: { area: string; city: string; district: string; street: string }) {
  const [areaCity = '', areaDistrict = ''] = words.area.split('-');
  const town = words.city || areaCity;
  const part = words.district || areaDistrict;
  const code = divisionNamed(town);
  const within = code === city().code ? divisionNamed(part) : null;
  const ours = city().districts.some((district) => district.code === within);
  return { district: ours ? within : code, address: [town, part, words.street].filter(Boolean).join(' ') };
}
