import { setTimeout as wait } from 'node:timers/promises';
import type { Types } from 'mongoose';
import type { RowProblem } from '#contracts/posting-sheets';
import { type EnterpriseRecord, findEnterprise } from '#features/enterprises';
import { findJobs, JobModel, type JobRecord, keepSteps, newJob, publish, recordJobs } from '#features/jobs';
import { inTransaction, mongoose } from '#platform/database';
import { Refusal } from '#platform/errors';
import { holdLease } from '#platform/lease';
import type { Deps } from '#platform/route';
import { RowModel, type RowRecord, SheetModel, type SheetRecord } from './model.ts';
import { missingIn, readRow } from './row.ts';

const batch = 50;

/** Brings sheets in that were told to, one process at a time over the whole installation, until `signal` aborts. */
export async function startSheetRuns({ clock, log }: Pick<Deps, 'clock' | 'log'>, signal: AbortSignal): Promise<void> {
  await holdLease('job-sheets', signal, log, async (lease) => {
    while (!lease.signal.aborted) {
      const went = await runSheets(clock.now());
      if (!went) await wait(500, undefined, { signal: lease.signal }).catch(() => undefined);
    }
  });
}

/** A few rows of each running sheet, so that a long one keeps no other waiting. @returns false where none runs */
export async function runSheets(now: Date): Promise<boolean> {
  const running = await SheetModel.find({ state: 'running' }).sort({ _id: 1 }).lean<SheetRecord[]>();
  for (const sheet of running) await runBatch(sheet, now);
  return running.length > 0;
}

/**
 * Takes the next rows in. What became of a row commits together with the posting, and the posting bears the row's key:
 * killed at any moment, or done by two processes at once, nothing is lost and nothing doubles.
 */
async function runBatch(sheet: SheetRecord, now: Date): Promise<void> {
  const enterprise = await findEnterprise(sheet.enterpriseId);
  if (await inTransaction(() => draftRows(sheet, enterprise, now))) return;
  if (await publishRows(sheet, now)) return;
  await SheetModel.updateOne({ _id: sheet._id, state: 'running' }, { $set: { state: 'done' } });
}

const nextRows = (sheetId: Types.ObjectId, waiting: Partial<RowRecord>) =>
  RowModel.find({ sheetId, ...waiting })
    .sort({ line: 1 })
    .limit(batch)
    .lean<RowRecord[]>();

type Became = Pick<RowRecord, 'outcome' | 'title' | 'problems' | 'jobId' | 'toPublish'>;

async function draftRows(sheet: SheetRecord, enterprise: EnterpriseRecord, now: Date): Promise<boolean> {
  const rows = await nextRows(sheet._id, { outcome: null });
  if (rows.length === 0) return false;
  const feed = `sheet:${String(sheet.enterpriseId)}`;
  const read = rows.map((row) => ({ row, ...readRow(row.cells, sheet.columns, sheet.defaults) }));
  const keys = read.map(({ key }) => key);
  const there = await JobModel.find({
    'source.feed': feed,
    'source.id': mongoose.trusted({ $in: [...keys, ...keys.map((key) => again(key, sheet))] }),
  }).lean<JobRecord[]>();
  const known = new Map(there.map((job) => [job.source?.id ?? '', job]));
  const fresh: JobRecord[] = [];
  const became = read.map(({ row, key, title, draft, problems }): { _id: Types.ObjectId; set: Became } => {
    const plain = { title: title.slice(0, 100), problems, jobId: null, toPublish: false };
    if (!draft) return { _id: row._id, set: { ...plain, outcome: 'rejected' } };
    const earlier = known.get(again(key, sheet)) ?? known.get(key);
    if (earlier && !hasEnded(earlier))
      return { _id: row._id, set: { ...plain, outcome: 'already', jobId: earlier._id } };
    const source = { feed, id: earlier ? again(key, sheet) : key };
    const job = { ...newJob(enterprise, draft, now), source };
    fresh.push(job);
    known.set(job.source?.id ?? '', job);
    const toPublish = sheet.publish && missingIn(draft, now).length === 0;
    return { _id: row._id, set: { ...plain, outcome: 'drafted', jobId: job._id, toPublish } };
  });
  if (fresh.length > 0) {
    await JobModel.insertMany(fresh, { lean: true });
    await recordJobs(fresh, 'job.drafted');
    await keepSteps(fresh, 'drafted', String(sheet.by));
  }
  await RowModel.bulkWrite(became.map(({ _id, set }) => ({ updateOne: { filter: { _id }, update: { $set: set } } })));
  return true;
}

/** A row whose posting has ended may come again, once for each sheet. */
const again = (key: string, sheet: SheetRecord) => `${key}#${String(sheet._id)}`;
const hasEnded = ({ state }: JobRecord) => state === 'closed' || state === 'expired';

/** Each by the door that a person uses, with every check; what is refused stays a draft, and the report says why. */
async function publishRows(sheet: SheetRecord, now: Date): Promise<boolean> {
  const rows = await nextRows(sheet._id, { toPublish: true });
  const jobs = await findJobs(rows.flatMap(({ jobId }) => (jobId ? [jobId] : [])));
  for (const row of rows) {
    const job = jobs.get(String(row.jobId));
    const refused = job?.state === 'draft' ? await publishOne(job, now, String(sheet.by)) : [];
    const state = job && (await JobModel.findById(job._id, { state: 1 }).lean<Pick<JobRecord, 'state'>>())?.state;
    await RowModel.updateOne(
      { _id: row._id },
      {
        $set: {
          toPublish: false,
          outcome: state === 'published' || state === 'held' ? state : 'drafted',
          problems: [...row.problems, ...refused],
        },
      },
    );
  }
  return rows.length > 0;
}

async function publishOne(job: JobRecord, now: Date, by: string): Promise<RowProblem[]> {
  try {
    await publish(job, now, by);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    const fields = error.fields ?? [{ path: '', code: error.code }];
    return fields.map(({ path, code }) => ({ field: path, code, text: '' }));
  }
}
