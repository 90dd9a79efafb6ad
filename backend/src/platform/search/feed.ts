import { setTimeout as wait } from 'node:timers/promises';
import { ChangesLost, type From, followChanges, presentTime } from '#platform/changes';
import { holdLease, type Lease } from '#platform/lease';
import type { Deps } from '#platform/route';
import { IndexKeeper } from './keep.ts';
import { noteApplied } from './progress.ts';
import type { IndexSource } from './source.ts';

const probeEvery = 5_000;
const readyWithin = 15_000;

export type Feed = {
  /** The index can be asked; or the engine is away, and the site goes on without. */
  ready: Promise<void>;
  /** Ends with the signal. */
  done: Promise<void>;
};

/** Feeds each index from the change log, each for itself: what one engine refuses holds up no other index. */
export function startIndexFeed(
  deps: Pick<Deps, 'search' | 'log'>,
  sources: readonly IndexSource[],
  signal: AbortSignal,
): Feed {
  const feeds = sources.map((source) => startFeed(deps, source, signal));
  const all = async (promises: readonly Promise<void>[]) => void (await Promise.all(promises));
  return { ready: all(feeds.map(({ ready }) => ready)), done: all(feeds.map(({ done }) => done)) };
}

/**
 * Feeds one index from the change log. An engine inside the process is filled by each process for itself;
 * an engine of its own is fed by the one process that holds the lease.
 */
function startFeed({ search, log }: Pick<Deps, 'search' | 'log'>, source: IndexSource, signal: AbortSignal): Feed {
  const { config } = source;
  const keeper = new IndexKeeper(search, source, log);
  let fill = () => {};
  const filled = new Promise<void>((resolve) => {
    fill = () => {
      noteApplied(config.name, new Date());
      resolve();
    };
  });
  const pause = (ms: number, until: AbortSignal) => wait(ms, undefined, { signal: until }).catch(() => undefined);

  /** Does `work` until it succeeds, with growing pauses. */
  async function untilDone(work: () => Promise<unknown>, until: AbortSignal): Promise<void> {
    for (let patience = 250; !until.aborted; patience = Math.min(patience * 2, 5_000)) {
      try {
        await work();
        return;
      } catch (error) {
        if (until.aborted) return;
        log.warn({ err: error }, 'the index cannot be brought up to date; it is tried again');
        await pause(patience, until);
      }
    }
  }

  let restoring: Promise<void> | undefined;
  /** An engine that was away may come back with less than it had, or without its settings. */
  function restore(): Promise<void> {
    restoring ??= search
      .open(config)
      .then(() => keeper.reconcile())
      .finally(() => {
        restoring = undefined;
      });
    return restoring;
  }

  /** A batch is given up only with the signal, so the bookmark never passes a change that is not in the index. */
  async function follow(from: From, until: AbortSignal, lease?: Lease): Promise<void> {
    await followChanges(from, { signal: until, log, most: 2_000 }, async (changes, token) => {
      let failed = false;
      await untilDone(async () => {
        if (failed) await restore();
        failed = true;
        await keeper.apply(changes);
      }, until);
      if (until.aborted) return;
      noteApplied(config.name, changes.at(-1)?.at);
      await lease?.leaveBookmark(token);
    });
  }

  async function insideThisProcess(): Promise<void> {
    while (!signal.aborted) {
      const from = await presentTime();
      await search.open(config);
      // The site does not wait for an index that cannot be built: it is tried again while people use the rest.
      await keeper.rebuild().finally(fill);
      await follow(from, signal);
    }
  }

  async function byLease(lease: Lease): Promise<void> {
    const over = new AbortController();
    const until = AbortSignal.any([lease.signal, over.signal]);
    try {
      const present = await presentTime();
      const watching = watch(until);
      await follow(lease.bookmark ? { token: lease.bookmark } : present, until, lease).catch((error: unknown) => {
        if (!(error instanceof ChangesLost)) throw error;
        // What the log no longer tells, the comparison at the start has repaired.
        return follow(present, until, lease);
      });
      await watching;
    } finally {
      over.abort();
    }
  }

  /** Compares at the start, and whenever the engine was away or came back with less. */
  async function watch(until: AbortSignal): Promise<void> {
    let sound = false;
    while (!until.aborted) {
      if (!sound) await untilDone(restore, until);
      fill();
      await pause(probeEvery, until);
      sound = await keeper.isSound().catch(() => false);
    }
  }

  async function ready(): Promise<void> {
    if (search.kind === 'embedded') return filled;
    try {
      await search.open(config);
      // Whoever feeds it may be another process.
      for (let waited = 0; waited < readyWithin && !signal.aborted; waited += 500) {
        if (await keeper.isSound()) return;
        await Promise.race([filled, pause(500, signal)]);
      }
    } catch (error) {
      log.warn({ err: error }, 'the search engine is away');
    }
  }

  const done =
    search.kind === 'embedded'
      ? untilDone(insideThisProcess, signal)
      : holdLease(`index-${config.name}`, signal, log, byLease);
  return { ready: ready(), done };
}
