import { EducationLevel, employmentKinds } from '@talent-harbor/backend/contracts/city';
import { Resume, ResumeDraft } from '@talent-harbor/backend/contracts/resumes';
import { z } from 'zod';

const text = z.string().catch('');

/**
 * What stands in the form at some moment: the contract's shape without its limits, since half-written
 * words must survive too. The server has the last word about limits.
 */
export const Draft = z.object({
  title: text,
  name: text,
  phone: text,
  email: text,
  district: text,
  summary: text,
  education: z
    .array(z.object({ school: text, major: text, level: EducationLevel.catch('any'), from: text, to: text }))
    .catch([]),
  experience: z
    .array(z.object({ organisation: text, position: text, from: text, to: text, description: text }))
    .catch([]),
  skills: z.array(z.string()).catch([]),
  headline: text,
  links: z.array(z.object({ name: text, url: text })).catch([]),
  projects: z.array(z.object({ name: text, role: text, from: text, to: text, description: text })).catch([]),
  languages: z.array(z.object({ name: text, level: text })).catch([]),
  certificates: z.array(z.object({ name: text, issuer: text, date: text })).catch([]),
  awards: z.array(z.object({ name: text, issuer: text, date: text })).catch([]),
  wishes: z
    .object({
      occupations: z.array(z.string()).catch([]),
      districts: z.array(z.string()).catch([]),
      kinds: z.array(z.enum(employmentKinds)).catch([]),
      payMin: z.number().nullable().catch(null),
    })
    .catch({ occupations: [], districts: [], kinds: [], payMin: null }),
});
export type Draft = z.infer<typeof Draft>;

export const parts = [
  'title',
  'name',
  'headline',
  'phone',
  'email',
  'district',
  'links',
  'summary',
  'education',
  'experience',
  'projects',
  'skills',
  'languages',
  'certificates',
  'awards',
  'wishes',
] as const;
export type Part = (typeof parts)[number];

/** Only what a person writes, of a résumé or a draft. */
export const draftOf = (resume: Resume | Draft): Draft => Draft.parse(resume);

/** As the server would keep it, in one order of keys: trimmed, folded. */
function settled(draft: Draft): Draft {
  const read = ResumeDraft.safeParse(draft);
  return read.success ? Draft.parse(read.data) : draft;
}

export function differingParts(one: Draft, other: Draft): Part[] {
  const [a, b] = [settled(one), settled(other)];
  return parts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}

export const sameDraft = (one: Draft, other: Draft): boolean => differingParts(one, other).length === 0;

/** `mine` with these parts taken from `theirs`. */
export function merged(mine: Draft, theirs: Draft, fromTheirs: ReadonlySet<Part>): Draft {
  const taken = Object.fromEntries(parts.filter((part) => fromTheirs.has(part)).map((part) => [part, theirs[part]]));
  return Draft.parse({ ...mine, ...taken });
}

export const emptyEducation: Draft['education'][number] = { school: '', major: '', level: 'any', from: '', to: '' };
export const emptyExperience: Draft['experience'][number] = {
  organisation: '',
  position: '',
  from: '',
  to: '',
  description: '',
};
export const emptyProject: Draft['projects'][number] = { name: '', role: '', from: '', to: '', description: '' };

/** What this device holds that the server has not confirmed. */
export const Copy = z.object({
  /** The résumé as the server last gave it. */
  base: Resume,
  draft: Draft,
  /** What was handed in without an answer: any of it may have arrived. */
  sent: z.array(Draft).catch([]),
});
export type Copy = z.infer<typeof Copy>;
