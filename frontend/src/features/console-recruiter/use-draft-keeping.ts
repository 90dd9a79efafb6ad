import { Job } from '@talent-harbor/backend/contracts/jobs';
import { type JobDraft, updateJob } from '@talent-harbor/backend/contracts/jobs/publishing';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { call } from '#shared/lib/call.ts';
import { markFields } from '#shared/lib/form.ts';
import type { Snapshot } from '#shared/lib/keeper.ts';
import { keptHere } from '#shared/lib/kept.ts';
import { useMe } from '#shared/lib/me.ts';
import { useKeeper } from '#shared/lib/use-keeper.ts';
import { postingQuery } from './api.ts';
import { type Field, mergeOf, withTheirs } from './posting-merge.ts';
import { fieldsOf, postingSchema, sameTyped, TypedPosting, typedOf } from './typed-posting.ts';

export type Saving =
  /** The server has all of it. */
  | { state: 'saved'; at: Date }
  | { state: 'saving' }
  /** On this device only, and why. `unsent`: it waits for the person's word, since others read what is published. */
  | { state: 'kept'; why: 'unsent' | 'faulty' | 'away'; error?: unknown }
  /** Somebody else changed the same words since `base`, which both had read: the person chooses. */
  | { state: 'conflict'; base: Base; theirs: Job };

/** The words as they were read from the server. */
export type Base = { revision: number; words: TypedPosting };
/** What a colleague changed meanwhile and came in by itself. */
export type Joined = { fields: Field[]; since: number; theirs: Job };

const Copy = z.object({ base: Job, draft: TypedPosting, sent: z.array(TypedPosting).catch([]) });

function savingOf({ status, base, theirs, refusal }: Snapshot<Job>, isReadable: boolean): Saving {
  // What the contract cannot read is not joined with anything before it is put right.
  if (theirs && !isReadable) return { state: 'kept', why: 'faulty' };
  if (theirs) return { state: 'conflict', base: { revision: base.revision, words: typedOf(base) }, theirs };
  if (status === 'saved') return { state: 'saved', at: new Date(base.updatedAt) };
  if (status === 'saving') return { state: 'saving' };
  if (status === 'typing') return { state: 'kept', why: 'unsent' };
  const atFields = refusal?.problem.fields?.some(({ path }) => fieldsOf.some((name) => path.endsWith(name)));
  const faulty = status === 'refused' && (!refusal || atFields);
  return faulty ? { state: 'kept', why: 'faulty' } : { state: 'kept', why: 'away', error: refusal };
}

/** A draft saves itself as it is typed; a published posting when it is told to. Until then it is kept on this device. */
export function useDraftKeeping(form: UseFormReturn<TypedPosting, unknown, JobDraft>, job: Job) {
  const client = useQueryClient();
  const me = useMe();
  const query = postingQuery(job.id);
  const read = () => client.fetchQuery({ ...query, staleTime: 0 });
  const [joined, setJoined] = useState<Joined | null>(null);
  const isDraft = useRef(true);
  isDraft.current = job.state === 'draft';
  const { keeper, now } = useKeeper(
    job,
    () => keptHere(`kept:posting:${me?.id}:${job.id}`, Copy),
    () => ({
      draftOf: typedOf,
      same: sameTyped,
      usable: (typed: TypedPosting) => postingSchema.safeParse(typed).success,
      stale: 'job-changed',
      byItself: () => isDraft.current,
      save: async (typed: TypedPosting, revision: number) => {
        const body = { ...postingSchema.parse(typed), revision };
        const saved = await call(updateJob, { params: { id: job.id }, body });
        client.setQueryData(query.queryKey, saved);
        return saved;
      },
      read,
      join: (base: Job, typed: TypedPosting, theirs: Job) => {
        const merge = mergeOf(typedOf(base), typed, theirs);
        if (!merge || merge.open.length > 0) return null;
        if (merge.onlyTheirs.length > 0) setJoined({ fields: merge.onlyTheirs, since: base.revision, theirs });
        return withTheirs(typed, theirs, merge.onlyTheirs);
      },
    }),
  );

  const taken = useRef(-1);
  useEffect(() => {
    if (taken.current === now.version) return;
    taken.current = now.version;
    form.reset(keeper.draft());
  }, [form, keeper, now.version]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.change(structuredClone(values)),
      }),
    [form, keeper],
  );
  useEffect(() => {
    markFields(form, now.refusal, [...fieldsOf]);
  }, [form, now.refusal]);

  return {
    saving: savingOf(now, postingSchema.safeParse(keeper.draft()).success),
    restored: now.restored,
    send: keeper.send,
    /** Throws away what was typed here and shows what the server has. */
    discard: async () => keeper.discard(await read()),
    /** What came in from a colleague by itself, until it was read. */
    joined,
    forgetJoined: () => setJoined(null),
    /** Ends a conflict: their words at these fields and at those that they alone changed, mine at the others. */
    choose: async (theirs: Job, theirFields: readonly Field[]): Promise<boolean> => {
      const merge = mergeOf(typedOf(now.base), keeper.draft(), theirs);
      if (!merge) return false;
      keeper.choose(withTheirs(keeper.draft(), theirs, [...merge.onlyTheirs, ...theirFields]));
      return keeper.send();
    },
  };
}
