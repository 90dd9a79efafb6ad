import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { type JobDraft, updateJob } from '@talent-harbor/backend/contracts/jobs/publishing';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { keeper } from '#features/console/kept.ts';
import { call } from '#shared/lib/call.ts';
import { markFields } from '#shared/lib/form.ts';
import { useMe } from '#shared/lib/me.ts';
import { asRefusal } from '#shared/lib/refusal.ts';
import { postingQuery } from './api.ts';
import { differences, fieldsOf, postingSchema, TypedPosting, typedOf } from './typed-posting.ts';

export type Saving =
  /** The server has all of it. */
  | { state: 'saved'; at: Date }
  | { state: 'saving' }
  /** On this device only, and why. `unsent`: it waits for the person's word, since others read what is published. */
  | { state: 'kept'; why: 'unsent' | 'faulty' | 'away'; error?: unknown }
  /** Somebody else changed it meanwhile: the person chooses. */
  | { state: 'conflict'; theirs: Job };

/** Milliseconds without a key before a draft is sent. */
const pause = 800;
/** Milliseconds until a draft that did not get through is sent again by itself. */
const retry = 10_000;
const mostUnanswered = 5;

/** A draft saves itself as it is typed; a published posting when it is told to. Until then it is kept on this device. */
export function useDraftKeeping(form: UseFormReturn<TypedPosting, unknown, JobDraft>, job: Job) {
  const client = useQueryClient();
  const me = useMe();
  const [kept] = useState(() => keeper(`kept:posting:${me?.id}:${job.id}`, TypedPosting));
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: new Date(job.updatedAt) });
  const [restored, setRestored] = useState<Date | null>(null);
  const revision = useRef(job.revision);
  /** The words as the server has them. */
  const base = useRef(JSON.stringify(typedOf(job)));
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** What was handed in and perhaps never answered. */
  const sent = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const auto = job.state === 'draft';

  const settle = useCallback(
    (fresh: Job) => {
      revision.current = fresh.revision;
      base.current = JSON.stringify(typedOf(fresh));
      client.setQueryData(postingQuery(fresh.id).queryKey, fresh);
    },
    [client],
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
        body: { ...draft.data, revision: revision.current },
      });
      settle(saved);
      sent.current = [];
      const more = JSON.stringify(form.getValues()) !== JSON.stringify(typed);
      if (!more) kept.forget();
      setSaving(more ? { state: 'kept', why: 'unsent' } : { state: 'saved', at: new Date() });
      return true;
    } catch (error) {
      const theirs =
        asRefusal(error).code === 'job-changed' &&
        (await client.fetchQuery({ ...postingQuery(job.id), staleTime: 0 }).catch(() => null));
      if (theirs) {
        const other = postingSchema.parse(typedOf(theirs));
        // Nothing to choose where nobody changed a word (it was only paused, say), where both wrote the same,
        // or where the words are our own and the answer to them was lost on the way.
        const untouched = JSON.stringify(typedOf(theirs)) === base.current;
        const ours = sent.current.slice(0, -1).includes(JSON.stringify(other));
        if (untouched || ours || differences(draft.data, other).length === 0) {
          settle(theirs);
          sent.current = [];
          return sendNow();
        }
        setSaving({ state: 'conflict', theirs });
        return false;
      }
      const marked = markFields(form, error, [...fieldsOf]);
      setSaving({ state: 'kept', why: marked ? 'faulty' : 'away', error });
      return false;
    }
  }, [client, form, job.id, kept, settle]);

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
    if (before && JSON.stringify(before.values) !== JSON.stringify(form.getValues())) {
      form.reset(before.values, { keepDefaultValues: true });
      setRestored(before.at);
      setSaving({ state: 'kept', why: 'unsent' });
      // What was read then decides whether somebody else was there since.
      if (before.revision !== revision.current) base.current = '';
      revision.current = before.revision;
      if (auto) later();
    }
  }, [kept, form, auto, later]);

  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (JSON.stringify(values) === base.current) {
          kept.forget();
          clearTimeout(timer.current);
          setSaving((now) => (now.state === 'kept' ? { state: 'saved', at: new Date() } : now));
          return;
        }
        kept.write(revision.current, values);
        setSaving((now) => (now.state === 'conflict' ? now : { state: 'kept', why: 'unsent' }));
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

  const show = (fresh: Job) => {
    kept.forget();
    settle(fresh);
    form.reset(typedOf(fresh));
    setRestored(null);
    setSaving({ state: 'saved', at: new Date(fresh.updatedAt) });
  };
  // A colleague changed it while nothing here waits: the editor follows.
  const newer = saving.state === 'saved' && job.revision > revision.current;
  useEffect(() => {
    if (!newer) return;
    revision.current = job.revision;
    base.current = JSON.stringify(typedOf(job));
    form.reset(typedOf(job));
  }, [newer, job, form]);

  return {
    saving,
    restored,
    send,
    /** Throws away what was typed here and shows what the server has. */
    discard: async () => show(await client.fetchQuery({ ...postingQuery(job.id), staleTime: 0 })),
    takeTheirs: show,
    keepMine: (theirs: Job) => {
      revision.current = theirs.revision;
      return send();
    },
  };
}
