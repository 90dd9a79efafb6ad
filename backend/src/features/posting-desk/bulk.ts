import type { z } from 'zod';
import { JobDraft } from '#contracts/jobs/publishing';
import type { BulkResult, moveJobs } from '#contracts/posting-desk';
import type { EnterpriseRecord } from '#features/enterprises';
import { canEdit, close, edit, findJobs, type JobRecord, pause, publish } from '#features/jobs';
import type { Actor } from '#platform/actor';
import type { BodyOf } from '#platform/contract';
import { Conflict, ensure, invalid, Refusal } from '#platform/errors';

type Asked = BodyOf<typeof moveJobs>;
type Act = (job: JobRecord, until: string | null | undefined) => Promise<JobRecord>;

/**
 * One after the other, each in a transaction of its own, so that one which is refused keeps no other from going.
 * Where somebody else changes a posting at the same moment, it is read anew and tried once more.
 */
export async function moveMany(
  { act, undo, jobs }: Asked,
  enterprise: EnterpriseRecord,
  actor: Actor,
  now: Date,
): Promise<z.input<typeof BulkResult>[]> {
  const acts: Record<Asked['act'], Act> = {
    publish: (job) => publish(job, now, actor.id),
    pause: (job) => pause(job, now, actor.id),
    close: (job) => close(job, now, actor.id),
    extend: (job, until) => {
      ensure(canEdit(actor, job, enterprise), new Conflict('job-ended', 'An ended posting stays as it was.'));
      ensure(until !== undefined, invalid('until', 'required', 'Say the new last day.'));
      const later = until !== null && (job.validUntil === null || until > job.validUntil);
      ensure(undo || later, invalid('validUntil', 'open-longer', 'It is open for longer already.'));
      return edit(job, { ...JobDraft.parse(job), validUntil: until }, job.revision, now, actor.id);
    },
  };
  const results: z.input<typeof BulkResult>[] = [];
  for (const { id, until } of new Map(jobs.map((job) => [job.id, job])).values()) {
    let job = await ownJob(id, enterprise);
    if (!job) continue;
    const first = job;
    let outcome = await settled(async () => acts[act](first, until));
    const fresh = outcome instanceof Refusal && outcome.code === 'job-changed' ? await ownJob(id, enterprise) : null;
    if (fresh && fresh.revision !== job.revision) {
      job = fresh;
      outcome = await settled(async () => acts[act](fresh, until));
    }
    const refusal = outcome instanceof Refusal ? outcome : null;
    const fault = refusal?.fields?.[0];
    results.push({
      id,
      title: job.title,
      done: refusal === null,
      code: refusal?.code ?? null,
      field: fault ? `${fault.path}:${fault.code}` : null,
      state: outcome instanceof Refusal ? job.state : outcome.state,
      was: { state: job.state, validUntil: job.validUntil },
    });
  }
  return results;
}

async function ownJob(id: string, enterprise: EnterpriseRecord): Promise<JobRecord | null> {
  const job = (await findJobs([id])).get(id);
  return job && String(job.enterpriseId) === String(enterprise._id) ? job : null;
}

/** @returns the posting as it is then, or why it did not go */
async function settled(work: () => Promise<JobRecord>): Promise<JobRecord | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && error.status < 500) return error;
    throw error;
  }
}
