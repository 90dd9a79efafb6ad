import { z } from 'zod';
import { JobCard } from '#contracts/jobs';
import { aliasesOf, city, divisionName } from '#features/city';
import type { EnterpriseRecord } from '#features/enterprises';
import { locales, Point } from '#platform/contract';
import { withHash } from '#platform/search/documents';
import type { SearchDocument } from '#platform/search/engine';
import { language } from '#platform/search/language';
import { pinyinOf } from '#platform/search/pinyin';
import type { JobRecord } from '../model.ts';
import { monthly, payBand } from '../pay.ts';
import { presentJobEnterprise } from '../present.ts';
import { cityOf, experienceBand, withSection } from './bands.ts';

const mostTags = 6;
const mostSkillTags = 4;

/** What a list of results shows, as far as it does not depend on the search. */
export const Card = JobCard.omit({ distance: true, highlights: true });

type Card = z.input<typeof Card>;

/**
 * What the index hands back with a hit: all that a card needs, so that a search asks no database.
 * The card itself is checked where it leaves, by the response schema; twice would cost more than everything else.
 */
export const JobHit = z.object({
  card: z.custom<Card>((card) => typeof card === 'object' && card !== null && 'id' in card),
  title: z.string(),
  enterpriseName: z.string(),
  text: z.string(),
  point: Point.nullable().optional(),
});

export type SearchablePosting = Omit<JobRecord, 'headcount' | 'source' | 'createdAt' | 'updatedAt' | 'revision'>;

/** A posting as the index holds it. It depends on nothing but its arguments and the city's data: the same gives the same hash. */
export function jobDocument(job: SearchablePosting, enterprise: EnterpriseRecord): SearchDocument {
  const range = monthly(job.pay);
  const skills = job.skills.map((skill) => skill.name);
  const spoken = pinyinOf([job.title, enterprise.shortName || enterprise.name].join('\n'), language());
  return withHash({
    id: String(job._id),
    occupationWords: occupationWords(job.occupation),
    title: job.title,
    skillWords: skills,
    occupationAliases: job.occupation ? aliasesOf(job.occupation).filter((alias) => !namesATool.test(alias)) : [],
    enterpriseName: enterprise.name,
    enterpriseShort: enterprise.shortName,
    text: textOf(job),
    moreWords: [...job.majors, ...job.benefits, job.address],
    placeWords: placeWords(job.district),
    pinyin: spoken.full,
    initials: spoken.initials,
    district: job.district ? [...new Set([job.district, cityOf(job.district)])] : [],
    kind: job.kind,
    education: job.education,
    experienceBand: experienceBand(job.experience),
    industry: enterprise.industry ? withSection(enterprise.industry) : [],
    payBand: payBand(job.pay),
    payTop: range?.max ?? null,
    payMiddle: range ? (range.min + range.max) / 2 : null,
    occupation: job.occupation,
    enterpriseId: String(job.enterpriseId),
    titleIs: job.title,
    skillIs: skills,
    enterpriseIs: enterprise.shortName || enterprise.name,
    publishedAt: job.publishedAt?.getTime() ?? 0,
    point: job.point,
    card: cardOf(job, enterprise),
  });
}

export function cardOf(job: SearchablePosting, enterprise: EnterpriseRecord): Card {
  const skills = [...job.skills].sort((a, b) => Number(b.required) - Number(a.required)).map((skill) => skill.name);
  return {
    id: String(job._id),
    title: job.title,
    enterprise: presentJobEnterprise(enterprise),
    occupation: job.occupation,
    kind: job.kind,
    education: job.education,
    experience: job.experience,
    district: job.district,
    address: job.address,
    pay: job.pay,
    tags: [...skills.slice(0, mostSkillTags), ...job.benefits].slice(0, mostTags),
    publishedAt: (job.publishedAt ?? new Date(0)).toISOString(),
  };
}

const listMark = /^\s*(?:[(（]?\d{1,2}(?:[.．](?!\d)|[、)）])|[①-⑳•·●■◆*-])\s*/;

/** What is read of a posting where words are found in it: its sentences, without the numbers of lists. */
const textOf = ({ duties, requirements }: SearchablePosting) =>
  `${duties}\n${requirements}`
    .split('\n')
    .map((sentence) => sentence.replace(listMark, '').trim())
    .filter(Boolean)
    .join('\n');

/** Java开发 or `python` mean this occupation in a title, but not every posting of it asks for them. */
const namesATool = /^[a-z]\S*$|[a-z].*\p{Script=Han}/u;

/** A place that stays a word of the query is found by this. */
function placeWords(division: string | null): string[] {
  return division ? [...new Set(locales.map((locale) => divisionName(division, locale)))] : [];
}

let labels: ReadonlyMap<string, readonly string[]> | undefined;
function occupationWords(code: string | null): readonly string[] {
  labels ??= new Map(city().occupations.map(({ code: each, names }) => [each, Object.values(names)]));
  return (code && labels.get(code)) || [];
}
