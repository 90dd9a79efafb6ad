import { z } from 'zod';
import { endpoint } from '#platform/contract';

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
    jobs: z.object({ published: z.int(), publishedToday: z.int() }),
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
