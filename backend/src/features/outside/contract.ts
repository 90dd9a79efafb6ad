import { z } from 'zod';
import { Done, endpoint, Id, Instant, line } from '#platform/contract';

/** What a personal token may be made for. It never does more than its person may. */
export const scopes = [
  'read:jobs',
  'write:jobs',
  'read:applications',
  'write:applications',
  'read:enterprise',
  'write:enterprise',
  'read:resumes',
  'read:account',
] as const;
export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;

/** A token as its person sees it. The secret itself is told once, when it is made. */
export const Token = z.object({
  id: Id,
  name: z.string(),
  scopes: z.array(Scope),
  /** The first characters, to know it again. */
  begins: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export type Token = z.infer<typeof Token>;

export const listTokens = endpoint({
  name: 'listTokens',
  method: 'GET',
  path: '/me/tokens',
  summary: 'My personal tokens that have not expired.',
  response: z.object({ items: z.array(Token) }),
});
export const createToken = endpoint({
  name: 'createToken',
  method: 'POST',
  path: '/me/tokens',
  status: 201,
  summary: 'Make a personal token for programs, sent as `Authorization: Bearer`. The secret is told this once.',
  body: z.object({
    name: line(50, 1),
    scopes: z.array(Scope).min(1).max(scopes.length),
    /** Days until it ends by itself. */
    days: z.int().min(1).max(366).default(90),
    /** Asked again: a token outlives the session that made it. */
    password: z.string().min(1).max(128),
  }),
  response: Token.extend({ secret: z.string() }),
});
export const revokeToken = endpoint({
  name: 'revokeToken',
  method: 'DELETE',
  path: '/me/tokens/:id',
  summary: 'End one of my tokens at once.',
  params: z.object({ id: Id }),
  response: Done,
});

/** How the last pull of a source ended. */
export const Pull = z.object({
  at: Instant,
  /** Stable: `ok`, or why nothing was taken. */
  code: z.string(),
  read: z.int(),
  imported: z.int(),
  /** The site says something else than before, and so do we now. */
  changed: z.int(),
  /** The site says something else, but people have changed the posting here: theirs stays. */
  kept: z.int(),
  /** The same posting was there already, from here or from elsewhere. */
  known: z.int(),
  refused: z.int(),
  ended: z.int(),
});
export type Pull = z.infer<typeof Pull>;

/** Another site whose postings are shown here, with its name beside them. */
export const Source = z.object({
  id: Id,
  name: z.string(),
  address: z.string(),
  active: z.boolean(),
  everyHours: z.int(),
  createdAt: Instant,
  nextPullAt: Instant.nullable(),
  /** Postings of it that are open here now. */
  open: z.int(),
  pulls: z.array(Pull),
});
export type Source = z.infer<typeof Source>;

export const listSources = endpoint({
  name: 'listSources',
  method: 'GET',
  path: '/sources',
  summary: 'Sites whose feeds are taken in.',
  response: z.object({ items: z.array(Source) }),
});
export const addSource = endpoint({
  name: 'addSource',
  method: 'POST',
  path: '/sources',
  status: 201,
  summary: 'Take in the job feed (XML, one `job` element each) of another site from now on.',
  body: z.object({
    name: line(40, 2),
    address: z
      .string()
      .max(500)
      .trim()
      .pipe(z.url({ protocol: /^https$/, error: 'https-address' })),
    everyHours: z.int().min(1).max(168).default(6),
  }),
  response: Source,
});
export const setSourceActive = endpoint({
  name: 'setSourceActive',
  method: 'PUT',
  path: '/sources/:id/active',
  summary: 'Stop taking a feed in, or go on. What came from it stays until it ends or the feed no longer has it.',
  params: z.object({ id: Id }),
  body: z.object({ active: z.boolean() }),
  response: Source,
});
export const pullSource = endpoint({
  name: 'pullSource',
  method: 'POST',
  path: '/sources/:id/pulls',
  status: 202,
  summary: 'Take the feed in with the next turn, within a minute.',
  params: z.object({ id: Id }),
  response: Source,
});
