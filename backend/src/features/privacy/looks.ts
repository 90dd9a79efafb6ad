import { Types } from 'mongoose';
import type { z } from 'zod';
import type { listLooks, lookPlaces } from '#contracts/privacy';
import { cityDay } from '#features/city';
import { findEnterprises } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import { LookModel, type LookRecord } from './model.ts';
import { isBlocked } from './policy.ts';
import { privacyOf } from './settings.ts';

const mostShown = 500;

/** Writes down that an enterprise looked at a person: one line a day and place, however often. */
export async function recordLook(
  personId: Types.ObjectId,
  enterpriseId: Types.ObjectId,
  from: (typeof lookPlaces)[number],
  now: Date,
): Promise<void> {
  const line = { personId, enterpriseId, day: cityDay(now), from };
  const count = () => LookModel.updateOne(line, { $inc: { times: 1 }, $set: { lastAt: now } }, { upsert: true });
  // Of two first looks at the same moment one finds the line made.
  await count().catch(count);
}

/** Who looked at the person, newest day first, one item for each day and enterprise. */
export async function looksAt(actor: Actor): Promise<z.input<(typeof listLooks)['response']>> {
  const lines = await LookModel.find({ personId: new Types.ObjectId(actor.id) })
    .sort({ day: -1 })
    .limit(mostShown)
    .lean<LookRecord[]>();
  const [enterprises, privacy] = await Promise.all([
    findEnterprises(lines.map(({ enterpriseId }) => enterpriseId)),
    privacyOf(actor.id),
  ]);
  const items = new Map<string, z.input<(typeof listLooks)['response']>['items'][number]>();
  for (const { enterpriseId, day, from, times } of lines) {
    const enterprise = enterprises.get(String(enterpriseId));
    if (!enterprise) continue;
    const key = `${day}/${enterpriseId}`;
    const item = items.get(key) ?? {
      enterprise: { id: String(enterpriseId), name: enterprise.name },
      day,
      from: [],
      times: 0,
      blocked: isBlocked(privacy, enterprise),
    };
    items.set(key, { ...item, from: [...item.from, from], times: item.times + times });
  }
  return { items: [...items.values()] };
}
