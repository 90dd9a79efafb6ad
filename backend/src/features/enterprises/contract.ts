import { z } from 'zod';
import { DivisionCode, IndustryCode } from '#contracts/city';
import { endpoint, Id, Instant, line, type Moves, Point, prose } from '#platform/contract';

export const enterpriseStates = ['draft', 'submitted', 'verified', 'rejected', 'revoked'] as const;
export const EnterpriseState = z.enum(enterpriseStates);
export type EnterpriseState = z.infer<typeof EnterpriseState>;
export const enterpriseMoves: Moves<EnterpriseState> = {
  draft: ['submitted'],
  submitted: ['verified', 'rejected'],
  verified: ['revoked'],
  rejected: ['submitted'],
  revoked: ['submitted'],
};

export const enterpriseSizes = ['1-19', '20-99', '100-499', '500-999', '1000-9999', '10000+'] as const;
export const ownerships = ['private', 'state', 'foreign', 'joint', 'listed', 'institution', 'other'] as const;

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Whether a unified social credit code has the right check character (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * digits.indexOf(code.charAt(at)), 0);
  return digits.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
export const CreditCode = z
  .string()
  .max(40)
  .transform((text) => text.normalize('NFKC').trim().toUpperCase())
  .refine(isCreditCode, 'credit-code');

/** What a recruiter writes about the enterprise. */
export const EnterpriseDraft = z.object({
  name: line(100, 2),
  shortName: line(30).default(''),
  creditCode: CreditCode,
  industry: IndustryCode,
  size: z.enum(enterpriseSizes),
  ownership: z.enum(ownerships),
  district: DivisionCode,
  address: line(200).default(''),
  point: Point.nullable().default(null),
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default(''),
  introduction: prose(3000).default(''),
  benefits: z.array(line(20, 1)).max(20).default([]),
});
export type EnterpriseDraft = z.infer<typeof EnterpriseDraft>;

/** The public face of an enterprise. */
export const Enterprise = z.object({
  id: Id,
  name: z.string(),
  shortName: z.string(),
  industry: IndustryCode.nullable(),
  size: z.enum(enterpriseSizes).nullable(),
  ownership: z.enum(ownerships).nullable(),
  district: DivisionCode.nullable(),
  address: z.string(),
  point: Point.nullable(),
  website: z.string(),
  introduction: z.string(),
  benefits: z.array(z.string()),
  verified: z.boolean(),
  openPostings: z.int(),
  can: z.object({ edit: z.boolean(), submit: z.boolean(), verify: z.boolean(), post: z.boolean() }),
});
export type Enterprise = z.infer<typeof Enterprise>;

/** The enterprise as its own people and organisers see it. */
export const OwnEnterprise = Enterprise.extend({
  state: EnterpriseState,
  creditCode: z.string(),
  history: z.array(z.object({ at: Instant, state: EnterpriseState, reason: z.string() })),
  revision: z.int(),
});
export type OwnEnterprise = z.infer<typeof OwnEnterprise>;

const ById = z.object({ id: Id });

export const getEnterprise = endpoint({
  name: 'getEnterprise',
  method: 'GET',
  path: '/enterprises/:id',
  summary: 'The public page of a verified enterprise.',
  params: ById,
  response: Enterprise,
});
export const getOwnEnterprise = endpoint({
  name: 'getOwnEnterprise',
  method: 'GET',
  path: '/enterprises/:id/record',
  summary: 'The whole record, for its own people and organisers.',
  params: ById,
  response: OwnEnterprise,
});
export const createEnterprise = endpoint({
  name: 'createEnterprise',
  method: 'POST',
  path: '/enterprises',
  status: 201,
  summary: 'Register an enterprise; the caller becomes its owner.',
  body: EnterpriseDraft,
  response: OwnEnterprise,
});
export const updateEnterprise = endpoint({
  name: 'updateEnterprise',
  method: 'PUT',
  path: '/enterprises/:id',
  summary: 'Change the enterprise. `revision` is the one that was read; a stale one is refused with 409.',
  params: ById,
  body: EnterpriseDraft.extend({ revision: z.int().min(0) }),
  response: OwnEnterprise,
});
export const submitEnterprise = endpoint({
  name: 'submitEnterprise',
  method: 'POST',
  path: '/enterprises/:id/submission',
  summary: 'Hand in for verification.',
  params: ById,
  response: OwnEnterprise,
});
export const listEnterprises = endpoint({
  name: 'listEnterprises',
  method: 'GET',
  path: '/enterprises',
  summary: 'The review queue and register, oldest submission first.',
  query: z.object({
    state: EnterpriseState.optional(),
    q: line(100).optional(),
    cursor: Id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(OwnEnterprise),
    nextCursor: Id.nullable(),
    counts: z.record(EnterpriseState, z.int()),
  }),
});
export const decideEnterprise = endpoint({
  name: 'decideEnterprise',
  method: 'POST',
  path: '/enterprises/:id/decision',
  summary: 'Verify, reject or revoke. A refusal needs a reason, which the enterprise reads.',
  params: ById,
  body: z
    .object({ state: z.enum(['verified', 'rejected', 'revoked']), reason: prose(500).default('') })
    .refine((d) => d.state === 'verified' || d.reason.length > 0, { path: ['reason'], error: 'required' }),
  response: OwnEnterprise,
});
