import { setTimeout as wait } from 'node:timers/promises';
import type { ChangeStream, ChangeStreamDocument, ResumeToken, Timestamp } from 'mongodb';
import { Schema } from 'mongoose';
import { mongoose, withinTransaction } from './database.ts';
import type { Log } from './log.ts';

/**
 * One entry of the change log: something happened to `ref`. It holds ids and states, never what a person wrote.
 * Consumers read the thing itself anew, so an entry that comes twice or late does no harm.
 */
export type Change = { topic: string; ref: string; what: string; data: Record<string, unknown>; at: Date };

const keptForDays = 30;

const schema = new Schema<Change>(
  {
    topic: { type: String, required: true },
    ref: { type: String, required: true },
    what: { type: String, required: true },
    data: { type: Schema.Types.Mixed, default: {} },
    at: { type: Date, required: true },
  },
  { collection: 'changes', versionKey: false, minimize: false },
);
schema.index({ at: 1 }, { expireAfterSeconds: keptForDays * 86_400 });
const ChangeModel = mongoose.model<Change>('Change', schema);

/** Writes to the change log. Call it inside the transaction that makes the change, so that both commit or neither. */
export async function recordChanges(changes: readonly Omit<Change, 'at'>[]): Promise<void> {
  if (!withinTransaction()) throw new Error('a change is recorded inside its transaction');
  const at = new Date();
  await ChangeModel.insertMany(changes.map((change) => ({ ...change, at })));
}

/** Where to begin: a resume token from `onBatch`, or an operation time. */
export type From = { token: ResumeToken } | { time: Timestamp };

/** The database's present: following from here misses nothing that commits later. */
export async function presentTime(): Promise<From> {
  const db = mongoose.connection.db;
  if (!db) throw new Error('not connected');
  const reply: { operationTime?: Timestamp } = await db.admin().command({ ping: 1 });
  if (!reply.operationTime) throw new Error('the database is not a replica set; start it with --replSet');
  return { time: reply.operationTime };
}

export class ChangesLost extends Error {
  override readonly name = 'ChangesLost';
}

const isLost = (error: unknown) =>
  error instanceof Error && 'code' in error && [260, 280, 286].includes(Number(error.code));

/**
 * Hands on the change log in commit order, in batches of what is there, until `signal` aborts.
 * At least once: after a crash the last batch comes again. A broken connection is taken up where it stopped.
 * @throws ChangesLost where the log no longer reaches back to `from`: rebuild, then follow from the present.
 */
export async function followChanges(
  from: From,
  options: { signal: AbortSignal; log: Log; most?: number },
  onBatch: (changes: Change[], token: ResumeToken) => Promise<void>,
): Promise<void> {
  const most = options.most ?? 500;
  let at = from;
  while (!options.signal.aborted) {
    const stream = ChangeModel.collection.watch<Change>([{ $match: { operationType: 'insert' } }], {
      ...('token' in at ? { resumeAfter: at.token } : { startAtOperationTime: at.time }),
      batchSize: most,
      maxAwaitTimeMS: 1_000,
    });
    const stop = () => void stream.close().catch(() => undefined);
    options.signal.addEventListener('abort', stop, { once: true });
    try {
      const arrivals = new Arrivals(stream);
      while (!options.signal.aborted) {
        const events = await arrivals.take(most);
        const token = events.at(-1)?._id;
        await onBatch(
          events.flatMap((event) => (event.operationType === 'insert' ? [event.fullDocument] : [])),
          token,
        );
        at = { token };
      }
    } catch (error) {
      if (isLost(error)) throw new ChangesLost('the change log no longer reaches back far enough');
      if (!options.signal.aborted) {
        options.log.warn({ err: error }, 'following the change log was interrupted');
        await wait(500, undefined, { signal: options.signal }).catch(() => undefined);
      }
    } finally {
      options.signal.removeEventListener('abort', stop);
      await stream.close().catch(() => undefined);
    }
  }
}

/** How long the first change of a batch waits for others, in milliseconds: what waits in the database is fetched in that time. */
const gatherFor = 10;

/** Takes what has arrived, and a moment later what had gathered in the database meanwhile: a lone change is handed on almost at once. */
class Arrivals {
  readonly #stream: ChangeStream<Change>;
  #next: Promise<ChangeStreamDocument<Change>> | undefined;

  constructor(stream: ChangeStream<Change>) {
    this.#stream = stream;
  }

  async take(most: number): Promise<ChangeStreamDocument<Change>[]> {
    const taken = [await this.#pending()];
    this.#next = undefined;
    const over = wait(gatherFor, undefined);
    while (taken.length < most) {
      const event = await Promise.race([this.#pending(), over]);
      if (!event) break;
      taken.push(event);
      this.#next = undefined;
    }
    return taken;
  }

  #pending() {
    this.#next ??= this.#stream.next();
    // Whoever awaits it sees the rejection; nobody may be awaiting when the stream is closed.
    this.#next.catch(() => undefined);
    return this.#next;
  }
}
