import { createHash } from 'node:crypto';
import { EnterpriseModel } from '#features/enterprises';
import {
  bringIn,
  cityDay,
  findingsIn,
  type ImportedRow,
  JobModel,
  type JobRecord,
  readRow,
  renew,
  withdraw,
  yearAfter,
} from '#features/jobs';
import { mongoose } from '#platform/database';
import { Conflict } from '#platform/errors';
import { lastDayOf, wordsOf } from './feed-words.ts';
import { FeedProblem, fetchFeed } from './fetch-feed.ts';
import type { PullRecord, SourceRecord } from './model.ts';
import { type FeedRow, readFeed } from './read-feed.ts';

/** How postings of a source are marked; with a row's own id it names the posting for good. */
export const feedOf = ({ _id }: Pick<SourceRecord, '_id'>): string => `site-${String(_id)}`;

const batchSize = 200;

/** Two postings are one where the same employer says the same about the same job at the same place, whoever shows it. */
function sameness(company: string, { title, district, duties, requirements }: ImportedRow['draft']): string {
  const text = `${duties}\n${requirements}`.replace(/\s+/g, '');
  const said = [company, title, district ?? '', text].map((part) => part.trim());
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}

/** Which of these rows somebody else shows here already. */
async function shownElsewhere(rows: readonly ImportedRow[], feed: string): Promise<Set<ImportedRow>> {
  const enterprises = await EnterpriseModel.find(
    { name: mongoose.trusted({ $in: rows.map(({ company }) => company.name) }) },
    { name: 1 },
  ).lean<{ _id: JobRecord['_id']; name: string }[]>();
  const names = new Map(enterprises.map(({ _id, name }) => [String(_id), name]));
  const open = await JobModel.find({
    enterpriseId: mongoose.trusted({ $in: enterprises.map(({ _id }) => _id) }),
    state: 'published',
    title: mongoose.trusted({ $in: rows.map(({ draft }) => draft.title) }),
    'source.feed': mongoose.trusted({ $ne: feed }),
  }).lean<JobRecord[]>();
  const known = new Set(open.map((job) => sameness(names.get(String(job.enterpriseId)) ?? '', job)));
  return new Set(rows.filter((row) => known.has(sameness(row.company.name, row.draft))));
}

/** A row as a posting, or null where it cannot be one or says what no posting may say. */
function accept(row: FeedRow, now: Date): ImportedRow | null {
  const read = readRow(wordsOf(row));
  if ('reason' in read) return null;
  if (findingsIn(read.draft).some(({ severity }) => severity === 'refuse')) return null;
  const today = cityDay(now);
  const last = lastDayOf(row);
  if (last !== '' && last < today) return null;
  const validUntil = last === '' || last > yearAfter(today) ? null : last;
  return { ...read, draft: { ...read.draft, validUntil } };
}

export const nothing = { read: 0, imported: 0, changed: 0, kept: 0, known: 0, refused: 0, ended: 0 };

/** Takes the feed in as it is now. What goes wrong is told in the answer, never thrown. */
export async function pull(
  source: Pick<SourceRecord, '_id' | 'name' | 'address' | 'pulls'>,
  now: Date,
  get: (address: string) => Promise<Buffer> = fetchFeed,
): Promise<PullRecord> {
  const report: PullRecord = { at: now, code: 'ok', ...nothing };
  try {
    const rows = readFeed(await get(source.address));
    report.read = rows.length;
    if (rows.length === 0) return { ...report, code: 'empty' };
    const seen = await takeIn(rows, source, now, report);
    await endMissing(seen, source, now, report);
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error;
    report.code = error.code;
  }
  return report;
}

async function takeIn(
  rows: readonly FeedRow[],
  source: Pick<SourceRecord, '_id' | 'name'>,
  now: Date,
  report: PullRecord,
): Promise<Set<string>> {
  const feed = feedOf(source);
  const seen = new Set<string>();
  const said = new Set<string>();
  for (let at = 0; at < rows.length; at += batchSize) {
    const batch: ImportedRow[] = [];
    for (const row of rows.slice(at, at + batchSize)) {
      const posting = accept(row, now);
      const same = posting && sameness(posting.company.name, posting.draft);
      if (!posting || same === null) report.refused += 1;
      else if (seen.has(posting.id) || said.has(same)) report.known += 1;
      else {
        seen.add(posting.id);
        said.add(same);
        batch.push(posting);
      }
    }
    const elsewhere = await shownElsewhere(batch, feed);
    const fresh = batch.filter((row) => !elsewhere.has(row));
    const renewed = [...(await renew(fresh, feed, now)).values()];
    const changed = renewed.filter((what) => what === 'changed').length;
    const kept = renewed.filter((what) => what === 'kept').length;
    const { imported } = await bringIn(fresh, feed, now, source.name);
    report.imported += imported;
    report.changed += changed;
    report.kept += kept;
    report.known += batch.length - imported - changed - kept;
  }
  return seen;
}

/** Below this many, any number may go at once. */
const few = 10;

/**
 * Ends what the feed no longer has. A feed that has lost more than half of what is open is more likely broken than bare:
 * it ends nothing until the next turn says the same.
 */
async function endMissing(
  seen: ReadonlySet<string>,
  source: Pick<SourceRecord, '_id' | 'pulls'>,
  now: Date,
  report: PullRecord,
): Promise<void> {
  const open = await JobModel.find(
    {
      'source.feed': feedOf(source),
      'source.id': mongoose.trusted({ $exists: true }),
      state: mongoose.trusted({ $in: ['draft', 'held', 'published', 'paused'] }),
    },
    { 'source.id': 1 },
  ).lean<Pick<JobRecord, '_id' | 'source'>[]>();
  const missing = open.filter(({ source: from }) => !seen.has(from?.id ?? ''));
  const before = source.pulls.at(-1)?.code;
  if (missing.length > few && missing.length * 2 > open.length && before !== 'shrunk') {
    report.code = 'shrunk';
    return;
  }
  for (const { _id } of missing) {
    const job = await JobModel.findById(_id).lean<JobRecord>();
    if (!job) continue;
    try {
      await withdraw(job, now);
      report.ended += 1;
    } catch (error) {
      // Somebody else ended it meanwhile.
      if (!(error instanceof Conflict)) throw error;
    }
  }
}
