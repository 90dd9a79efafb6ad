import { z } from 'zod';
import { endpoint, FileAnswer, Id, Instant } from '#platform/contract';

const Part = z.object({ engine: z.string(), version: z.string(), ok: z.boolean(), detail: z.string().optional() });
export const Readiness = z.object({
  status: z.enum(['ready', 'limited', 'unready']),
  parts: z.record(z.string(), Part),
});
export type Readiness = z.infer<typeof Readiness>;

/** The two probes are outside `/api`, for whatever watches over the process. */
export const getHealth = endpoint({
  name: 'getHealth',
  method: 'GET',
  path: '/healthz',
  summary: 'Whether the process is alive.',
  response: z.object({ status: z.literal('alive') }),
});
export const getReadiness = endpoint({
  name: 'getReadiness',
  method: 'GET',
  path: '/readyz',
  summary: 'Whether requests can be served, and by which engines; `limited` while the search engine is away.',
  response: Readiness,
});

/** What an organiser or admin sees first. */
export const getOverview = endpoint({
  name: 'getOverview',
  method: 'GET',
  path: '/overview',
  summary: 'Figures for the first page of organisers and admins.',
  response: z.object({
    enterprises: z.object({ submitted: z.int(), verified: z.int() }),
    jobs: z.object({
      published: z.int(),
      publishedToday: z.int(),
      /** Since when the posting that waits longest waits for an organiser. */
      heldSince: Instant.nullable(),
    }),
    applications: z.object({ total: z.int(), today: z.int(), unseen: z.int() }),
    accounts: z.record(z.string(), z.int()).nullable(),
    parts: Readiness.shape.parts,
  }),
});

export const checkIndex = endpoint({
  name: 'checkIndex',
  method: 'POST',
  path: '/index-checks',
  summary: 'Compare the search index with the database: ids and document hashes.',
  response: z.object({
    database: z.int(),
    index: z.int(),
    missing: z.array(z.string()),
    extra: z.array(z.string()),
    different: z.array(z.string()),
    agrees: z.boolean(),
  }),
});

/** One entry of the audit log: ids, never words that a person wrote. */
export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  /** The name as it is now; null where the account is gone. Nobody, where somebody tried to sign in to no account: `targets` then has a pseudonym of what was typed. */
  person: z.object({ id: Id, name: z.string().nullable() }).nullable(),
  via: z.enum(['session', 'token', 'operator']),
  /** The endpoint's name. */
  act: z.string(),
  targets: z.record(z.string(), Id),
  /** `unknown`: the process was cut off before it could say. */
  outcome: z.enum(['done', 'refused', 'failed', 'unknown']),
  code: z.string().nullable(),
  made: Id.nullable(),
});
const auditQuery = {
  person: Id.optional(),
  act: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .optional(),
  /** A day in the city's time zone. */
  day: z.iso.date().optional(),
};
export const listAudit = endpoint({
  name: 'listAudit',
  method: 'GET',
  path: '/audit',
  summary: 'Who did what to what, last first.',
  query: z.object({
    ...auditQuery,
    cursor: Id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({ items: z.array(AuditEntry), nextCursor: Id.nullable() }),
});
export const exportAudit = endpoint({
  name: 'exportAudit',
  method: 'GET',
  path: '/audit/file',
  summary: 'The same as a CSV file, up to 50,000 entries; that it was taken is an entry of its own.',
  query: z.object(auditQuery),
  response: FileAnswer,
});

const Bytes = z.number().min(0);
export const getSystem = endpoint({
  name: 'getSystem',
  method: 'GET',
  path: '/system',
  summary: 'Versions, parts, queues, the age of the last backup, and room on the disk.',
  response: z.object({
    version: z.string(),
    node: z.string(),
    startedAt: Instant,
    memoryBytes: Bytes,
    parts: Readiness.shape.parts,
    /** Seconds by which each index that this process feeds is behind the database. */
    indexes: z.array(z.object({ name: z.string(), lagSeconds: z.number() })),
    outgoing: z.object({ waiting: z.int(), oldestSeconds: z.number().nullable() }),
    timed: z.array(
      z.object({ name: z.string(), lastAt: Instant.nullable(), nextAt: Instant.nullable(), failed: z.boolean() }),
    ),
    backup: z.object({ at: Instant, documents: z.int(), bytes: Bytes }).nullable(),
    disk: z.object({ freeBytes: Bytes, totalBytes: Bytes }).nullable(),
    database: z.object({ bytes: Bytes }),
  }),
});
