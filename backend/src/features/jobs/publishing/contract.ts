import { z } from 'zod';
import { Finding } from '#contracts/checks';
import { DivisionCode, EducationLevel, EmploymentKind, OccupationCode } from '#contracts/city';
import { Experience, Job, JobState, Pay, Verdict } from '#contracts/jobs';
import { Done, endpoint, Id, Instant, line, type Moves, Point, prose } from '#platform/contract';

const ById = z.object({ id: Id });
/**
 * A published posting may pause and come back, end by hand or by its date; an ended one is copied, never revived. `held` waits for
 * an organiser, because of doubtful words: it is published, or goes back to where its people can put it right.
 */
export const jobMoves: Moves<JobState> = {
  draft: ['held', 'published'],
  held: ['published', 'draft', 'paused'],
  published: ['held', 'paused', 'closed', 'expired'],
  paused: ['held', 'published', 'closed', 'expired'],
  closed: [],
  expired: [],
};

const payInOrder = (pay: Pay) => pay.unit === 'negotiable' || pay.min <= pay.max;

export const Skill = z.object({ name: line(40, 1), required: z.boolean().default(true) });

/** What a recruiter writes. A draft may be incomplete; publishing asks for all of `requiredToPublish`. */
export const JobDraft = z.object({
  title: line(60, 1),
  occupation: OccupationCode.nullable().default(null),
  headcount: z.int().min(1).max(9999).default(1),
  duties: prose(5000).default(''),
  requirements: prose(5000).default(''),
  skills: z.array(Skill).max(30).default([]),
  education: EducationLevel.default('any'),
  majors: z.array(line(40, 1)).max(20).default([]),
  experience: Experience.default({ min: 0, max: null }).refine((e) => e.max === null || e.max >= e.min, {
    error: 'range',
    path: ['max'],
  }),
  kind: EmploymentKind.default('full-time'),
  district: DivisionCode.nullable().default(null),
  address: line(200).default(''),
  point: Point.nullable().default(null),
  pay: Pay.refine(payInOrder, { error: 'range', path: ['max'] }).default({ unit: 'negotiable' }),
  benefits: z.array(line(20, 1)).max(20).default([]),
  /** The last day on which the posting is open, in the city's time zone. */
  validUntil: z.iso.date().nullable().default(null),
});
export type JobDraft = z.infer<typeof JobDraft>;
/** Everything that a posting says in words of its own, by field; an item of a list is `benefits.2`. */
export function textsOf(
  draft: Pick<JobDraft, 'title' | 'duties' | 'requirements' | 'address' | 'majors' | 'benefits'> & {
    skills: readonly { name: string }[];
  },
): { part: string; text: string }[] {
  const { title, duties, requirements, address, skills, majors, benefits } = draft;
  const items = (field: string, list: readonly string[]) => list.map((text, at) => ({ part: `${field}.${at}`, text }));
  return [
    { part: 'title', text: title },
    { part: 'duties', text: duties },
    { part: 'requirements', text: requirements },
    { part: 'address', text: address },
    ...items(
      'skills',
      skills.map(({ name }) => name),
    ),
    ...items('majors', majors),
    ...items('benefits', benefits),
  ];
}

/** What the rules ask every posting to say. `pay` that is negotiable says nothing. */
export const requiredToPublish = ['occupation', 'duties', 'district', 'pay', 'validUntil'] as const;

export const createJob = endpoint({
  name: 'createJob',
  method: 'POST',
  path: '/enterprises/:id/jobs',
  status: 201,
  summary: 'Start a posting as a draft.',
  params: ById,
  body: JobDraft,
  response: Job,
});
export const updateJob = endpoint({
  name: 'updateJob',
  method: 'PUT',
  path: '/jobs/:id',
  summary:
    'Change a draft, held, published or paused posting. `revision` is the one that was read; a stale one is refused with 409 `job-changed`. What people can read is checked anew: unlawful words are refused with 400 `unlawful-words`, doubtful ones take it to `held`.',
  params: ById,
  body: JobDraft.extend({ revision: z.int().min(0) }),
  response: Job,
});
/** Publishing makes a posting searchable. Only a verified enterprise publishes, and only a complete posting. */
export const publishJob = endpoint({
  name: 'publishJob',
  method: 'POST',
  path: '/jobs/:id/publication',
  summary:
    'Publish a draft, or a paused posting again. Unlawful words are refused with 400 `unlawful-words`; with doubtful ones it is `held` until an organiser has looked.',
  params: ById,
  response: Job,
});
/** Postings that wait for an organiser. */
export const listHeldJobs = endpoint({
  name: 'listHeldJobs',
  method: 'GET',
  path: '/held-jobs',
  summary: 'Postings whose words wait for an organiser, the longest waiting first.',
  query: z.object({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({ items: z.array(Job), nextCursor: z.string().nullable(), total: z.int() }),
});
export const HeldDecision = z
  .object({ verdict: Verdict, reason: prose(500).default(''), revision: z.int().min(0) })
  .refine((decision) => decision.verdict === 'approved' || decision.reason.length > 0, {
    path: ['reason'],
    error: 'required',
  });
export type HeldDecision = z.infer<typeof HeldDecision>;
export const decideHeldJob = endpoint({
  name: 'decideHeldJob',
  method: 'POST',
  path: '/held-jobs/:id/decision',
  summary:
    'Let a held posting pass, or return it with a reason that its people read. `revision` is the one that was read; words that changed since are refused with 409 `job-changed`.',
  params: ById,
  body: HeldDecision,
  response: Job,
});
/** One frozen version, or one decision. Kept for three years after the posting's end; nothing changes it. */
export const JobEvidence = z.object({
  what: z.enum(['published', 'edited', 'held', 'approved', 'returned', 'imported']),
  at: Instant,
  by: z.object({ id: Id, name: z.string() }).nullable(),
  reason: z.string(),
  revision: z.int(),
  text: z.object({ title: z.string(), duties: z.string(), requirements: z.string(), benefits: z.array(z.string()) }),
  findings: z.array(Finding),
  rules: z.string(),
  keptUntil: Instant.nullable(),
});
export const listJobEvidence = endpoint({
  name: 'listJobEvidence',
  method: 'GET',
  path: '/jobs/:id/evidence',
  summary: 'What a posting said when it was shown, and what was decided about it, newest first.',
  params: ById,
  response: z.object({ items: z.array(JobEvidence) }),
});
export const pauseJob = endpoint({
  name: 'pauseJob',
  method: 'POST',
  path: '/jobs/:id/pause',
  summary: 'Take a posting out of search for a while.',
  params: ById,
  response: Job,
});
export const closeJob = endpoint({
  name: 'closeJob',
  method: 'POST',
  path: '/jobs/:id/closure',
  summary: 'Close for good; out of search and pages within 5 seconds.',
  params: ById,
  response: Job,
});
export const deleteJob = endpoint({
  name: 'deleteJob',
  method: 'DELETE',
  path: '/jobs/:id',
  summary: 'Delete a draft. What was published is closed, never deleted.',
  params: ById,
  response: Done,
});
export const listEnterpriseJobs = endpoint({
  name: 'listEnterpriseJobs',
  method: 'GET',
  path: '/enterprises/:id/jobs',
  summary: "An enterprise's postings in every state, for its own people and organisers; last changed first.",
  params: ById,
  query: z.object({
    state: JobState.optional(),
    kind: EmploymentKind.optional(),
    endsBy: z.iso.date().optional().describe('The last day is this one or an earlier one.'),
    q: line(100).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(Job.extend({ applicants: z.int(), newApplicants: z.int() })),
    nextCursor: z.string().nullable(),
    counts: z.record(JobState, z.int()),
  }),
});
