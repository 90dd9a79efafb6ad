import { basename } from 'node:path';
import { Types } from 'mongoose';
import { EnterpriseModel, type EnterpriseRecord } from '#features/enterprises';
import { inTransaction, mongoose } from '#platform/database';
import { Misconfigured } from '#platform/env';
import type { Log } from '#platform/log';
import { startOfDay } from './days.ts';
import { keepEvidence } from './evidence.ts';
import { Rejects, type Row, readCsv } from './import-file.ts';
import { readerOf, readMap } from './import-map.ts';
import { saidBy } from './import-renew.ts';
import { type ImportedRow, readRow } from './import-row.ts';
import { JobModel, type JobRecord } from './model.ts';
import { findingsIn } from './words.ts';
import { newJob, recordJobs } from './write.ts';

export type ImportReport = {
  feed: string;
  rows: number;
  imported: number;
  /** Of these, how many wait for an organiser because of doubtful words. */
  held: number;
  /** In the database before, by an earlier run. */
  already: number;
  rejected: number;
  /** Where the rejected rows are, each with its reason. */
  rejectedFile: string | null;
  enterprises: number;
  /** Postings whose pay stands in the text as it was written and counts as negotiable. */
  payUnread: number;
  seconds: number;
};

type Context = { log: Log; tell: (line: string) => void; now: Date };

const batchSize = 500;
const tellEvery = 5_000;

/**
 * Brings a file of postings in: each row becomes a published posting, or is reported beside the file with its reason.
 * A row is known by its feed and id, so that running it again, after a kill too, goes on where it stopped and changes nothing twice.
 * @throws Misconfigured where the map does not fit the file
 */
export async function importPostings(file: string, map: string, { log, tell, now }: Context): Promise<ImportReport> {
  const begun = performance.now();
  const { feed, ...reader } = readMap(map);
  const rows = readCsv(file);
  const header = await headerOf(file, rows);
  const read = readerOf({ feed, ...reader }, header);
  const rejects = new Rejects(file, header);
  await rejects.begin();

  const report = { feed, rows: 0, imported: 0, held: 0, already: 0, enterprises: 0, payUnread: 0 };
  const lineOf = new Map<string, number>();
  let batch: ImportedRow[] = [];
  const flush = async () => {
    const done = await bringIn(batch, feed, now);
    report.imported += done.imported;
    report.held += done.held;
    report.already += batch.length - done.imported;
    report.enterprises += done.enterprises;
    batch = [];
  };
  try {
    for await (const row of rows) {
      report.rows++;
      const result = accept(row, header, read, lineOf);
      if ('reason' in result) rejects.add(row, result.reason);
      else {
        if (result.payUnread) report.payUnread++;
        batch.push(result);
        if (batch.length === batchSize) await flush();
      }
      if (report.rows % tellEvery === 0) tell(`${report.rows} rows read`);
    }
    if (batch.length > 0) await flush();
  } finally {
    await rejects.end();
  }
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const rejected = rejects.count;
  const whole = { ...report, rejected, rejectedFile: rejected > 0 ? rejects.file : null, seconds };
  log.info({ ...whole, rejectedFile: undefined }, 'postings imported');
  return whole;
}

async function headerOf(file: string, rows: AsyncGenerator<Row>): Promise<string[]> {
  const first = await rows.next();
  if (first.done) throw new Misconfigured(`${basename(file)} is empty.`);
  return first.value.cells.map((name) => name.trim());
}

function accept(
  row: Row,
  header: readonly string[],
  read: ReturnType<typeof readerOf>,
  lineOf: Map<string, number>,
): ImportedRow | { reason: string } {
  if (row.cells.length !== header.length)
    return { reason: `${row.cells.length} cells where the header has ${header.length}` };
  const result = readRow(read(row.cells));
  if ('reason' in result) return result;
  const first = lineOf.get(result.id);
  if (first !== undefined) return { reason: `the same id as line ${first}` };
  lineOf.set(result.id, row.line);
  const [unlawful] = findingsIn(result.draft).filter(({ severity }) => severity === 'refuse');
  if (unlawful) return { reason: `${unlawful.rule}: ${unlawful.words} (${unlawful.part})` };
  return result;
}

/**
 * One batch, in one transaction with what the index is to be told. Rows that are there already stay as they are.
 * @param site the name of the site they come from, where people are to read it
 */
export function bringIn(batch: readonly ImportedRow[], feed: string, now: Date, site?: string) {
  return inTransaction(async () => {
    const there = await JobModel.find(
      { 'source.feed': feed, 'source.id': mongoose.trusted({ $in: batch.map(({ id }) => id) }) },
      { 'source.id': 1 },
    ).lean<Pick<JobRecord, 'source'>[]>();
    const known = new Set(there.map((job) => job.source?.id));
    const fresh = batch.filter(({ id }) => !known.has(id));
    const { byName, made } = await employers(fresh, now);
    const jobs = fresh.flatMap((row) => {
      const employer = byName.get(row.company.name);
      const source = { feed, id: row.id, said: saidBy(row.draft), ...(site && { site }) };
      return employer ? [posting(row, employer, source, now)] : [];
    });
    if (jobs.length !== fresh.length) throw new Error('a posting has lost its enterprise');
    if (jobs.length > 0) {
      await JobModel.insertMany(jobs, { lean: true });
      const held = jobs.filter(({ state }) => state === 'held');
      const shown = jobs.filter(({ state }) => state === 'published');
      if (held.length > 0) await recordJobs(held, 'job.held');
      if (shown.length > 0) await recordJobs(shown, 'job.published');
      await keepEvidence(shown, { what: 'imported', by: null });
      for (const job of held) await keepEvidence([job], { what: 'held', findings: findingsIn(job), by: null });
    }
    const held = jobs.filter(({ state }) => state === 'held').length;
    return { imported: jobs.length, held, enterprises: made };
  });
}

type Employer = Pick<EnterpriseRecord, '_id' | 'name' | 'industry'>;
/** Imported employers are one register, whatever the feed: the same name is the same record. */
const register = 'employer-name';

/**
 * The records of these employers, found or made by name. Only imported records are found: nobody has shown that a posting
 * from elsewhere comes from the verified enterprise of the same name, so it must not borrow the mark.
 */
async function employers(rows: readonly ImportedRow[], now: Date) {
  const companies = new Map(rows.map(({ company }) => [company.name, company]));
  const found = await EnterpriseModel.find(
    { 'source.feed': register, 'source.id': mongoose.trusted({ $in: [...companies.keys()] }) },
    { name: 1, industry: 1 },
  ).lean<Employer[]>();
  const byName = new Map(found.map((employer) => [employer.name, employer]));
  const fresh = [...companies.values()]
    .filter(({ name }) => !byName.has(name))
    .map((company) => employer(company, now));
  if (fresh.length > 0) await EnterpriseModel.insertMany(fresh, { lean: true });
  for (const made of fresh) byName.set(made.name, made);
  return { byName, made: fresh.length };
}

const employer = (company: ImportedRow['company'], now: Date): EnterpriseRecord => ({
  ...company,
  _id: new Types.ObjectId(),
  shortName: '',
  creditCode: '',
  district: null,
  address: '',
  point: null,
  website: '',
  introduction: '',
  benefits: [],
  state: 'draft',
  history: [],
  submittedAt: null,
  source: { feed: register, id: company.name },
  createdAt: now,
  updatedAt: now,
  revision: 0,
});

/** Open without a last day: the board did not say one. Doubtful words wait for an organiser. */
function posting(
  { draft, posted }: ImportedRow,
  employer: Employer,
  source: NonNullable<JobRecord['source']>,
  now: Date,
): JobRecord {
  const publishedAt = posted === null ? now : startOfDay(posted);
  const doubtful = findingsIn(draft).length > 0;
  return {
    ...newJob(employer, draft, now),
    state: doubtful ? 'held' : 'published',
    publishedAt: doubtful ? null : publishedAt > now ? now : publishedAt,
    ...(doubtful && { heldAt: now, withheld: true }),
    source,
  };
}
