import { Types } from 'mongoose';
import { type ApplicationState, applicationStates, type listApplicants } from '#contracts/applications';
import type { JobRecord } from '#features/jobs';
import type { Actor } from '#platform/actor';
import type { QueryOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { ApplicationModel, type ApplicationRecord } from './model.ts';

type Page = { cursor?: string | undefined; limit: number };
type Filter = { jobId?: JobRecord['_id']; seekerId?: Types.ObjectId; state?: ApplicationState };

/** Ids rise with time, so the newest comes first. */
async function newest(filter: Filter, { cursor, limit }: Page) {
  const found = await ApplicationModel.find({
    ...filter,
    ...(cursor && { _id: mongoose.trusted({ $lt: new Types.ObjectId(cursor) }) }),
  })
    .sort({ _id: -1 })
    .limit(limit + 1)
    .lean<ApplicationRecord[]>();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: found.length > limit && last ? String(last._id) : null };
}

export const listMine = (actor: Actor, page: Page) => newest({ seekerId: new Types.ObjectId(actor.id) }, page);

export async function listTo(jobId: JobRecord['_id'], { state, ...page }: QueryOf<typeof listApplicants>) {
  return { ...(await newest({ jobId, ...(state && { state }) }, page)), counts: await countStates(jobId) };
}

async function countStates(jobId: JobRecord['_id']): Promise<Record<ApplicationState, number>> {
  const counts = { new: 0, screening: 0, interview: 0, offer: 0, hired: 0, declined: 0, withdrawn: 0 };
  const found = await ApplicationModel.aggregate<{ _id: ApplicationState; count: number }>([
    { $match: { jobId } },
    { $group: { _id: '$state', count: { $sum: 1 } } },
  ]);
  for (const { _id, count } of found) if (applicationStates.includes(_id)) counts[_id] = count;
  return counts;
}

/** Applicants and new ones by posting id. */
export async function countApplicants(jobIds: readonly JobRecord['_id'][]) {
  const found = await ApplicationModel.aggregate<{ _id: JobRecord['_id']; applicants: number; newApplicants: number }>([
    { $match: { jobId: { $in: jobIds } } },
    {
      $group: {
        _id: '$jobId',
        applicants: { $sum: 1 },
        newApplicants: { $sum: { $cond: [{ $eq: ['$state', 'new'] }, 1, 0] } },
      },
    },
  ]);
  return new Map(found.map(({ _id, ...counts }) => [String(_id), counts]));
}
