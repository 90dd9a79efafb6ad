import { z } from 'zod';
import { Login, membershipRoles } from '#contracts/accounts';
import { DivisionCode, IndustryCode } from '#contracts/city';
import {
  Done,
  endpoint,
  FileAnswer,
  Id,
  Instant,
  line,
  type Moves,
  Point,
  prose,
  uploadEndpoint,
} from '#platform/contract';

export const enterpriseStates = ['draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked'] as const;
export const EnterpriseState = z.enum(enterpriseStates);
export type EnterpriseState = z.infer<typeof EnterpriseState>;
/** A verified enterprise that hands in anew stays verified meanwhile: that is a re-check beside the state, no move. */
export const enterpriseMoves: Moves<EnterpriseState> = {
  draft: ['submitted'],
  submitted: ['verified', 'rejected'],
  verified: ['expired', 'revoked'],
  rejected: ['submitted'],
  expired: ['submitted'],
  revoked: ['submitted'],
};

/** How long a verification holds, in months of the city's calendar. */
export const verifiedForMonths = 6;
/** So many days before a verification ends its owners are told. */
export const warnedBeforeDays = [30, 7] as const;

/** What an enterprise hands in to be verified: its business licence, and the authorisation (授权书) of whoever acts for it. */
export const documentKinds = ['licence', 'authorisation'] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export const mostDocumentBytes = 10 * 1024 * 1024;

/** Why a decision went against an enterprise: a short list, and free words beside it. */
export const rejectionReasons = [
  'name-mismatch',
  'code-unknown',
  'licence-unreadable',
  'licence-expired',
  'authorisation-unsigned',
  'incomplete',
] as const;
export const revocationReasons = ['registration-changed', 'postings-untrue', 'complaint', 'licence-cancelled'] as const;
export const DecisionReason = z.enum([...rejectionReasons, ...revocationReasons]);
export type DecisionReason = z.infer<typeof DecisionReason>;

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
  /** Licences and honours in the enterprise's own words, such as 高新技术企业. */
  credentials: z.array(line(80, 1)).max(20).default([]),
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
  credentials: z.array(z.string()),
  /** The register of enterprises is public, so the code is too. Empty where nobody has handed one in. */
  creditCode: z.string(),
  verified: z.boolean(),
  /** When it was last verified; null unless it is verified now. */
  checkedAt: Instant.nullable(),
  openPostings: z.int(),
  can: z.object({
    edit: z.boolean(),
    submit: z.boolean(),
    /** Documents may be handed in or replaced now. */
    attach: z.boolean(),
    verify: z.boolean(),
    post: z.boolean(),
    /** Invite, remove and promote colleagues. */
    manage: z.boolean(),
  }),
});
export type Enterprise = z.infer<typeof Enterprise>;

export const EnterpriseDocument = z.object({ type: z.enum(documentTypes), bytes: z.int(), at: Instant });
export type EnterpriseDocument = z.infer<typeof EnterpriseDocument>;

/** The enterprise as its own people and organisers see it. */
export const OwnEnterprise = Enterprise.extend({
  state: EnterpriseState,
  documents: z.record(DocumentKind, EnterpriseDocument.nullable()),
  /** The verification that holds, or the last one that did; its last day is a day of the city. */
  verification: z.object({ checkedAt: Instant, lastDay: z.iso.date() }).nullable(),
  /** Since when a verified enterprise waits for its re-check. */
  recheckAskedAt: Instant.nullable(),
  /** Each step; `by` names who decided, and is told to organisers only. */
  history: z.array(
    z.object({
      at: Instant,
      state: EnterpriseState,
      reasons: z.array(DecisionReason),
      reason: z.string(),
      by: z.string().nullable(),
    }),
  ),
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
  summary:
    'Hand in for verification, with both documents. A verified enterprise asks for its re-check and stays verified meanwhile.',
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
  summary:
    'Verify for six months, reject or revoke. A refusal needs a reason, which the enterprise reads. `revision` is the one that was read; where it is stale the decision is refused with 409.',
  params: ById,
  body: z
    .object({
      state: z.enum(['verified', 'rejected', 'revoked']),
      reasons: z.array(DecisionReason).max(6).default([]),
      reason: prose(500).default(''),
      revision: z.int().min(0).optional(),
    })
    .refine((d) => d.state === 'verified' || d.reason.length > 0 || d.reasons.length > 0, {
      path: ['reason'],
      error: 'required',
    }),
  response: OwnEnterprise,
});

const Document = ById.extend({ kind: DocumentKind });
export const attachDocument = uploadEndpoint({
  name: 'attachDocument',
  method: 'PUT',
  path: '/enterprises/:id/documents/:kind',
  summary: 'Hand in a document, or replace it: PDF, JPEG or PNG up to 10 MB. Closed while an organiser looks at them.',
  params: Document,
  response: OwnEnterprise,
  upload: { mostBytes: mostDocumentBytes, types: documentTypes },
});
export const readDocument = endpoint({
  name: 'readDocument',
  method: 'GET',
  path: '/enterprises/:id/documents/:kind',
  summary: 'A document as it was handed in, for its own people and organisers.',
  params: Document,
  response: FileAnswer,
});

const MembershipRole = z.enum(membershipRoles);
export type MembershipRole = z.infer<typeof MembershipRole>;

export const Colleague = z.object({
  id: Id,
  name: z.string(),
  /** Masked. */
  login: z.string(),
  role: MembershipRole,
  self: z.boolean(),
  can: z.object({ changeRole: z.boolean(), remove: z.boolean() }),
});
export type Colleague = z.infer<typeof Colleague>;
export const Invitation = z.object({
  id: Id,
  login: z.string(),
  role: MembershipRole,
  invitedAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;
export const Colleagues = z.object({
  items: z.array(Colleague),
  /** Those that wait for an answer; told to owners only. */
  invitations: z.array(Invitation),
  can: z.object({ manage: z.boolean(), leave: z.boolean() }),
});
export type Colleagues = z.infer<typeof Colleagues>;

export const listColleagues = endpoint({
  name: 'listColleagues',
  method: 'GET',
  path: '/enterprises/:id/colleagues',
  summary: 'Who recruits for the enterprise, owners first, and who is invited.',
  params: ById,
  response: Colleagues,
});
const Of = ById.extend({ accountId: Id });
export const setColleagueRole = endpoint({
  name: 'setColleagueRole',
  method: 'PUT',
  path: '/enterprises/:id/colleagues/:accountId/role',
  summary: 'Make a colleague an owner, or an owner a member. One owner is always left.',
  params: Of,
  body: z.object({ role: MembershipRole }),
  response: Colleagues,
});
export const handOverEnterprise = endpoint({
  name: 'handOverEnterprise',
  method: 'POST',
  path: '/enterprises/:id/colleagues/:accountId/ownership',
  summary: 'Hand the ownership over: the colleague becomes an owner and the caller a member, both at once.',
  params: Of,
  response: Colleagues,
});
export const removeColleague = endpoint({
  name: 'removeColleague',
  method: 'DELETE',
  path: '/enterprises/:id/colleagues/:accountId',
  summary: 'Remove a colleague, who loses access with the next request.',
  params: Of,
  response: Colleagues,
});
export const leaveEnterprise = endpoint({
  name: 'leaveEnterprise',
  method: 'DELETE',
  path: '/enterprises/:id/membership',
  summary: 'Leave the enterprise. Refused with 409 to its last owner.',
  params: ById,
  response: Done,
});

export const inviteColleague = endpoint({
  name: 'inviteColleague',
  method: 'POST',
  path: '/enterprises/:id/invitations',
  status: 201,
  summary:
    'Invite somebody by e-mail address or mobile number. The letter holds a secret link, good for seven days and one use; whether there is an account is not told.',
  params: ById,
  body: z.object({ login: Login, role: MembershipRole.default('member') }),
  response: Invitation,
});
const OfInvitation = z.object({ id: Id, invitationId: Id });
export const withdrawInvitation = endpoint({
  name: 'withdrawInvitation',
  method: 'DELETE',
  path: '/enterprises/:id/invitations/:invitationId',
  summary: 'Withdraw an invitation that waits for an answer.',
  params: OfInvitation,
  response: Done,
});

/** The secret of the link. It travels in bodies only, which no log and no address keeps. */
const Secret = z.object({ secret: z.string().min(20).max(100) });
export const readInvitation = endpoint({
  name: 'readInvitation',
  method: 'POST',
  path: '/invitations/:id/reading',
  summary: 'Who invites, to what, and whom; for whoever holds the link.',
  params: ById,
  body: Secret,
  response: z.object({
    enterprise: z.string(),
    invitedBy: z.string(),
    role: MembershipRole,
    /** Masked: for whom it is. */
    login: z.string(),
    expiresAt: Instant,
    /** Whether the caller can take it, and if not, why. */
    standing: z.enum(['open', 'sign-in', 'not-yours', 'already-member']),
  }),
});
export const acceptInvitation = endpoint({
  name: 'acceptInvitation',
  method: 'POST',
  path: '/invitations/:id/acceptance',
  summary: 'Take an invitation. Only the account with the login that was invited may.',
  params: ById,
  body: Secret,
  response: Done,
});
export const declineInvitation = endpoint({
  name: 'declineInvitation',
  method: 'POST',
  path: '/invitations/:id/refusal',
  summary: 'Decline an invitation; the link is proof enough.',
  params: ById,
  body: Secret,
  response: Done,
});
