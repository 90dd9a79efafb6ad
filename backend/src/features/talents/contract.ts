import { z } from 'zod';
import { DivisionCode, EducationLevel, EmploymentKind, IndustryCode, OccupationCode } from '#contracts/city';
import { enterpriseSizes } from '#contracts/enterprises';
import { Done, endpoint, Id, Instant, line, many } from '#platform/contract';

/** A person as one enterprise knows them. Another enterprise has another id for the same person, and none can be guessed. */
export const TalentId = z.string().regex(/^[0-9a-f]{32}$/, 'talent-id');

/** Years of work altogether, or at one place; `none` is none at all. */
export const yearBands = ['none', '0-1', '1-3', '3-5', '5-10', '10-'] as const;
export const YearBand = z.enum(yearBands);
export type YearBand = z.infer<typeof YearBand>;

export const talentFacets = ['occupation', 'district', 'education', 'experience', 'skill', 'kind'] as const;
export const TalentFacet = z.enum(talentFacets);
export type TalentFacet = z.infer<typeof TalentFacet>;

/** What is looked for. All filters must hold, each by any of its values. */
export const TalentQuery = z.object({
  q: line(100).default(''),
  /** Wished. */
  occupation: many(OccupationCode),
  /** Wished. */
  district: many(DivisionCode),
  /** The highest level. */
  education: many(EducationLevel),
  experience: many(YearBand),
  skill: many(line(40, 1)),
  /** Wished. */
  kind: many(EmploymentKind),
});
export type TalentQuery = z.infer<typeof TalentQuery>;

const Study = z.object({ level: EducationLevel, major: z.string(), school: z.string().nullable() });
const Wishes = z.object({
  occupations: z.array(z.string()),
  districts: z.array(z.string()),
  kinds: z.array(EmploymentKind),
  payMin: z.int().nullable(),
});

export const TalentCard = z.object({
  id: TalentId,
  /** Null while the person is masked. */
  name: z.string().nullable(),
  /** What they did last. */
  position: z.string(),
  education: Study.omit({ school: true }).nullable(),
  experience: YearBand,
  skills: z.array(z.string()),
  wishes: Wishes,
  /** The masked text around what was found. */
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
});
export type TalentCard = z.infer<typeof TalentCard>;

export const TalentProfile = TalentCard.omit({ snippet: true, education: true }).extend({
  /** Null until the person applied to the enterprise or said yes to it. */
  contact: z.object({ phone: z.string(), email: z.string() }).nullable(),
  district: z.string(),
  summary: z.string(),
  education: z.array(Study),
  work: z.array(
    z.object({
      position: z.string(),
      /** Masked: null, and what the city knows of it. */
      organisation: z.string().nullable(),
      industry: IndustryCode.nullable(),
      size: z.enum(enterpriseSizes).nullable(),
      years: YearBand,
      description: z.string(),
    }),
  ),
  projects: z.array(
    z.object({
      /** Masked: null. */
      name: z.string().nullable(),
      role: z.string(),
      years: YearBand,
      description: z.string(),
    }),
  ),
  languages: z.array(z.object({ name: z.string(), level: z.string() })),
});
export type TalentProfile = z.infer<typeof TalentProfile>;

/** About as many: a figure says nothing about one person more or less, and none is told of a few. */
const About = z.int().min(5);

export const searchTalents = endpoint({
  name: 'searchTalents',
  method: 'GET',
  path: '/talents',
  summary:
    'People who let verified enterprises find them, over masked texts. Figures are rounded, and left out where few people are meant.',
  query: TalentQuery.extend({
    cursor: z.string().max(2_000).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  response: z.object({
    items: z.array(TalentCard),
    nextCursor: z.string().nullable(),
    /** Null: a few, or none. */
    total: About.nullable(),
    facets: z.record(TalentFacet, z.array(z.object({ value: z.string(), count: About }))),
    /** `limited`: the engine is away, and the database answers without order, figures or marked words. */
    mode: z.enum(['full', 'limited']),
  }),
});

export const getTalent = endpoint({
  name: 'getTalent',
  method: 'GET',
  path: '/talents/:id',
  summary: 'One person, as masked as they wish. The person reads who looked, and when.',
  params: z.object({ id: TalentId }),
  response: TalentProfile,
});

export const SavedSearch = z.object({
  id: Id,
  name: z.string(),
  query: TalentQuery,
  createdAt: Instant,
  lastLookedAt: Instant.nullable(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

const ById = z.object({ id: Id });
export const listSavedSearches = endpoint({
  name: 'listSavedSearches',
  method: 'GET',
  path: '/talent-searches',
  summary: 'The searches that my enterprise keeps, by name.',
  response: z.object({ items: z.array(SavedSearch) }),
});
export const saveSearch = endpoint({
  name: 'saveSearch',
  method: 'POST',
  path: '/talent-searches',
  status: 201,
  summary: 'Keep a search for my enterprise. A name that is taken is refused with 409 `search-name-taken`.',
  body: z.object({ name: line(40, 1), query: TalentQuery }),
  response: SavedSearch,
});
export const lookAtSearch = endpoint({
  name: 'lookAtSearch',
  method: 'POST',
  path: '/talent-searches/:id/look',
  summary: 'Say that it was looked at now.',
  params: ById,
  response: SavedSearch,
});
export const deleteSearch = endpoint({
  name: 'deleteSearch',
  method: 'DELETE',
  path: '/talent-searches/:id',
  summary: 'Keep it no longer.',
  params: ById,
  response: Done,
});
