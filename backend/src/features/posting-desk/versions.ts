import type { listJobVersions } from '#contracts/posting-desk';
import { accountNames } from '#features/accounts';
import { type JobRecord, VersionModel, type VersionRecord } from '#features/jobs';
import type { QueryOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { who } from './who.ts';

/** The history of a posting, newest first. What happened before histories were kept is not in it. */
export async function listVersions(jobId: JobRecord['_id'], { cursor, limit }: QueryOf<typeof listJobVersions>) {
  const found = await VersionModel.find({
    jobId,
    ...(cursor !== undefined && { revision: mongoose.trusted({ $lt: cursor }) }),
  })
    .sort({ revision: -1 })
    .limit(limit + 1)
    .lean<VersionRecord[]>();
  const page = found.slice(0, limit);
  const names = await accountNames(page.flatMap(({ by }) => (by ? [String(by)] : [])));
  return {
    items: page.map(({ revision, what, state, by, at, changes }) => ({
      revision,
      what,
      state,
      by: who(by, names),
      at: at.toISOString(),
      changes,
    })),
    nextCursor: found.length > limit ? String(page.at(-1)?.revision ?? 0) : null,
  };
}
