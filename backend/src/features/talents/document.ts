import { educationLevels } from '#contracts/city';
import { aliasesOf, city } from '#features/city';
import { organisationKey, type PrivacyRecord } from '#features/privacy';
import { withHash } from '#platform/search/documents';
import type { SearchDocument } from '#platform/search/engine';
import { fold } from '#platform/search/fold';
import { language } from '#platform/search/language';
import { pinyinOf } from '#platform/search/pinyin';
import type { Talent } from './find.ts';
import { maskOf } from './mask.ts';
import { yearsOf } from './years.ts';

let labels: ReadonlyMap<string, readonly string[]> | undefined;
const namesOf = (code: string) => {
  labels ??= new Map(city().occupations.map(({ code: each, names }) => [each, Object.values(names)]));
  return labels.get(code) ?? [];
};

/** The highest of the levels reached. */
export const highest = <T extends { level: (typeof educationLevels)[number] }>(education: readonly T[]): T | null =>
  education.reduce<T | null>(
    (best, one) => (best && educationLevels.indexOf(best.level) >= educationLevels.indexOf(one.level) ? best : one),
    null,
  );

/** By what an enterprise is told apart where somebody keeps it out. */
export const blockKeys = {
  ofBlocks: (blocked: PrivacyRecord['blocked']) =>
    blocked.flatMap(({ enterpriseId, key }) => [...(enterpriseId ? [`id:${enterpriseId}`] : []), `name:${key}`]),
  ofEnterprise: ({ _id, name, shortName }: { _id: unknown; name: string; shortName: string }) => [
    `id:${_id}`,
    ...[name, shortName].filter(Boolean).map((one) => `name:${organisationKey(one)}`),
  ],
};

/** One word for one skill, whoever wrote it: what facets count and filters find. */
export const skillKey = (skill: string) => fold(skill).trim().replace(/\s+/g, ' ');

/**
 * A person as the index holds them: masked whatever their visibility, so that a search can find nothing else.
 * Time counts to the last edit, so the same résumé always gives the same document.
 * @param order numbers that break ties (`orderOf`)
 */
export function talentDocument({ privacy, resume, name }: Talent, order: readonly number[]): SearchDocument {
  const mask = maskOf(resume, [name]);
  const { occupations, districts, kinds } = resume.wishes;
  const positions = resume.experience.map(({ position }) => mask(position)).filter(Boolean);
  const skills = resume.skills.map(mask);
  const occupationWords = occupations.flatMap(namesOf);
  const spoken = pinyinOf(
    [...occupations.flatMap((code) => namesOf(code)[0] ?? []), ...positions].join('\n'),
    language(),
  );
  return withHash({
    id: String(privacy._id),
    occupationWords,
    positions,
    skillWords: skills,
    occupationAliases: occupations.flatMap((code) => aliasesOf(code)),
    majors: resume.education.map(({ major }) => mask(major)).filter(Boolean),
    text: [
      resume.summary,
      ...resume.experience.map(({ description }) => description),
      ...resume.projects.map(({ description }) => description),
      ...resume.languages.map(({ name: spokenWith, level }) => `${spokenWith} ${level}`),
    ]
      .map(mask)
      .filter(Boolean)
      .join('\n'),
    pinyin: spoken.full,
    initials: spoken.initials,
    occupation: occupations,
    district: districts,
    education: highest(resume.education)?.level ?? 'any',
    experienceBand: yearsOf(resume.experience, resume.updatedAt),
    skill: [...new Set(skills.map(skillKey))],
    kind: kinds,
    blockedBy: blockKeys.ofBlocks(privacy.blocked),
    ...Object.fromEntries(order.map((number, at) => [`shuffle${at}`, number])),
  });
}
