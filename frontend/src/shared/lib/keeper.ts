import type { Kept } from './kept.ts';
import { asRefusal, type Refusal } from './refusal.ts';

/**
 * Where words stand between the form, this device and the server. `kept`: on this device alone, to be handed in when
 * the server can be reached. `conflict`: changed elsewhere too. `gone`: deleted elsewhere. `refused` without a refusal:
 * not yet such that the server could take them.
 */
export type Status = 'saved' | 'typing' | 'saving' | 'kept' | 'signed-out' | 'conflict' | 'gone' | 'refused';
export type Snapshot<T> = {
  status: Status;
  /** As the server last gave it. */
  base: T;
  /** The other version, in a conflict. */
  theirs: T | null;
  refusal: Refusal | null;
  /** Whether this device holds what the server has not. */
  onDevice: boolean;
  /** Whether what waits was found on this device when the keeper began. */
  restored: boolean;
  /** Rises when the form must take over `keeper.draft()`. */
  version: number;
};

/** What this device holds that the server has not confirmed. */
export type Copy<T, D> = {
  base: T;
  draft: D;
  /** What was handed in without an answer: any of it may have arrived. */
  sent: D[];
};

/** What a keeper must know of the things it keeps. */
export type Keeping<T, D> = {
  draftOf: (thing: T) => D;
  same: (one: D, other: D) => boolean;
  /** Whether the server could take it. */
  usable: (draft: D) => boolean;
  /** The code with which the server refuses a stale revision. */
  stale: string;
  /** Whether changes are handed in by themselves, or only when told to. */
  byItself: () => boolean;
  save: (draft: D, revision: number) => Promise<T>;
  read: () => Promise<T>;
  /** Both changes as one, where no part was changed by both; else, and without this, the person chooses. */
  join?: (base: T, draft: D, theirs: T) => D | null;
  /** Runs something after some milliseconds; answers with the way to call it off. */
  later: (run: () => void, milliseconds: number) => () => void;
};
export type Keeper<T, D> = ReturnType<typeof createKeeper<T & { revision: number }, D>>;

const pause = 600;
const mostUnanswered = 8;
const isPassing = ({ status, code }: Refusal) => ['offline', 'slow'].includes(code) || status >= 500 || status === 429;

/** Saves as typed: each change goes to this device at once and, after a pause in typing, to the server. */
export function createKeeper<T extends { revision: number }, D>(
  thing: T,
  kept: Kept<Copy<T, D>>,
  { draftOf, same, usable, stale, byItself, save, read, join, later }: Keeping<T, D>,
) {
  const copy = kept.read();
  const listeners = new Set<() => void>();
  let draft = copy?.draft ?? draftOf(thing);
  let sent: D[] = copy?.sent ?? [];
  let underWay: Promise<boolean> | null = null;
  let closed = false;
  let failures = 0;
  let callOff = () => {};
  let now: Snapshot<T> = {
    ...{ status: 'saved', base: thing, theirs: null, refusal: null },
    ...{ onDevice: false, restored: false, version: 0 },
  };

  const tell = (change: Partial<Snapshot<T>>) => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  const plan = (milliseconds: number) => {
    callOff();
    if (!closed && byItself()) callOff = later(() => void push(), milliseconds);
  };
  const keep = () => tell({ onDevice: kept.write({ base: now.base, draft, sent }) });
  const settle = () => {
    callOff();
    sent = [];
    failures = 0;
    kept.forget();
    tell({ status: 'saved', theirs: null, refusal: null, onDevice: false, restored: false });
  };
  /** From the server's version on: done where it says the same as the form, else handed in again. */
  const goOnFrom = (base: T, milliseconds = pause) => {
    sent = [];
    tell({ base, theirs: null, refusal: null });
    if (same(draft, draftOf(base))) return settle();
    keep();
    tell({ status: 'typing' });
    plan(milliseconds);
  };
  const compare = (theirs: T) => {
    const other = draftOf(theirs);
    // An answer that was lost on the way looks like somebody else's change.
    const wasOurs = sent.some((one) => same(other, one));
    if (wasOurs || same(other, draft) || same(other, draftOf(now.base))) return goOnFrom(theirs, 0);
    const joined = join?.(now.base, draft, theirs) ?? null;
    if (joined !== null) {
      draft = joined;
      tell({ version: now.version + 1 });
      return goOnFrom(theirs, 0);
    }
    keep();
    tell({ status: 'conflict', theirs });
  };
  const refuse = (refusal: Refusal) => {
    if (isPassing(refusal)) {
      tell({ status: 'kept', refusal });
      plan(refusal.retryAfter !== null ? refusal.retryAfter * 1000 : Math.min(30_000, 2000 * 2 ** failures++));
      return;
    }
    const status = { 401: 'signed-out', 404: 'gone' } as const;
    tell({ status: refusal.status === 401 || refusal.status === 404 ? status[refusal.status] : 'refused', refusal });
  };

  /** False where the server does not have, afterwards, what stood in the form. */
  async function handIn(): Promise<boolean> {
    if (now.status === 'saved') return true;
    if (now.status === 'conflict' || now.status === 'gone') return false;
    if (!usable(draft)) {
      keep();
      tell({ status: 'refused', refusal: null });
      return false;
    }
    const handedIn = draft;
    sent = [...sent.filter((one) => !same(one, handedIn)), handedIn].slice(-mostUnanswered);
    keep();
    if (now.status !== 'kept') tell({ status: 'saving' });
    try {
      const saved = await save(handedIn, now.base.revision);
      failures = 0;
      if (draft === handedIn) {
        tell({ base: saved });
        settle();
      } else goOnFrom(saved);
      return true;
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code !== stale) {
        refuse(refusal);
        return false;
      }
    }
    try {
      compare(await read());
    } catch (error) {
      refuse(asRefusal(error));
      return false;
    }
    callOff();
    return handIn();
  }
  function push(): Promise<boolean> {
    callOff();
    underWay ??= handIn().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  if (copy) {
    tell({ base: copy.base, restored: true });
    compare(thing);
  }

  return {
    snapshot: () => now,
    draft: () => draft,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(next: D) {
      draft = next;
      if (!underWay && sent.length === 0 && !now.theirs && same(draft, draftOf(now.base))) {
        if (now.status !== 'saved') settle();
        return;
      }
      keep();
      if (now.status === 'conflict' || now.status === 'gone') return;
      if (!underWay) {
        if (now.status !== 'kept' || !byItself()) tell({ status: 'typing', refusal: null });
        plan(pause);
      }
    },
    /** Hands in at once what waits to go by itself: the network is back, or the page is being left. */
    hurry() {
      if (byItself()) void push();
    },
    /** Hands in what is in the form now, after what is on its way. False where the server does not have it then. */
    async send(): Promise<boolean> {
      await underWay;
      return push();
    },
    /** Takes over a newer version where nothing here waits to be saved. */
    adopt(newer: T) {
      if (now.status !== 'saved' || newer.revision <= now.base.revision) return;
      draft = draftOf(newer);
      tell({ base: newer, version: now.version + 1 });
    },
    /** Ends a conflict with what the person chose of both. */
    choose(chosen: D) {
      if (!now.theirs) return;
      draft = chosen;
      tell({ version: now.version + 1, status: 'typing' });
      goOnFrom(now.theirs, 0);
    },
    /** Throws away what was typed here, for what the server has. */
    discard(fresh: T) {
      draft = draftOf(fresh);
      tell({ base: fresh, version: now.version + 1 });
      settle();
    },
    /** Lets go of what this device holds, after the thing was deleted. */
    drop() {
      closed = true;
      callOff();
      kept.forget();
    },
    close() {
      if (closed) return;
      if (now.status === 'typing' && byItself()) void push();
      closed = true;
      callOff();
    },
  };
}
