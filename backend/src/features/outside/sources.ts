import { Types } from 'mongoose';
import type { z } from 'zod';
import type { addSource, Source } from '#contracts/outside';
import { JobModel } from '#features/jobs';
import type { BodyOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { Conflict, NotFound } from '#platform/errors';
import type { Deps } from '#platform/route';
import type { Schedule } from '#platform/schedule';
import { type PullRecord, SourceModel, type SourceRecord } from './model.ts';
import { feedOf, nothing, pull } from './pull.ts';

const most = 100;
const keptPulls = 10;
const hour = 3_600_000;

async function present(source: SourceRecord): Promise<z.input<typeof Source>> {
  const open = await JobModel.countDocuments({
    'source.feed': feedOf(source),
    'source.id': mongoose.trusted({ $exists: true }),
    state: 'published',
  });
  return {
    id: String(source._id),
    name: source.name,
    address: source.address,
    active: source.active,
    everyHours: source.everyHours,
    createdAt: source.createdAt.toISOString(),
    nextPullAt: source.active ? source.nextPullAt.toISOString() : null,
    open,
    pulls: source.pulls.map((one) => ({ ...nothing, ...one, at: one.at.toISOString() })).reverse(),
  };
}

export async function sources() {
  const found = await SourceModel.find().sort({ _id: -1 }).limit(most).lean<SourceRecord[]>();
  return Promise.all(found.map(present));
}

/** @throws Conflict `already-there` where the address is taken in already; `too-many-sources` */
export async function add({ name, address, everyHours }: BodyOf<typeof addSource>, now: Date) {
  if ((await SourceModel.estimatedDocumentCount()) >= most) throw new Conflict('too-many-sources');
  const source: SourceRecord = {
    _id: new Types.ObjectId(),
    name,
    address,
    everyHours,
    active: true,
    createdAt: now,
    nextPullAt: now,
    pulls: [],
  };
  await SourceModel.create([source]);
  return present(source);
}

async function change(id: string, only: object, to: Partial<SourceRecord>) {
  const changed = await SourceModel.findOneAndUpdate({ _id: id, ...only }, to, {
    returnDocument: 'after',
  }).lean<SourceRecord>();
  if (changed) return present(changed);
  if (await SourceModel.exists({ _id: id })) throw new Conflict('source-paused', 'This feed is not taken in.');
  throw new NotFound();
}

/** @throws NotFound */
export const setActive = (id: string, active: boolean, now: Date) =>
  change(id, {}, { active, ...(active && { nextPullAt: now }) });

/** @throws NotFound, Conflict `source-paused` */
export const pullSoon = (id: string, now: Date) => change(id, { active: true }, { nextPullAt: now });

/**
 * Takes in one feed that is due. Its next turn is noted before it begins, so a kill costs one turn and no feed is taken
 * in twice at once.
 * @returns whether one was due
 */
export async function pullNext(now: Date, get?: (address: string) => Promise<Buffer>): Promise<boolean> {
  const due = await SourceModel.findOne({ active: true, nextPullAt: mongoose.trusted({ $lte: now }) })
    .sort({ nextPullAt: 1 })
    .lean<SourceRecord>();
  if (!due) return false;
  const next = new Date(now.getTime() + due.everyHours * hour);
  const mine = await SourceModel.updateOne({ _id: due._id, nextPullAt: due.nextPullAt }, { nextPullAt: next });
  if (mine.modifiedCount === 0) return true;
  const note = (one: PullRecord) =>
    SourceModel.updateOne({ _id: due._id }, { $push: { pulls: { $each: [one], $slice: -keptPulls } } });
  try {
    await note(await pull(due, now, get));
  } catch (error) {
    await note({ at: now, code: 'fault', ...nothing });
    throw error;
  }
  return true;
}

/** No new feed is begun after this, so that a turn ends before another process may take it up. */
const turn = 45_000;

export async function startPulls({ clock, log }: Pick<Deps, 'clock' | 'log'>, schedule: Schedule): Promise<void> {
  await schedule.every('pull-sources', '1 minute', async () => {
    const begun = Date.now();
    let pulled = 0;
    while (Date.now() - begun < turn && (await pullNext(clock.now()))) pulled += 1;
    if (pulled > 0) log.info({ pulled }, 'feeds of other sites were taken in');
  });
}
