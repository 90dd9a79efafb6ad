import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { asRefusal, type Refusal } from '#shared/lib/refusal.ts';
import type { Copies } from './copies.ts';
import { type Draft, draftOf, sameDraft } from './draft.ts';

/**
 * Where a résumé stands between the form, this device and the server. `kept`: on this device alone, to be handed in
 * when the server can be reached. `conflict`: changed elsewhere too. `gone`: deleted elsewhere.
 */
export type Status = 'saved' | 'typing' | 'saving' | 'kept' | 'signed-out' | 'conflict' | 'gone' | 'refused';
export type Snapshot = {
  status: Status;
  /** As the server last gave it. */
  base: Resume;
  /** The other version, in a conflict. */
  theirs: Resume | null;
  refusal: Refusal | null;
  /** Whether this device holds what the server has not. */
  onDevice: boolean;
  /** Rises when the form must take over `keeper.draft()`. */
  version: number;
};
export type Keeper = ReturnType<typeof createKeeper>;

const pause = 600;
const mostUnanswered = 8;
const isPassing = ({ status, code }: Refusal) => ['offline', 'slow'].includes(code) || status >= 500 || status === 429;

type Parts = {
  resume: Resume;
  copies: Copies;
  save: (draft: Draft, revision: number) => Promise<Resume>;
  read: () => Promise<Resume>;
  /** Runs something after some milliseconds; answers with the way to call it off. */
  later: (run: () => void, milliseconds: number) => () => void;
};

/** Saves as typed: each change goes to this device at once and, after a pause in typing, to the server. */
export function createKeeper({ resume, copies, save, read, later }: Parts) {
  const { id } = resume;
  const copy = copies.read(id);
  const listeners = new Set<() => void>();
  let draft = copy?.draft ?? draftOf(resume);
  let sent: Draft[] = copy?.sent ?? [];
  let busy = false;
  let closed = false;
  let failures = 0;
  let callOff = () => {};
  let now: Snapshot = { status: 'saved', base: resume, theirs: null, refusal: null, onDevice: false, version: 0 };

  const tell = (change: Partial<Snapshot>) => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  const plan = (milliseconds: number) => {
    callOff();
    if (!closed) callOff = later(push, milliseconds);
  };
  const keep = () => tell({ onDevice: copies.write(id, { base: now.base, draft, sent }) });
  const settle = () => {
    callOff();
    sent = [];
    failures = 0;
    copies.erase(id);
    tell({ status: 'saved', theirs: null, refusal: null, onDevice: false });
  };
  /** From the server's version on: done where it says the same as the form, else handed in again. */
  const goOnFrom = (base: Resume, milliseconds = pause) => {
    sent = [];
    tell({ base, theirs: null, refusal: null });
    if (sameDraft(draft, draftOf(base))) return settle();
    keep();
    tell({ status: 'typing' });
    plan(milliseconds);
  };
  const compare = (theirs: Resume) => {
    const other = draftOf(theirs);
    // An answer that was lost on the way looks like somebody else's change.
    const wasOurs = sent.some((one) => sameDraft(other, one));
    if (wasOurs || sameDraft(other, draft) || sameDraft(other, draftOf(now.base))) return goOnFrom(theirs, 0);
    keep();
    tell({ status: 'conflict', theirs });
  };
  const refuse = async (refusal: Refusal) => {
    if (refusal.code === 'resume-changed') {
      try {
        return compare(await read());
      } catch (error) {
        return refuse(asRefusal(error));
      }
    }
    if (isPassing(refusal)) {
      tell({ status: 'kept', refusal });
      plan(refusal.retryAfter !== null ? refusal.retryAfter * 1000 : Math.min(30_000, 2000 * 2 ** failures++));
      return;
    }
    const status = { 401: 'signed-out', 404: 'gone' } as const;
    tell({ status: refusal.status === 401 || refusal.status === 404 ? status[refusal.status] : 'refused', refusal });
  };

  async function push(): Promise<void> {
    callOff();
    if (busy || ['saved', 'conflict', 'gone'].includes(now.status)) return;
    busy = true;
    const handedIn = draft;
    sent = [...sent.filter((one) => !sameDraft(one, handedIn)), handedIn].slice(-mostUnanswered);
    keep();
    if (now.status !== 'kept') tell({ status: 'saving' });
    try {
      const saved = await save(handedIn, now.base.revision);
      failures = 0;
      busy = false;
      if (draft === handedIn) {
        tell({ base: saved });
        settle();
      } else goOnFrom(saved);
    } catch (error) {
      await refuse(asRefusal(error));
      busy = false;
    }
  }

  if (copy) {
    tell({ base: copy.base });
    compare(resume);
  }

  return {
    snapshot: () => now,
    draft: () => draft,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(next: Draft) {
      draft = next;
      if (!busy && sent.length === 0 && !now.theirs && sameDraft(draft, draftOf(now.base))) {
        if (now.status !== 'saved') settle();
        return;
      }
      keep();
      if (now.status === 'conflict' || now.status === 'gone') return;
      if (!busy) {
        if (now.status !== 'kept') tell({ status: 'typing', refusal: null });
        plan(pause);
      }
    },
    /** Hands in at once what is not handed in: the network is back, or the page is being left. */
    hurry() {
      void push();
    },
    /** Takes over a newer version where nothing here waits to be saved. */
    adopt(newer: Resume) {
      if (now.status !== 'saved' || newer.revision <= now.base.revision) return;
      draft = draftOf(newer);
      tell({ base: newer, version: now.version + 1 });
    },
    /** Ends a conflict with what the person chose of both. */
    choose(chosen: Draft) {
      if (!now.theirs) return;
      draft = chosen;
      tell({ version: now.version + 1, status: 'typing' });
      goOnFrom(now.theirs, 0);
    },
    /** Lets go of what this device holds, after the résumé was deleted. */
    drop() {
      closed = true;
      callOff();
      copies.erase(id);
    },
    close() {
      if (closed) return;
      if (now.status === 'typing') void push();
      closed = true;
      callOff();
    },
  };
}
