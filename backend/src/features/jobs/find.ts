import { type EnterpriseRecord, findEnterprise } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import { mongoose } from '#platform/database';
import { ensure, Forbidden, NotFound } from '#platform/errors';
import { JobModel, type JobRecord } from './model.ts';
import { canRead } from './policy.ts';

export type Posting = { job: JobRecord; enterprise: EnterpriseRecord };

/** The posting as far as this person may know of it. @throws NotFound */
export async function findPosting(id: string, actor: Actor | null): Promise<Posting> {
  const job = await JobModel.findById(id).lean<JobRecord>();
  if (!job) throw new NotFound();
  const enterprise = await findEnterprise(job.enterpriseId);
  ensure(canRead(actor, job, enterprise), new NotFound());
  return { job, enterprise };
}

/** The posting, where `may` holds for this person. @throws NotFound, Forbidden */
export async function findPostingFor(
  id: string,
  actor: Actor,
  may: (actor: Actor, enterprise: EnterpriseRecord) => boolean,
): Promise<Posting> {
  const posting = await findPosting(id, actor);
  ensure(may(actor, posting.enterprise), new Forbidden());
  return posting;
}

export async function findJobs(ids: readonly (string | JobRecord['_id'])[]): Promise<Map<string, JobRecord>> {
  const found = await JobModel.find({ _id: mongoose.trusted({ $in: ids }) }).lean<JobRecord[]>();
  return new Map(found.map((job) => [String(job._id), job]));
}
