import { z } from 'zod';
import { JobState } from '#contracts/jobs';
import { JobDraft } from '#contracts/jobs/publishing';
import { Done, endpoint, Id, Instant, line, prose } from '#platform/contract';

const ById = z.object({ id: Id });
/** A person of the enterprise. Null: the system, or somebody whose account is gone. */
const Who = z.object({ id: Id, name: z.string() }).nullable();

// Templates

export const mostTemplates = 100;
export const JobTemplate = z.object({ id: Id, name: z.string(), draft: JobDraft, by: Who, at: Instant });
export type JobTemplate = z.infer<typeof JobTemplate>;

export const listJobTemplates = endpoint({
  name: 'listJobTemplates',
  method: 'GET',
  path: '/enterprises/:id/job-templates',
  summary: "An enterprise's templates by name. A posting starts from one by `createJob` with its draft.",
  params: ById,
  response: z.object({ items: z.array(JobTemplate) }),
});
export const saveJobTemplate = endpoint({
  name: 'saveJobTemplate',
  method: 'POST',
  path: '/enterprises/:id/job-templates',
  status: 201,
  summary: 'Keep what a posting says, all but its last day, under a name; 409 `template-name-taken`.',
  params: ById,
  body: z.object({ name: line(40, 1), jobId: Id }),
  response: JobTemplate,
});
export const deleteJobTemplate = endpoint({
  name: 'deleteJobTemplate',
  method: 'DELETE',
  path: '/job-templates/:id',
  summary: 'Throw a template away. What was started from it stays.',
  params: ById,
  response: Done,
});

// Notes

export const JobNote = z.object({
  id: Id,
  text: z.string(),
  by: Who,
  at: Instant,
  editedAt: Instant.nullable(),
  can: z.object({ edit: z.boolean() }),
});
export type JobNote = z.infer<typeof JobNote>;
const NoteText = z.object({ text: prose(2000, 1) });

export const listJobNotes = endpoint({
  name: 'listJobNotes',
  method: 'GET',
  path: '/jobs/:id/notes',
  summary: 'What the enterprise’s people wrote to each other about a posting, newest first.',
  params: ById,
  response: z.object({ items: z.array(JobNote) }),
});
export const addJobNote = endpoint({
  name: 'addJobNote',
  method: 'POST',
  path: '/jobs/:id/notes',
  status: 201,
  summary: 'Write a note that only the enterprise’s own people read.',
  params: ById,
  body: NoteText,
  response: JobNote,
});
export const updateJobNote = endpoint({
  name: 'updateJobNote',
  method: 'PUT',
  path: '/job-notes/:id',
  summary: 'Change a note of one’s own.',
  params: ById,
  body: NoteText,
  response: JobNote,
});
export const deleteJobNote = endpoint({
  name: 'deleteJobNote',
  method: 'DELETE',
  path: '/job-notes/:id',
  summary: 'Delete a note of one’s own.',
  params: ById,
  response: Done,
});

// History

export const JobVersion = z.object({
  revision: z.int(),
  what: z.enum(['drafted', 'edited', 'moved']),
  state: JobState,
  by: Who,
  at: Instant,
  /** What an edit changed; `from` and `to` are the field's values as a posting holds them. */
  changes: z.array(z.object({ field: z.enum(JobDraft.keyof().options), from: z.unknown(), to: z.unknown() })),
});
export type JobVersion = z.infer<typeof JobVersion>;

export const listJobVersions = endpoint({
  name: 'listJobVersions',
  method: 'GET',
  path: '/jobs/:id/versions',
  summary: 'The history of a posting for its own people, newest first: who did what, when, and which fields changed.',
  params: ById,
  query: z.object({
    /** The lowest revision of the page before. */
    cursor: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  response: z.object({ items: z.array(JobVersion), nextCursor: z.string().nullable() }),
});

// Many at once

export const mostAtOnce = 200;
export const bulkActs = ['publish', 'pause', 'close', 'extend'] as const;
export const BulkAct = z.enum(bulkActs);
export type BulkAct = z.infer<typeof BulkAct>;

export const BulkResult = z.object({
  id: Id,
  title: z.string(),
  done: z.boolean(),
  /** Why not: the code of the refusal, and of its first field. */
  code: z.string().nullable(),
  field: z.string().nullable(),
  /** What it is now: with doubtful words it is `held`, though it was to be published. */
  state: JobState,
  /** How it was before, so that it can be taken back. */
  was: z.object({ state: JobState, validUntil: z.iso.date().nullable() }),
});
export type BulkResult = z.infer<typeof BulkResult>;

export const moveJobs = endpoint({
  name: 'moveJobs',
  method: 'POST',
  path: '/enterprises/:id/job-moves',
  summary:
    'Publish, pause, close or extend many postings. Each has a result of its own: some may go and others not. Unknown ids are left out.',
  params: ById,
  body: z.object({
    act: BulkAct,
    /** Takes an extension back: the day may then be an earlier one. */
    undo: z.boolean().default(false),
    jobs: z
      .array(
        z.object({ id: Id, until: z.iso.date().nullable().optional().describe('The new last day, for `extend`.') }),
      )
      .min(1)
      .max(mostAtOnce),
  }),
  response: z.object({ results: z.array(BulkResult) }),
});
