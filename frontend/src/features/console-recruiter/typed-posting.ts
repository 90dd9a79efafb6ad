import { type Job, Pay, payUnits } from '@talent-harbor/backend/contracts/jobs';
import { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { z } from 'zod';

/** A posting as it stands in the editor: numbers may be missing while they are typed, the title may be empty. */
export const TypedPosting = JobDraft.extend({
  title: z.string(),
  headcount: z.number().nullable(),
  pay: z.object({
    unit: z.enum([...payUnits, 'negotiable']),
    min: z.number().nullish(),
    max: z.number().nullish(),
    months: z.number().nullish(),
  }),
  experience: z.object({ min: z.number(), max: z.number().nullable() }),
  validUntil: z.string().nullable(),
});
export type TypedPosting = z.infer<typeof TypedPosting>;

/** Reads what is in the editor by the contract. Chips typed twice are one. */
export const postingSchema = z.preprocess(
  (typed: TypedPosting) => ({ ...typed, validUntil: typed.validUntil || null }),
  JobDraft,
);

export function typedOf(job: Job): TypedPosting {
  const { title, occupation, headcount, duties, requirements, skills, education, majors, experience } = job;
  const { kind, district, address, point, pay, benefits, validUntil } = job;
  return {
    ...{ title, occupation, headcount, duties, requirements, skills, education, majors, experience },
    ...{ kind, district, address, point, pay, benefits, validUntil },
  };
}

/** The copy of a posting as a new draft. Its last day belongs to the first one. */
export const copyOf = (job: Job): JobDraft => ({ ...JobDraft.parse(typedOf(job)), validUntil: null });

/** What has been typed of the pay, as far as it can be read. */
export function payTyped(pay: TypedPosting['pay']): Pay | null {
  const read = Pay.safeParse({ ...pay, months: pay.months ?? 12 });
  return read.success && (read.data.unit === 'negotiable' || read.data.min <= read.data.max) ? read.data : null;
}

export const fieldsOf: readonly (keyof JobDraft)[] = [
  'title',
  'occupation',
  'kind',
  'headcount',
  'duties',
  'requirements',
  'skills',
  'education',
  'majors',
  'experience',
  'district',
  'address',
  'pay',
  'benefits',
  'validUntil',
];

/** The fields in which two versions differ, in the order of the editor. */
export function differences(mine: JobDraft, theirs: JobDraft): (keyof JobDraft)[] {
  return fieldsOf.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
}

/** Whether two versions say the same, as the server would read them. */
export function sameTyped(one: TypedPosting, other: TypedPosting): boolean {
  const [a, b] = [postingSchema.safeParse(one), postingSchema.safeParse(other)];
  if (a.success && b.success) return differences(a.data, b.data).length === 0;
  return fieldsOf.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
