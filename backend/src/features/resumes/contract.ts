import { z } from 'zod';
import { DivisionCode, EducationLevel, employmentKinds, OccupationCode } from '#contracts/city';
import { Done, endpoint, Id, Instant, line, prose } from '#platform/contract';

/** A month as `2024-07`. */
export const Month = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, 'month');
const month = z.union([z.literal(''), Month]).default('');

export const ResumeDraft = z.object({
  title: line(50).default(''),
  name: line(50).default(''),
  phone: line(30).default(''),
  email: line(254).default(''),
  district: z.union([z.literal(''), DivisionCode]).default(''),
  summary: prose(2000).default(''),
  education: z
    .array(
      z.object({
        school: line(100).default(''),
        major: line(100).default(''),
        level: EducationLevel.default('any'),
        from: month,
        to: month,
      }),
    )
    .max(10)
    .default([]),
  experience: z
    .array(
      z.object({
        organisation: line(100).default(''),
        position: line(100).default(''),
        from: month,
        to: month,
        description: prose(3000).default(''),
      }),
    )
    .max(30)
    .default([]),
  skills: z.array(line(40, 1)).max(60).default([]),
  /** What the person calls themself, or the post in view: one line under the name. */
  headline: line(100).default(''),
  links: z
    .array(z.object({ name: line(60).default(''), url: line(300).default('') }))
    .max(10)
    .default([]),
  projects: z
    .array(
      z.object({
        name: line(100).default(''),
        role: line(100).default(''),
        from: month,
        to: month,
        description: prose(3000).default(''),
      }),
    )
    .max(30)
    .default([]),
  languages: z
    .array(z.object({ name: line(40).default(''), level: line(80).default('') }))
    .max(20)
    .default([]),
  certificates: z
    .array(z.object({ name: line(120).default(''), issuer: line(100).default(''), date: month }))
    .max(40)
    .default([]),
  awards: z
    .array(z.object({ name: line(120).default(''), issuer: line(100).default(''), date: month }))
    .max(40)
    .default([]),
  wishes: z
    .object({
      occupations: z.array(OccupationCode).max(5).default([]),
      districts: z.array(DivisionCode).max(10).default([]),
      kinds: z.array(z.enum(employmentKinds)).max(4).default([]),
      /** Yuan a month, before tax. */
      payMin: z.int().min(0).max(1_000_000).nullable().default(null),
    })
    .default({ occupations: [], districts: [], kinds: [], payMin: null }),
});
export type ResumeDraft = z.infer<typeof ResumeDraft>;

/** What is still empty of what an application needs. */
export const missingParts = ['name', 'contact', 'education', 'skills'] as const;

export const Resume = ResumeDraft.extend({
  id: Id,
  revision: z.int(),
  updatedAt: Instant,
  missing: z.array(z.enum(missingParts)),
});
export type Resume = z.infer<typeof Resume>;

const ById = z.object({ id: Id });
export const listResumes = endpoint({
  name: 'listResumes',
  method: 'GET',
  path: '/resumes',
  summary: 'My résumés, last edited first.',
  response: z.object({ items: z.array(Resume) }),
});
export const createResume = endpoint({
  name: 'createResume',
  method: 'POST',
  path: '/resumes',
  status: 201,
  summary: 'Start a résumé.',
  body: ResumeDraft,
  response: Resume,
});
export const getResume = endpoint({
  name: 'getResume',
  method: 'GET',
  path: '/resumes/:id',
  summary: 'One of my résumés.',
  params: ById,
  response: Resume,
});
export const saveResume = endpoint({
  name: 'saveResume',
  method: 'PUT',
  path: '/resumes/:id',
  summary: 'Save as typed. `revision` is the one that was read; a stale one is refused with 409 `resume-changed`.',
  params: ById,
  body: ResumeDraft.extend({ revision: z.int().min(0) }),
  response: Resume,
});
export const deleteResume = endpoint({
  name: 'deleteResume',
  method: 'DELETE',
  path: '/resumes/:id',
  summary: 'Delete a résumé. Copies that went along with applications stay with them.',
  params: ById,
  response: Done,
});
