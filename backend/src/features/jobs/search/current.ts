import { setImmediate } from 'node:timers/promises';
import { type EnterpriseRecord, findEnterprises, mayBeShown } from '#features/enterprises';
import { mongoose } from '#platform/database';
import type { SearchDocument } from '#platform/search/engine';
import { JobModel, type JobRecord } from '../model.ts';
import { jobDocument } from './document.ts';

const batch = 2_000;
/** Milliseconds. */
const longestAtOnce = 8;

/**
 * What the index holds is decided by states alone, never by the time of day: so index and database can be compared,
 * and a posting leaves when timed work has ended it.
 */
const belongs = (job: JobRecord, enterprise: EnterpriseRecord | undefined): enterprise is EnterpriseRecord =>
  job.state === 'published' && enterprise !== undefined && mayBeShown(enterprise);

async function documentsOf(jobs: readonly JobRecord[]): Promise<SearchDocument[]> {
  const enterprises = await findEnterprises(jobs.map(({ enterpriseId }) => enterpriseId));
  const documents: SearchDocument[] = [];
  let since = performance.now();
  for (const job of jobs) {
    // People who wait come in between; not too often, for under load each turn is long.
    if (performance.now() - since > longestAtOnce) {
      await setImmediate();
      since = performance.now();
    }
    const enterprise = enterprises.get(String(job.enterpriseId));
    if (belongs(job, enterprise)) documents.push(jobDocument(job, enterprise));
  }
  return documents;
}

/** The documents of those postings that belong into the index now. */
export async function documentsNow(ids: readonly string[]): Promise<SearchDocument[]> {
  const jobs = await JobModel.find({ _id: mongoose.trusted({ $in: ids }), state: 'published' }).lean<JobRecord[]>();
  return documentsOf(jobs);
}

/** Every document that belongs into the index, in batches, by rising id. */
export async function* allDocuments(): AsyncGenerator<SearchDocument[]> {
  let after: JobRecord['_id'] | undefined;
  for (;;) {
    const jobs: JobRecord[] = await JobModel.find({
      state: 'published',
      ...(after && { _id: mongoose.trusted({ $gt: after }) }),
    })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<JobRecord[]>();
    if (jobs.length === 0) return;
    yield await documentsOf(jobs);
    after = jobs.at(-1)?._id;
  }
}

/** The published postings of these enterprises. */
export async function postingsOf(enterpriseIds: readonly string[]): Promise<string[]> {
  const jobs = await JobModel.find(
    { enterpriseId: mongoose.trusted({ $in: enterpriseIds }), state: 'published' },
    { _id: 1 },
  ).lean<Pick<JobRecord, '_id'>[]>();
  return jobs.map(({ _id }) => String(_id));
}
