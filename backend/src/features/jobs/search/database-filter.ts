import { mongoose } from '#platform/database';
import type { SearchFilter } from '#platform/search/engine';
import { fold } from '#platform/search/fold';
import { language } from '#platform/search/language';
import { divisionsOf } from './bands.ts';

export type Condition = Record<string, unknown>;
/** A MongoDB aggregation expression. */
export type Expression = Record<string, unknown> | string;

const payLimits: Readonly<Record<string, readonly [number, number]>> = {
  '0-3000': [0, 3_000],
  '3000-5000': [3_000, 5_000],
  '5000-8000': [5_000, 8_000],
  '8000-12000': [8_000, 12_000],
  '12000-20000': [12_000, 20_000],
  '20000-': [20_000, Number.MAX_SAFE_INTEGER],
};
const yearLimits: Readonly<Record<string, readonly [number, number]>> = {
  '1-3': [1, 3],
  '3-5': [3, 5],
  '5-10': [5, 10],
  '10-': [10, 100],
};
const kmPerDegree = 111.2;

/** The middle of the monthly range; null where pay is negotiable. */
export const payMiddle: Expression = { $avg: ['$monthly.min', '$monthly.max'] };

const within = (value: Expression, [from, below]: readonly [number, number]) => ({
  $and: [{ $gte: [value, from] }, { $lt: [value, below] }],
});
/** The first band whose limits hold the value. */
const band = (value: Expression, limits: typeof payLimits, otherwise: string) =>
  Object.entries(limits).reduceRight<Expression>(
    (rest, [name, each]) => ({ $cond: [within(value, each), name, rest] }),
    otherwise,
  );
const asked = band('$experience.min', yearLimits, '10-');

/** What each facet counts. */
export const counted: Readonly<Record<string, Expression>> = {
  district: '$district',
  kind: '$kind',
  education: '$education',
  experienceBand: {
    $cond: [{ $gt: ['$experience.min', 0] }, asked, { $cond: [{ $eq: ['$experience.max', null] }, 'none', '0-1'] }],
  },
  industry: '$industry',
  payBand: { $cond: [{ $gte: [payMiddle, 0] }, band(payMiddle, payLimits, 'negotiable'), 'negotiable'] },
  occupation: '$occupation',
};

/** A filter of the index as the database takes it. A circle becomes the square around it. */
export function conditionOf(filter: SearchFilter): Condition {
  if ('near' in filter) {
    const { near, within: km } = filter;
    const lat = km / kmPerDegree;
    const lng = lat / Math.max(0.01, Math.cos((near.lat * Math.PI) / 180));
    return {
      'point.lat': { $gte: near.lat - lat, $lte: near.lat + lat },
      'point.lng': { $gte: near.lng - lng, $lte: near.lng + lng },
    };
  }
  if ('noneOf' in filter) throw new Error('no list of postings leaves values out');
  if (!('anyOf' in filter)) return { 'monthly.max': { $gte: filter.from ?? 0 } };
  const values = filter.anyOf.map(String);
  switch (filter.field) {
    case 'district':
      return {
        $or: [{ district: { $in: values } }, ...values.filter(isWide).map((code) => ({ district: inside(code) }))],
      };
    case 'industry':
      return { industry: { $in: values.flatMap(divisionsOf) } };
    case 'enterpriseId':
      return { enterpriseId: { $in: values.map((id) => new mongoose.Types.ObjectId(id)) } };
    case 'experienceBand':
    case 'payBand':
      return { $expr: { $in: [counted[filter.field] ?? null, values] } };
    default:
      return { [filter.field]: { $in: values } };
  }
}

const isWide = (code: string) => code.endsWith('00');
const inside = (code: string) => new RegExp(`^${code.replace(/(00)+$/, '')}`);

/** Each word in the title or among the skills, in any of its forms. */
export function conditionsOfText(text: string): Condition[] {
  return language()
    .ask(text)
    .words.map((word) => {
      const forms = [word.texts.join(''), ...language().phrasesOf(word).slice(word.texts.length)];
      const pattern = new RegExp(forms.map((form) => fold(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');
      return { $or: [{ title: pattern }, { 'skills.name': pattern }] };
    });
}
