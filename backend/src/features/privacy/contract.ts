import { z } from 'zod';
import { Done, endpoint, FileAnswer, Id, Instant, line } from '#platform/contract';

/**
 * Who finds a person: nobody; verified enterprises, without name, school and employers; or verified enterprises with them.
 * Ways to reach the person are in none of these: an enterprise has them from an application or a yes, and never before.
 */
export const visibilities = ['hidden', 'masked', 'open'] as const;
export const Visibility = z.enum(visibilities);
export type Visibility = z.infer<typeof Visibility>;

const Blocked = z.object({
  id: Id,
  name: z.string(),
  /** Null where no enterprise here is known by this name: one that comes later is kept out too. */
  enterpriseId: Id.nullable(),
  at: Instant,
});

export const Privacy = z.object({
  visibility: Visibility,
  /** The résumé that stands for the person. */
  resumeId: Id.nullable(),
  blocked: z.array(Blocked),
  /** Present employers by the person's own résumés, not blocked so far: for the person to decide. */
  proposals: z.array(z.string()),
  /** Whether a letter tells in the morning which enterprises looked at me the day before. */
  looksLetter: z.boolean(),
  revision: z.int(),
});
export type Privacy = z.infer<typeof Privacy>;

export const getPrivacy = endpoint({
  name: 'getPrivacy',
  method: 'GET',
  path: '/privacy',
  summary: 'Who finds me, by which résumé, and whom I keep out.',
  response: Privacy,
});
export const savePrivacy = endpoint({
  name: 'savePrivacy',
  method: 'PUT',
  path: '/privacy',
  summary:
    'Decide who finds me. It holds from the next request on and is kept in the ledger. A stale `revision` is refused with 409 `privacy-changed`.',
  body: z
    .object({ visibility: Visibility, resumeId: Id.nullable().default(null), revision: z.int().min(0) })
    .refine(({ visibility, resumeId }) => visibility === 'hidden' || resumeId !== null, {
      path: ['resumeId'],
      error: 'required',
    }),
  response: Privacy,
});
export const blockEnterprise = endpoint({
  name: 'blockEnterprise',
  method: 'POST',
  path: '/privacy/blocks',
  status: 201,
  summary: 'Keep an enterprise out, by its id or by a name as people write it. It never sees me in any list or figure.',
  body: z
    .object({ enterpriseId: Id.optional(), name: line(100, 2).optional() })
    .refine(({ enterpriseId, name }) => (enterpriseId === undefined) !== (name === undefined), {
      path: ['name'],
      error: 'required',
    }),
  response: Privacy,
});
export const unblockEnterprise = endpoint({
  name: 'unblockEnterprise',
  method: 'DELETE',
  path: '/privacy/blocks/:id',
  summary: 'Keep it out no longer.',
  params: z.object({ id: Id }),
  response: Privacy,
});

export const consentMatters = ['profile-masked', 'profile-open', 'contact'] as const;
export const ConsentMatter = z.enum(consentMatters);
export type ConsentMatter = z.infer<typeof ConsentMatter>;
/** How it was given: by the setting, by applying, by saying yes to an invitation. */
export const consentSources = ['setting', 'application', 'invitation'] as const;

export const Consent = z.object({
  id: Id,
  what: ConsentMatter,
  /** Null: every verified enterprise that is not blocked. */
  to: z.object({ id: Id, name: z.string() }).nullable(),
  by: z.enum(consentSources),
  givenAt: Instant,
  /** Null: until it is withdrawn. */
  until: Instant.nullable(),
  withdrawnAt: Instant.nullable(),
  can: z.object({ withdraw: z.boolean() }),
});
export type Consent = z.infer<typeof Consent>;

export const listConsents = endpoint({
  name: 'listConsents',
  method: 'GET',
  path: '/privacy/consents',
  summary: 'What I agreed to: what, to whom, when, for how long, and when I took it back. Newest first.',
  query: z.object({ cursor: Id.optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
  response: z.object({ items: z.array(Consent), nextCursor: Id.nullable() }),
});
export const withdrawConsent = endpoint({
  name: 'withdrawConsent',
  method: 'POST',
  path: '/privacy/consents/:id/withdrawal',
  summary: 'Take a consent back. It holds from the next request on; the ledger keeps both.',
  params: z.object({ id: Id }),
  response: Consent,
});

export const lookPlaces = ['search', 'application'] as const;
export const listLooks = endpoint({
  name: 'listLooks',
  method: 'GET',
  path: '/privacy/looks',
  summary: 'Which enterprises looked at me, by day.',
  response: z.object({
    items: z.array(
      z.object({
        enterprise: z.object({ id: Id, name: z.string() }),
        /** A day in the city, `2026-11-24`. */
        day: z.string(),
        from: z.array(z.enum(lookPlaces)),
        times: z.int(),
        blocked: z.boolean(),
      }),
    ),
  }),
});

export const setLooksLetter = endpoint({
  name: 'setLooksLetter',
  method: 'PUT',
  path: '/privacy/looks-letter',
  summary: 'Get a letter in the morning after a day on which enterprises looked at me, with their names; or get none.',
  body: z.object({ wanted: z.boolean() }),
  response: Privacy,
});

export const exportMyData = endpoint({
  name: 'exportMyData',
  method: 'GET',
  path: '/privacy/export',
  summary: 'Everything that is kept about me, as one JSON file.',
  response: FileAnswer,
});

/** What stays for a time because the law asks for it, after everything else is gone. */
export const keptByLaw = ['service-records', 'consents', 'network-logs'] as const;
export const eraseMe = endpoint({
  name: 'eraseMe',
  method: 'POST',
  path: '/privacy/erasure',
  summary:
    'Erase my account, résumés and everything else about me. The present password confirms it. It cannot be undone.',
  body: z.object({ password: z.string().min(1).max(512) }),
  response: Done,
});
