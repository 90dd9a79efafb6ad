import { createHash } from 'node:crypto';
import { JobDraft } from '#contracts/jobs/publishing';
import { findEnterprises } from '#features/enterprises';
import { inTransaction, mongoose } from '#platform/database';
import type { ImportedRow } from './import-row.ts';
import { JobModel, type JobRecord } from './model.ts';
import { doubtsIn } from './words.ts';
import { drop, move, rewrite } from './write.ts';

/** What a row says, or a posting, as a short text to compare. */
export const saidBy = (posting: JobDraft): string =>
  createHash('sha256')
    .update(JSON.stringify(JobDraft.parse(posting)))
    .digest('base64url');

/**
 * What became of a posting whose row was read again. `new`: the row stands for another posting now, and this one has left
 * it its place. `kept`: people have changed it here, so the site's news stay out.
 */
export type Renewal = 'same' | 'changed' | 'kept' | 'new';

/** Brings what is here already up to what its site says now. @returns what became of each, by the row's id */
export async function renew(rows: readonly ImportedRow[], feed: string, now: Date): Promise<Map<string, Renewal>> {
  const there = await JobModel.find({
    'source.feed': feed,
    'source.id': mongoose.trusted({ $in: rows.map(({ id }) => id) }),
  }).lean<JobRecord[]>();
  const employers = await findEnterprises(there.map(({ enterpriseId }) => enterpriseId));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const done = new Map<string, Renewal>();
  for (const job of there) {
    const row = byId.get(job.source?.id ?? '');
    const employer = employers.get(String(job.enterpriseId));
    if (row) done.set(row.id, await renewOne(job, row, employer?.name === row.company.name, now));
  }
  return done;
}

async function renewOne(job: JobRecord, { draft }: ImportedRow, sameEmployer: boolean, now: Date): Promise<Renewal> {
  const { source, state } = job;
  if (!source) return 'same';
  if (state === 'expired' || (state === 'closed' && source.goneAt)) {
    await JobModel.updateOne({ _id: job._id }, { $unset: { 'source.id': 1 } });
    return 'new';
  }
  const said = saidBy(draft);
  const before = source.said ?? saidBy(job);
  if (state === 'closed' || said === before) return 'same';
  if (saidBy(job) !== before) return 'kept';
  // People applied to this title at this employer: another one is another posting.
  if (!sameEmployer || draft.title !== job.title) {
    await withdraw(job, now);
    await JobModel.updateOne({ _id: job._id }, { $unset: { 'source.id': 1 } });
    return 'new';
  }
  const doubts = doubtsIn(draft, job.passed);
  const to = doubts.length > 0 ? 'held' : 'published';
  await inTransaction(() => rewrite(job, draft, { state: to, doubts }, now, null, { source: { ...source, said } }));
  return 'changed';
}

/**
 * Takes down what its site no longer has: closed where people may have read it, gone where nobody has.
 * @throws Conflict `job-changed` where somebody else moved it meanwhile
 */
export function withdraw(job: JobRecord, now: Date): Promise<void> {
  return inTransaction(async () => {
    const only = { state: job.state, revision: job.revision };
    const held = job.state === 'held';
    const back = held ? await move(job, job.publishedAt ? 'paused' : 'draft', now, null, only, { heldAt: null }) : job;
    if (back.state === 'draft') return drop(back);
    await move(back, 'closed', now, null, {}, { ...(back.source && { source: { ...back.source, goneAt: now } }) });
  });
}
