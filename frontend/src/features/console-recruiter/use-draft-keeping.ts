import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { type JobDraft, updateJob } from '@talent-harbor/backend/contracts/jobs/publishing';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { keeper } from '#features/console/kept.ts';
import { call } from '#shared/lib/call.ts';
import { markFields } from '#shared/lib/form.ts';
import { useMe } from '#shared/lib/me.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { postingQuery } from './api.ts';
import { type Field, mergeOf, same, withTheirs } from './posting-merge.ts';
import { differences, fieldsOf, postingSchema, TypedPosting, typedOf } from './typed-posting.ts';

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

/** Milliseconds without a key before a draft is sent. */
const pause = 800;
/** Milliseconds until a draft that did not get through is sent again by itself. */
const retry = 10_000;
const mostUnanswered = 5;
const Kept = z.object({ typed: TypedPosting, base: TypedPosting });

/** A draft saves itself as it is typed; a published posting when it is told to. Until then it is kept on this device. */
export function useDraftKeeping(form: UseFormReturn<TypedPosting, unknown, JobDraft>, job: Job) {
  const client = useQueryClient();
  const me = useMe();
  const [kept] = useState(() => keeper(`kept:posting:${me?.id}:${job.id}`, Kept));
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: new Date(job.updatedAt) });
  const [restored, setRestored] = useState<Date | null>(null);
  const [joined, setJoined] = useState<Joined | null>(null);
  const base = useRef<Base>({ revision: job.revision, words: typedOf(job) });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** What was handed in and perhaps never answered. */
  const sent = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const auto = job.state === 'draft';
  // Nothing goes out by itself while somebody has to choose.
  const choosing = useRef(false);
  choosing.current = saving.state === 'conflict';

  const settle = useCallback(
    (fresh: Job) => {
      base.current = { revision: fresh.revision, words: typedOf(fresh) };
      client.setQueryData(postingQuery(fresh.id).queryKey, fresh);
    },
    [client],
  );

  const show = useCallback(
    (fresh: Job) => {
      kept.forget();
      settle(fresh);
      form.reset(typedOf(fresh));
      setRestored(null);
      setSaving({ state: 'saved', at: new Date(fresh.updatedAt) });
    },
    [form, kept, settle],
  );

  /** Their words come in at these fields; mine now stand on top of theirs. False when nothing of mine is left to send. */
  const bringIn = useCallback(
    (theirs: Job, fields: readonly Field[]): boolean => {
      const typed = withTheirs(form.getValues(), theirs, fields);
      sent.current = [];
      if (differences(postingSchema.parse(typed), postingSchema.parse(typedOf(theirs))).length === 0) {
        show(theirs);
        return false;
      }
      settle(theirs);
      form.reset(typed, { keepDefaultValues: true });
      kept.write(theirs.revision, { typed, base: typedOf(theirs) });
      return true;
    },
    [form, kept, settle, show],
  );

  /** Sends what is in the editor now. False when it is not on the server afterwards. */
  const sendNow = useCallback(async (): Promise<boolean> => {
    const typed = form.getValues();
    const draft = postingSchema.safeParse(typed);
    if (!draft.success) {
      setSaving({ state: 'kept', why: 'faulty' });
      return false;
    }
    setSaving({ state: 'saving' });
    sent.current = [...sent.current, JSON.stringify(draft.data)].slice(-mostUnanswered);
    try {
      const saved = await call(updateJob, {
        params: { id: job.id },
        body: { ...draft.data, revision: base.current.revision },
      });
      settle(saved);
      sent.current = [];
      const more = !same(form.getValues(), typed);
      if (!more) kept.forget();
      setSaving(more ? { state: 'kept', why: 'unsent' } : { state: 'saved', at: new Date() });
      return true;
    } catch (error) {
      const theirs =
        asRefusal(error).code === 'job-changed' &&
        (await client.fetchQuery({ ...postingQuery(job.id), staleTime: 0 }).catch(() => null));
      if (theirs) {
        // The words may be our own, and only the answer to them was lost on the way.
        if (sent.current.slice(0, -1).includes(JSON.stringify(postingSchema.parse(typedOf(theirs))))) settle(theirs);
        const read = base.current;
        const merge = mergeOf(read.words, form.getValues(), theirs);
        if (!merge) {
          setSaving({ state: 'kept', why: 'faulty' });
          return false;
        }
        if (merge.open.length > 0) {
          setSaving({ state: 'conflict', base: read, theirs });
          return false;
        }
        if (merge.onlyTheirs.length > 0) setJoined({ fields: merge.onlyTheirs, since: read.revision, theirs });
        return bringIn(theirs, merge.onlyTheirs) ? sendNow() : true;
      }
      const marked = markFields(form, error, [...fieldsOf]);
      setSaving({ state: 'kept', why: marked ? 'faulty' : 'away', error });
      return false;
    }
  }, [client, form, job.id, kept, settle, bringIn]);

  /** One after the other, so that no answer overtakes another. */
  const send = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const next = queue.current.then(sendNow);
    queue.current = next.catch(() => {});
    return next;
  }, [sendNow]);

  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  }, [send]);

  useEffect(() => {
    const before = kept.read();
    if (before && !same(before.values.typed, form.getValues())) {
      form.reset(before.values.typed, { keepDefaultValues: true });
      setRestored(before.at);
      setSaving({ state: 'kept', why: 'unsent' });
      // What was read then decides what somebody else changed since.
      base.current = { revision: before.revision, words: before.values.base };
      if (auto) later();
    }
  }, [kept, form, auto, later]);

  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (same(values, base.current.words)) {
          kept.forget();
          clearTimeout(timer.current);
          setSaving((now) => (now.state === 'kept' ? { state: 'saved', at: new Date() } : now));
          return;
        }
        kept.write(base.current.revision, { typed: values, base: base.current.words });
        if (choosing.current) return;
        setSaving({ state: 'kept', why: 'unsent' });
        if (auto) later();
      },
    });
    return stop;
  }, [form, kept, auto, later]);

  const away = saving.state === 'kept' && saving.why === 'away';
  useEffect(() => {
    if (!away || !auto) return;
    const again = () => void send();
    const soon = setTimeout(again, retry);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('online', again);
    };
  }, [away, auto, send]);

  // Leaving the editor sends what is still waiting.
  const left = useRef(() => {});
  left.current = () => {
    clearTimeout(timer.current);
    if (auto && saving.state === 'kept' && saving.why === 'unsent') void send();
  };
  useEffect(() => () => left.current(), []);

  // A colleague changed it while nothing here waits: the editor follows.
  const newer = saving.state === 'saved' && job.revision > base.current.revision;
  useEffect(() => {
    if (!newer) return;
    base.current = { revision: job.revision, words: typedOf(job) };
    form.reset(typedOf(job));
  }, [newer, job, form]);

  return {
    saving,
    restored,
    send,
    /** Throws away what was typed here and shows what the server has. */
    discard: async () => show(await client.fetchQuery({ ...postingQuery(job.id), staleTime: 0 })),
    /** What came in from a colleague by itself, until it was read. */
    joined,
    forgetJoined: () => setJoined(null),
    /** Ends a conflict: their words at these fields and at those that they alone changed, mine at the others. */
    choose: async (theirs: Job, theirFields: readonly Field[]): Promise<boolean> => {
      const merge = mergeOf(base.current.words, form.getValues(), theirs);
      return merge !== null && bringIn(theirs, [...merge.onlyTheirs, ...theirFields]) ? send() : true;
    },
  };
}
