import { activeSeekers, channelOf } from '#features/accounts';
import { cityDay, daysAfter, startOfDay } from '#features/city';
import { findEnterprises } from '#features/enterprises';
import { inTransaction, mongoose } from '#platform/database';
import { postMessage } from '#platform/mail';
import type { Deps } from '#platform/route';
import type { Schedule } from '#platform/schedule';
import { looksLetter } from './looks-letter.ts';
import { LookModel, type LookRecord, PrivacyModel, type PrivacyRecord } from './model.ts';

const batch = 200;
/** Nobody is woken by it. */
const morning = 9 * 3_600_000;

/**
 * Writes to everybody who wants it which enterprises looked at them up to yesterday. How far somebody was told is noted in
 * the transaction of the letter, so no look is told twice. Safe to run anywhere, any number of times.
 */
export async function tellLooks({ env }: Pick<Deps, 'env'>, now: Date): Promise<number> {
  const today = cityDay(now);
  if (now.getTime() < startOfDay(today).getTime() + morning) return 0;
  const yesterday = daysAfter(today, -1);
  for (let told = 0; ; ) {
    const due = await PrivacyModel.find({ looksTold: mongoose.trusted({ $lt: yesterday }) })
      .limit(batch)
      .lean<PrivacyRecord[]>();
    for (const privacy of due) if (await inTransaction(() => tellOne(privacy, yesterday, env.publicUrl))) told += 1;
    if (due.length < batch) return told;
  }
}

async function tellOne({ _id, looksTold }: PrivacyRecord, upTo: string, publicUrl: string): Promise<boolean> {
  if (!looksTold) return false;
  const mine = await PrivacyModel.updateOne({ _id, looksTold }, { $set: { looksTold: upTo } });
  if (mine.modifiedCount === 0) return false;
  const looks = await LookModel.find({
    personId: _id,
    day: mongoose.trusted({ $gt: looksTold, $lte: upTo }),
  }).lean<LookRecord[]>();
  const enterprises = await findEnterprises(looks.map(({ enterpriseId }) => enterpriseId));
  const names = [...enterprises.values()].map(({ name }) => name).sort();
  const person = (await activeSeekers([_id])).get(String(_id));
  if (names.length === 0 || !person) return false;
  const { login, locale } = person;
  await postMessage({
    to: login,
    channel: channelOf(login),
    key: `looks-${_id}-${upTo}`,
    ...looksLetter[locale]({ names, link: `${publicUrl}/me/data` }),
  });
  return true;
}

export async function startTellingLooks({ env, clock, log }: Deps, schedule: Schedule): Promise<void> {
  await schedule.every('tell-looks', '10 minutes', async () => {
    const told = await tellLooks({ env }, clock.now());
    if (told > 0) log.info({ told }, 'people were told who looked at them');
  });
}
