import { Types } from 'mongoose';
import { membersOf } from '#features/accounts';
import { cityDay, endOfDay, JobModel, type JobRecord, startOfDay } from '#features/jobs';
import { inTransaction, mongoose } from '#platform/database';
import type { Deps } from '#platform/route';
import type { Schedule } from '#platform/schedule';
import { postEndingLetter } from './letters.ts';
import { WarningModel } from './model.ts';

const day = 86_400_000;
/** Days before the last day, and the hour from which on people are written to: some are reached by text message. */
const early = 7;
const late = 1;
const firstHour = 9;

type Due = Pick<JobRecord, '_id' | 'enterpriseId' | 'title' | 'validUntil' | 'publishedAt'>;
type Warned = { job: Due; validUntil: string; days: number; id: string };

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** The warning that a posting is due for today, if any. One that was published in the meantime needs none. */
function dueWarning(job: Due, today: string): Warned[] {
  const { validUntil, publishedAt } = job;
  if (validUntil === null || publishedAt === null) return [];
  const left = daysBetween(today, validUntil);
  const days = left <= late ? late : early;
  if (left > early || left < 0 || daysBetween(cityDay(publishedAt), validUntil) < days) return [];
  return [{ job, validUntil, days, id: `${String(job._id)}:${validUntil}:${days}` }];
}

/**
 * Writes to an enterprise's people 7 days and 1 day before the last day of its postings: one letter for all that end on one day.
 * Each posting is warned of once for each last day, however often and wherever this runs. Returns how many were warned of.
 */
export async function warnOfEnds(now: Date): Promise<number> {
  const today = cityDay(now);
  if (now.getTime() < startOfDay(today).getTime() + firstHour * 3_600_000) return 0;
  const found = await JobModel.find(
    {
      state: mongoose.trusted({ $in: ['published', 'paused'] }),
      validUntilAt: mongoose.trusted({ $gt: now, $lte: endOfDay(cityDay(new Date(now.getTime() + early * day))) }),
    },
    { enterpriseId: 1, title: 1, validUntil: 1, publishedAt: 1 },
  )
    .sort({ _id: 1 })
    .lean<Due[]>();
  const due = found.flatMap((job) => dueWarning(job, today));
  const there = await WarningModel.find({ _id: mongoose.trusted({ $in: due.map(({ id }) => id) }) }, { _id: 1 }).lean();
  const known = new Set(there.map(({ _id }) => _id));
  const groups = new Map<string, Warned[]>();
  for (const one of due.filter(({ id }) => !known.has(id))) {
    const key = [one.job.enterpriseId, one.validUntil, one.days].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let warned = 0;
  for (const group of groups.values()) if (await warn(group, now)) warned += group.length;
  return warned;
}

/** @returns false where another process was faster */
async function warn(group: readonly Warned[], now: Date): Promise<boolean> {
  const [first] = group;
  if (!first) return false;
  const members = await membersOf(String(first.job.enterpriseId));
  const { validUntil, days } = first;
  const ending = { titles: group.map(({ job }) => job.title), day: validUntil, tomorrow: days === late };
  const occasion = String(new Types.ObjectId());
  try {
    await inTransaction(async () => {
      await WarningModel.insertMany(group.map(({ id }) => ({ _id: id, at: now })));
      for (const member of members)
        if (!member.suspended) await postEndingLetter(member, ending, occasion, endOfDay(validUntil));
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11000) return false;
    throw error;
  }
}

export async function startWarnings({ clock, log }: Deps, schedule: Schedule): Promise<void> {
  await schedule.every('warn-of-ends', '10 minutes', async () => {
    const warned = await warnOfEnds(clock.now());
    if (warned > 0) log.info({ warned }, 'people were told that postings end soon');
  });
}
