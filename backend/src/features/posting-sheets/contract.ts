import { z } from 'zod';
import { JobDraft } from '#contracts/jobs/publishing';
import { Done, endpoint, FileAnswer, Id, Instant, Locale, line, uploadEndpoint } from '#platform/contract';

const ById = z.object({ id: Id });

export const mostSheetBytes = 10 * 1024 * 1024;
export const mostSheetRows = 10_000;
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** In the order in which they are offered. `tags` mixes skills with benefits. */
export const sheetFields = [
  'title',
  'id',
  'occupation',
  'kind',
  'headcount',
  'duties',
  'requirements',
  'skills',
  'tags',
  'education',
  'majors',
  'experience',
  'pay',
  'benefits',
  'city',
  'district',
  'address',
  'validUntil',
] as const;
export const SheetField = z.enum(sheetFields);
export type SheetField = z.infer<typeof SheetField>;
/** For each field, which column says it, counted from 0. */
export const SheetColumns = z.partialRecord(SheetField, z.int().min(0).max(199));
export type SheetColumns = z.infer<typeof SheetColumns>;
/** What is taken where a row says nothing. */
export const SheetDefaults = z.object({
  district: JobDraft.shape.district,
  validUntil: JobDraft.shape.validUntil,
});
export type SheetDefaults = z.infer<typeof SheetDefaults>;

/** `field` is at fault, `text` is what stood there. */
export const RowProblem = z.object({ field: z.string(), code: z.string(), text: z.string() });
export type RowProblem = z.infer<typeof RowProblem>;

/** `held` waits for an organiser, because of doubtful words. */
export const rowOutcomes = ['published', 'held', 'drafted', 'already', 'rejected'] as const;
export const RowOutcome = z.enum(rowOutcomes);
export type RowOutcome = z.infer<typeof RowOutcome>;

/** `ready` waits for columns and for a word to begin; `running` goes on whatever happens to a process. */
export const sheetStates = ['ready', 'running', 'stopped', 'done'] as const;
export const SheetState = z.enum(sheetStates);
export const Sheet = z.object({
  id: Id,
  name: z.string(),
  state: SheetState,
  header: z.array(z.string()),
  rows: z.int(),
  columns: SheetColumns,
  defaults: SheetDefaults,
  /** Complete rows are published, not only kept as drafts. */
  publish: z.boolean(),
  counts: z.record(RowOutcome, z.int()),
  by: z.object({ id: Id, name: z.string() }).nullable(),
  createdAt: Instant,
});
export type Sheet = z.infer<typeof Sheet>;

export const uploadSheet = uploadEndpoint({
  name: 'uploadSheet',
  method: 'POST',
  path: '/enterprises/:id/job-sheets',
  status: 201,
  summary:
    'Hand in a sheet of postings: CSV in UTF-8, UTF-16 or GB 18030, or XLSX. Its first row is the header. Nothing is made of it yet.',
  params: ById,
  query: z.object({ name: line(100).default('') }),
  response: Sheet,
  // Some programs write XLSX so that it is told as any archive, and the mark of UTF-16 reads like the start of MPEG audio.
  upload: { mostBytes: mostSheetBytes, types: ['text/plain', xlsxType, 'application/zip', 'audio/mpeg'] },
});
export const listSheets = endpoint({
  name: 'listSheets',
  method: 'GET',
  path: '/enterprises/:id/job-sheets',
  summary: 'Sheets handed in lately, newest first. A sheet is kept for thirty days.',
  params: ById,
  response: z.object({ items: z.array(Sheet) }),
});
export const getSheet = endpoint({
  name: 'getSheet',
  method: 'GET',
  path: '/job-sheets/:id',
  summary: 'A sheet and how far its import is.',
  params: ById,
  response: Sheet,
});
export const mapSheet = endpoint({
  name: 'mapSheet',
  method: 'PUT',
  path: '/job-sheets/:id/columns',
  summary: 'Say which column holds what. Not once the import has begun.',
  params: ById,
  body: z.object({ columns: SheetColumns, defaults: SheetDefaults }),
  response: Sheet,
});
/** Rows that do not go in, and rows that do but lack something or were remarked upon. */
export const previewFilters = ['rejected', 'incomplete'] as const;
export const PreviewFilter = z.enum(previewFilters);
export type PreviewFilter = z.infer<typeof PreviewFilter>;
export const previewSheet = endpoint({
  name: 'previewSheet',
  method: 'GET',
  path: '/job-sheets/:id/preview',
  summary:
    'What each row becomes by the columns as they are, in the order of the sheet. With `only` an answer may hold few rows or none and still go on.',
  params: ById,
  query: z.object({
    only: PreviewFilter.optional(),
    /** Rows below this line. */
    cursor: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(
      z.object({
        line: z.int(),
        /** Null where the row is rejected. */
        draft: JobDraft.nullable(),
        /** What keeps it from being a posting, or a complete one from being published. */
        problems: z.array(RowProblem),
        /** What it lacks for being published. */
        missing: z.array(z.string()),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
});
export const runSheet = endpoint({
  name: 'runSheet',
  method: 'POST',
  path: '/job-sheets/:id/run',
  summary: 'Begin the import, or go on with a stopped one. It runs on the server, a row at most once.',
  params: ById,
  body: z.object({ publish: z.boolean().default(false) }),
  response: Sheet,
});
export const stopSheet = endpoint({
  name: 'stopSheet',
  method: 'POST',
  path: '/job-sheets/:id/stop',
  summary: 'Stop the import after the rows at hand. What went in stays.',
  params: ById,
  response: Sheet,
});
export const listSheetRows = endpoint({
  name: 'listSheetRows',
  method: 'GET',
  path: '/job-sheets/:id/rows',
  summary: 'The report row by row, in the order of the sheet.',
  params: ById,
  query: z.object({
    outcome: RowOutcome.optional(),
    /** The last line of the page before. */
    cursor: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(
      z.object({
        line: z.int(),
        title: z.string(),
        outcome: RowOutcome,
        problems: z.array(RowProblem),
        jobId: Id.nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
});
export const getSheetRejects = endpoint({
  name: 'getSheetRejects',
  method: 'GET',
  path: '/job-sheets/:id/rejects',
  summary: 'The rejected rows as a file, each with its reasons, to be put right and handed in again.',
  params: ById,
  query: z.object({ as: z.enum(['csv', 'xlsx']).default('xlsx'), locale: Locale.default('zh-CN') }),
  response: FileAnswer,
});
export const deleteSheet = endpoint({
  name: 'deleteSheet',
  method: 'DELETE',
  path: '/job-sheets/:id',
  summary: 'Throw a sheet away, unless it is running. Postings that came of it stay.',
  params: ById,
  response: Done,
});
