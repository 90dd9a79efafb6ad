import { z } from 'zod';
import { endpoint, locales, Point } from '#platform/contract';

/** A name in each language of the product. */
export const Names = z.object(
  Object.fromEntries(locales.map((l) => [l, z.string()])) as Record<(typeof locales)[number], z.ZodString>,
);
export type Names = z.infer<typeof Names>;

/** Education levels in rising order, after GB/T 4658. `any` means that none is asked for. */
export const educationLevels = [
  'any',
  'junior-secondary',
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctor',
] as const;
export const EducationLevel = z.enum(educationLevels);
export type EducationLevel = z.infer<typeof EducationLevel>;

export const employmentKinds = ['full-time', 'part-time', 'internship', 'campus'] as const;
export const EmploymentKind = z.enum(employmentKinds);
export type EmploymentKind = z.infer<typeof EmploymentKind>;

/** An occupation of the state dictionary (职业分类大典, 2022), for instance `2-02-10-03`. */
export const OccupationCode = z.string().regex(/^\d-\d{2}-\d{2}-\d{2}$/);
/** A section (`C`) or division (`35`) of GB/T 4754-2017. */
export const IndustryCode = z.string().regex(/^([A-T]|\d{2})$/);
/** A place in GB/T 2260: province, city or district, six digits. */
export const DivisionCode = z.string().regex(/^\d{6}$/);

export const District = z.object({ code: DivisionCode, names: Names, centre: Point });
export const City = z.object({
  code: DivisionCode,
  names: Names,
  centre: Point,
  districts: z.array(District),
  occupations: z.array(z.object({ code: OccupationCode, names: Names })),
  industries: z.array(z.object({ code: IndustryCode, names: Names })),
  majors: z.array(z.string()),
  benefits: z.array(z.string()),
});
export type City = z.infer<typeof City>;

export const getCity = endpoint({
  name: 'getCity',
  method: 'GET',
  path: '/city',
  summary: 'The city this site serves: its districts, and the classifications that forms and filters use.',
  response: City,
});
