import { z } from 'zod';
import { DivisionCode, EducationLevel, employmentKinds, OccupationCode } from '#contracts/city';
import { Done, endpoint, FileAnswer, Id, Instant, Locale, line, prose, uploadEndpoint } from '#platform/contract';

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
  /** Whether a photo is kept with it. No copy of the résumé that others see carries it. */
  photo: z.boolean().default(false),
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

/** Why a file could not be read, as the code of the field `file` (and of the refusal, with `file-` before it). */
export const unreadableReasons = ['damaged', 'encrypted', 'old-word', 'scan', 'no-text', 'too-complex'] as const;
/** `incomplete`: the file seems to have been cut. `years-only`: some times are years without a month, and were left open. */
export const readNotes = ['incomplete', 'years-only'] as const;

export const ReadResume = z.object({
  /** The file's text, line by line. */
  source: z.string(),
  draft: ResumeDraft,
  notes: z.array(z.enum(readNotes)),
});
export type ReadResume = z.infer<typeof ReadResume>;

export const readResumeFile = uploadEndpoint({
  name: 'readResumeFile',
  method: 'POST',
  path: '/resume-readings',
  summary:
    'What a résumé file says, as a draft to look through beside the file’s text. Takes PDF, DOCX, JSON Resume and plain text. Nothing is kept.',
  response: ReadResume,
  upload: {
    mostBytes: 10 * 1024 * 1024,
    types: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/plain',
      // Locked files and those of old Word: taken to say so.
      'application/x-cfb',
    ],
  },
});

export const resumeLayouts = ['classic', 'two-columns', 'compact'] as const;
export const exportResumePdf = endpoint({
  name: 'exportResumePdf',
  method: 'GET',
  path: '/resumes/:id/pdf',
  summary: 'The résumé as a PDF in one of three layouts and one of the product’s languages.',
  params: ById,
  query: z.object({
    layout: z.enum(resumeLayouts).default('classic'),
    locale: Locale.default('zh-CN'),
    photo: z.enum(['with', 'without']).default('without'),
  }),
  response: FileAnswer,
});
export const exportResumeJson = endpoint({
  name: 'exportResumeJson',
  method: 'GET',
  path: '/resumes/:id/json',
  summary: 'The résumé as JSON Resume; reading it again gives the same résumé.',
  params: ById,
  response: FileAnswer,
});

export const putResumePhoto = uploadEndpoint({
  name: 'putResumePhoto',
  method: 'PUT',
  path: '/resumes/:id/photo',
  summary: 'Keep a photo with the résumé, in place of the one before. Only its owner sees it.',
  params: ById,
  response: Resume,
  upload: { mostBytes: 1024 * 1024, types: ['image/jpeg'] },
});
export const getResumePhoto = endpoint({
  name: 'getResumePhoto',
  method: 'GET',
  path: '/resumes/:id/photo',
  summary: 'The photo of one of my résumés.',
  params: ById,
  response: FileAnswer,
});
export const deleteResumePhoto = endpoint({
  name: 'deleteResumePhoto',
  method: 'DELETE',
  path: '/resumes/:id/photo',
  summary: 'Remove the photo.',
  params: ById,
  response: Resume,
});

/** Why a version was kept: writing went on after a pause, the person asked for it, or an older one was brought back. */
export const versionReasons = ['pause', 'hand', 'restore'] as const;
export const ResumeVersion = z.object({ id: Id, at: Instant, reason: z.enum(versionReasons), title: z.string() });
export type ResumeVersion = z.infer<typeof ResumeVersion>;

const OfVersion = ById.extend({ version: Id });
export const listResumeVersions = endpoint({
  name: 'listResumeVersions',
  method: 'GET',
  path: '/resumes/:id/versions',
  summary: 'Versions that are kept of a résumé, newest first; fifty at most.',
  params: ById,
  response: z.object({ items: z.array(ResumeVersion) }),
});
export const keepResumeVersion = endpoint({
  name: 'keepResumeVersion',
  method: 'POST',
  path: '/resumes/:id/versions',
  status: 201,
  summary: 'Keep the résumé as it stands as a version.',
  params: ById,
  response: ResumeVersion,
});
export const getResumeVersion = endpoint({
  name: 'getResumeVersion',
  method: 'GET',
  path: '/resumes/:id/versions/:version',
  summary: 'A version with what was written in it.',
  params: OfVersion,
  response: ResumeVersion.extend({ draft: ResumeDraft }),
});
export const restoreResumeVersion = endpoint({
  name: 'restoreResumeVersion',
  method: 'POST',
  path: '/resumes/:id/versions/:version/restoration',
  summary:
    'Bring a version back. What stood there is kept as a version first. A stale `revision` is refused with 409 `resume-changed`.',
  params: OfVersion,
  body: z.object({ revision: z.int().min(0) }),
  response: Resume,
});
