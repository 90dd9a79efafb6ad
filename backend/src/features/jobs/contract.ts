import { z } from 'zod';
import { Finding } from '#contracts/checks';
import { DivisionCode, EducationLevel, EmploymentKind, IndustryCode, OccupationCode } from '#contracts/city';
import { command, Done, endpoint, fact, Id, Instant, line, many, Point } from '#platform/contract';

export const jobStates = ['draft', 'held', 'published', 'paused', 'closed', 'expired'] as const;
export const JobState = z.enum(jobStates);
export type JobState = z.infer<typeof JobState>;

export const payUnits = ['hour', 'day', 'month', 'year'] as const;
/**
 * Pay in yuan before tax. `months` is the number of monthly salaries a year (13薪 = 13) and belongs to monthly pay only.
 * `negotiable` is 面议: nothing is known, and nothing is guessed.
 */
export const Pay = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('negotiable') }),
  z.object({
    unit: z.literal('month'),
    min: z.int().min(1).max(10_000_000),
    max: z.int().min(1).max(10_000_000),
    months: z.int().min(12).max(24).default(12),
  }),
  z.object({
    unit: z.enum(['hour', 'day', 'year']),
    min: z.int().min(1).max(100_000_000),
    max: z.int().min(1).max(100_000_000),
  }),
]);
export type Pay = z.infer<typeof Pay>;

/** Years of experience asked for; `max` null means "or more". `{0, null}` means that none is asked for. */
export const Experience = z.object({ min: z.int().min(0).max(50), max: z.int().min(0).max(50).nullable() });

export const JobEnterprise = z.object({
  id: Id,
  name: z.string(),
  shortName: z.string(),
  verified: z.boolean(),
  industry: IndustryCode.nullable(),
});

export const verdicts = ['approved', 'returned'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

/** How a posting stands with the checks, for its own people and organisers. */
export const JobReview = z.object({
  /** Since when it waits for an organiser. */
  waitingSince: Instant.nullable(),
  /** What the checks find in it now. */
  findings: z.array(Finding),
  decision: z.object({ verdict: Verdict, reason: z.string(), at: Instant }).nullable(),
});
export type JobReview = z.infer<typeof JobReview>;

/** A posting as anyone may read it. */
export const Job = z.object({
  id: Id,
  state: JobState,
  title: z.string(),
  enterprise: JobEnterprise,
  occupation: OccupationCode.nullable(),
  headcount: z.int(),
  duties: z.string(),
  requirements: z.string(),
  skills: z.array(z.object({ name: z.string(), required: z.boolean() })),
  education: EducationLevel,
  majors: z.array(z.string()),
  experience: Experience,
  kind: EmploymentKind,
  district: DivisionCode.nullable(),
  address: z.string(),
  point: Point.nullable(),
  pay: Pay,
  benefits: z.array(z.string()),
  validUntil: z.iso.date().nullable(),
  publishedAt: Instant.nullable(),
  updatedAt: Instant,
  revision: z.int(),
  /** The site it was taken over from, where it was. */
  source: z.string().optional(),
  /** Null for everybody else. */
  review: JobReview.nullable().default(null),
  can: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    pause: z.boolean(),
    close: z.boolean(),
    remove: z.boolean(),
    apply: z.boolean(),
    seeApplicants: z.boolean(),
  }),
});
export type Job = z.infer<typeof Job>;

/** A posting in a list of results: what can be read in two seconds. */
export const JobCard = z.object({
  id: Id,
  title: z.string(),
  enterprise: JobEnterprise,
  occupation: OccupationCode.nullable(),
  kind: EmploymentKind,
  education: EducationLevel,
  experience: Experience,
  district: DivisionCode.nullable(),
  address: z.string(),
  pay: Pay,
  tags: z.array(z.string()),
  publishedAt: Instant,
  /** Kilometres from the asked point, as the crow flies. */
  distance: z.number().nullable(),
  /** Where the query was found: the text in pieces, `hit` marks the found ones. */
  highlights: z.object({
    title: z.array(z.object({ text: z.string(), hit: z.boolean() })),
    enterprise: z.array(z.object({ text: z.string(), hit: z.boolean() })),
    snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  }),
});
export type JobCard = z.infer<typeof JobCard>;

export const facetNames = ['district', 'kind', 'education', 'experience', 'industry', 'pay', 'occupation'] as const;
export const FacetName = z.enum(facetNames);
export type FacetName = z.infer<typeof FacetName>;
/** Bands of the monthly equivalent, in yuan: lower bound inclusive, upper exclusive. */
export const payBands = [
  '0-3000',
  '3000-5000',
  '5000-8000',
  '8000-12000',
  '12000-20000',
  '20000-',
  'negotiable',
] as const;
/** Years asked for: none, under one, … */
export const experienceBands = ['none', '0-1', '1-3', '3-5', '5-10', '10-'] as const;
export const jobSorts = ['relevance', 'newest', 'pay', 'distance'] as const;

const kindWords: Record<string, EmploymentKind> = {
  全职: 'full-time',
  兼职: 'part-time',
  实习: 'internship',
  校招: 'campus',
  校园招聘: 'campus',
};
const educationWords: Record<string, EducationLevel> = {
  不限: 'any',
  学历不限: 'any',
  初中: 'junior-secondary',
  高中: 'secondary',
  中专: 'vocational',
  技校: 'vocational',
  中职: 'vocational',
  大专: 'associate',
  专科: 'associate',
  本科: 'bachelor',
  学士: 'bachelor',
  硕士: 'master',
  研究生: 'master',
  博士: 'doctor',
};
const orWord = <T extends z.ZodType>(words: Record<string, unknown>, schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? (words[value] ?? value) : value), schema);

/** Every state of the search page. Repeat a parameter for several values. District, kind and education also take Chinese words. */
export const JobSearch = z.object({
  q: line(200).default(''),
  district: many(line(20, 1)).describe('A division code (440704) or a name (江海, 江海区).'),
  kind: many(orWord(kindWords, EmploymentKind)).describe('Also 全职, 兼职, 实习, 校招.'),
  /** Postings open to somebody with this level ask for it or for less; each given level is matched as asked for in the posting. */
  education: many(orWord(educationWords, EducationLevel)).describe(
    'As asked for in the posting; also 大专, 本科, 硕士, …',
  ),
  experience: many(z.enum(experienceBands)),
  industry: many(IndustryCode),
  pay: many(z.enum(payBands)),
  occupation: many(OccupationCode),
  enterprise: Id.optional(),
  /** Yuan a month: the posting's upper bound reaches this. */
  salaryMin: z.coerce.number().int().min(0).max(10_000_000).optional().describe('Yuan a month.'),
  /** Words of the query that stay words, though they could be read as a filter. */
  literal: many(line(20, 1)),
  sort: z.enum(jobSorts).default('relevance'),
  /** `lng,lat` in degrees: distances are told, and `sort=distance` counts from here. */
  near: z
    .string()
    .regex(/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?$/)
    .transform((text) => {
      const [lng = 0, lat = 0] = text.split(',').map(Number);
      return { lng, lat };
    })
    .pipe(Point)
    .optional()
    .describe('lng,lat in degrees (113.1,22.58).'),
  /** Kilometres around `near`. */
  within: z.coerce.number().min(0.1).max(200).optional(),
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type JobSearch = z.infer<typeof JobSearch>;

export const JobResults = z.object({
  items: z.array(JobCard),
  nextCursor: z.string().nullable(),
  /** How many there are; where `totalIsExact` is false, about how many. */
  total: z.int(),
  totalIsExact: z.boolean(),
  facets: z.record(FacetName, z.array(z.object({ value: z.string(), count: z.int() }))),
  /** Words of the query that became filters: "江海 本科 电工" → district 440704, education bachelor. */
  understood: z.array(z.object({ facet: FacetName, value: z.string(), words: z.string() })),
  /** `limited`: the search engine is away; the list comes from the database, without ranking by words. */
  mode: z.enum(['full', 'limited']),
});
export type JobResults = z.infer<typeof JobResults>;

export const searchJobs = endpoint({
  name: 'searchJobs',
  method: 'GET',
  path: '/jobs',
  summary: 'Search open postings.',
  query: JobSearch,
  response: JobResults,
});
export const suggestJobs = endpoint({
  name: 'suggestJobs',
  method: 'GET',
  path: '/job-suggestions',
  summary: 'Complete what is being typed: titles, occupations, skills, enterprises.',
  query: z.object({ q: line(50, 1) }),
  response: z.object({
    items: z.array(
      z.object({ text: z.string(), kind: z.enum(['title', 'occupation', 'skill', 'enterprise']), count: z.int() }),
    ),
  }),
});

const ById = z.object({ id: Id });
export const getJob = endpoint({
  name: 'getJob',
  method: 'GET',
  path: '/jobs/:id',
  summary: 'One posting. An ended one says so; a draft is there for its own people only.',
  params: ById,
  response: Job,
});
export const watchJob = command({
  name: 'job:watch',
  summary: 'Be told when this posting changes while its page is open.',
  payload: z.object({ jobId: Id }),
  /** What the posting is once it is watched: a page that shows another revision reads it again. */
  answer: z.object({ state: JobState, revision: z.int() }),
});
export const unwatchJob = command({
  name: 'job:unwatch',
  summary: 'No longer.',
  payload: z.object({ jobId: Id }),
  answer: Done,
});
export const jobChanged = fact({
  name: 'job.changed',
  summary: 'A watched posting changed; read it again.',
  payload: z.object({ jobId: Id, state: JobState, revision: z.int() }),
});
