import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Schema } from 'mongoose';
import { mongoose } from './database.ts';
import type { Log } from './log.ts';

const LeaseModel = mongoose.model(
  'Lease',
  new Schema<{ _id: string; owner: string; until: Date; bookmark: unknown }>(
    { _id: String, owner: String, until: Date, bookmark: Schema.Types.Mixed },
    { collection: 'leases', versionKey: false },
  ),
);

const lasts = 10_000;
const renewEvery = 3_000;

export type Lease = {
  /** Aborts when the lease is lost or given back. */
  signal: AbortSignal;
  /** What the last holder left; undefined at first. */
  bookmark: unknown;
  /** Rejects, and aborts `signal`, where somebody else holds the lease by now. */
  leaveBookmark(bookmark: unknown): Promise<void>;
};

async function take(name: string, owner: string): Promise<unknown | null> {
  try {
    const now = new Date();
    const held = await LeaseModel.findOneAndUpdate(
      { _id: name, $or: [{ owner }, { until: mongoose.trusted({ $lt: now }) }] },
      { owner, until: new Date(now.getTime() + lasts) },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    return { bookmark: held?.bookmark };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11000) return null;
    throw error;
  }
}

/**
 * Does `work` on one process at a time over the whole installation, until `signal` aborts.
 * A process that dies loses its lease after ten seconds, and another goes on from the bookmark.
 */
export async function holdLease(name: string, signal: AbortSignal, log: Log, work: (lease: Lease) => Promise<void>) {
  const owner = randomUUID();
  while (!signal.aborted) {
    const held = (await take(name, owner).catch(() => null)) as { bookmark: unknown } | null;
    if (!held) {
      await wait(2_000, undefined, { signal }).catch(() => undefined);
      continue;
    }
    const lost = new AbortController();
    const both = AbortSignal.any([signal, lost.signal]);
    const renewal = setInterval(() => {
      LeaseModel.updateOne({ _id: name, owner }, { until: new Date(Date.now() + lasts) }).then(
        (result) => result.matchedCount === 0 && lost.abort(),
        () => lost.abort(),
      );
    }, renewEvery);
    try {
      await work({
        signal: both,
        bookmark: held.bookmark,
        async leaveBookmark(bookmark) {
          const result = await LeaseModel.updateOne({ _id: name, owner }, { bookmark });
          if (result.matchedCount === 0) {
            lost.abort();
            throw new Error(`the lease ${name} is lost`);
          }
        },
      });
    } catch (error) {
      if (!signal.aborted) {
        log.warn({ err: error, lease: name }, 'leased work failed; it is taken up again');
        await wait(1_000, undefined, { signal }).catch(() => undefined);
      }
    } finally {
      clearInterval(renewal);
    }
  }
  await LeaseModel.updateOne({ _id: name, owner }, { until: new Date(0) }).catch(() => undefined);
}
