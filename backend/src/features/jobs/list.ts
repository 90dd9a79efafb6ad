import { Types } from 'mongoose';
import { type JobState, jobStates } from '#contracts/jobs';
import type { listEnterpriseJobs } from '#contracts/jobs/publishing';
import type { EnterpriseRecord } from '#features/enterprises';
import type { QueryOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { invalid } from '#platform/errors';
import { JobModel, type JobRecord } from './model.ts';

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** An enterprise's own postings in every state, last changed first. */
export async function listPostings(
  enterpriseId: EnterpriseRecord['_id'],
  { state, kind, endsBy, q, cursor, limit }: QueryOf<typeof listEnterpriseJobs>,
) {
  const found = await JobModel.find({
    enterpriseId,
    ...(state && { state }),
    ...(kind && { kind }),
    ...(endsBy && { validUntil: mongoose.trusted({ $ne: null, $lte: endsBy }) }),
    ...(q && { title: mongoose.trusted({ $regex: literally(q), $options: 'i' }) }),
    ...(cursor && after(cursor)),
  })
    .sort({ updatedAt: -1, _id: -1 })
    .limit(limit + 1)
    .lean<JobRecord[]>();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    page,
    nextCursor: found.length > limit && last ? `${last.updatedAt.getTime()}.${String(last._id)}` : null,
    counts: await countStates(enterpriseId),
  };
}

function after(cursor: string) {
  const [, time, id] = /^(\d{1,15})\.([0-9a-f]{24})$/.exec(cursor) ?? [];
  if (!time || !id) throw invalid('query.cursor', 'cursor', 'Take the cursor from the page before.');
  const updatedAt = new Date(Number(time));
  return {
    $or: [
      { updatedAt: mongoose.trusted({ $lt: updatedAt }) },
      { updatedAt, _id: mongoose.trusted({ $lt: new Types.ObjectId(id) }) },
    ],
  };
}

async function countStates(enterpriseId: EnterpriseRecord['_id']): Promise<Record<JobState, number>> {
  const counts = { draft: 0, held: 0, published: 0, paused: 0, closed: 0, expired: 0 };
  const found = await JobModel.aggregate<{ _id: JobState; count: number }>([
    { $match: { enterpriseId } },
    { $group: { _id: '$state', count: { $sum: 1 } } },
  ]);
  for (const { _id, count } of found) if (jobStates.includes(_id)) counts[_id] = count;
  return counts;
}
