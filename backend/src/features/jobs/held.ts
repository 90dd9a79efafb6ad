import { Types } from 'mongoose';
import { mongoose } from '#platform/database';
import { invalid } from '#platform/errors';
import { JobModel, type JobRecord } from './model.ts';

/** Postings that wait for an organiser, the longest waiting first. */
export async function listHeld({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
  const found = await JobModel.find({ state: 'held', ...(cursor && after(cursor)) })
    .sort({ heldAt: 1, _id: 1 })
    .limit(limit + 1)
    .lean<JobRecord[]>();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    page,
    nextCursor: found.length > limit && last?.heldAt ? `${last.heldAt.getTime()}.${String(last._id)}` : null,
    total: await JobModel.countDocuments({ state: 'held' }),
  };
}

function after(cursor: string) {
  const [, time, id] = /^(\d{1,15})\.([0-9a-f]{24})$/.exec(cursor) ?? [];
  if (!time || !id) throw invalid('query.cursor', 'cursor', 'Take the cursor from the page before.');
  const heldAt = new Date(Number(time));
  return {
    $or: [
      { heldAt: mongoose.trusted({ $gt: heldAt }) },
      { heldAt, _id: mongoose.trusted({ $gt: new Types.ObjectId(id) }) },
    ],
  };
}
