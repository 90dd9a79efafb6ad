import { verifiedForMonths, warnedBeforeDays } from '#contracts/enterprises';
import { cityDay, daysAfter, endOfDay, monthsAfter, startOfDay } from '#features/city';
import type { EnterpriseRecord, Verification } from './model.ts';

/** Letters come in the morning: a text message at midnight is no favour. */
const morning = 9 * 3_600_000;

/** When the owners are told that so many days are left. */
const warning = (lastDay: string, days: number) => new Date(startOfDay(daysAfter(lastDay, -days)).getTime() + morning);

/** What begins with a check today: it holds to the end of the same day six months later. */
export function verificationFrom(checkedAt: Date): Verification {
  const lastDay = monthsAfter(cityDay(checkedAt), verifiedForMonths);
  return { checkedAt, lastDay, endsAt: endOfDay(lastDay), warnAt: nextWarning(lastDay, checkedAt) };
}

/** The first warning after this moment; null where all have been given. */
export const nextWarning = (lastDay: string, now: Date): Date | null =>
  warnedBeforeDays.map((days) => warning(lastDay, days)).find((at) => at > now) ?? null;

/** Whole days of the city from today to the last day. */
export const daysLeft = (lastDay: string, now: Date): number =>
  Math.round((Date.parse(lastDay) - Date.parse(cityDay(now))) / 86_400_000);

/** When it was last verified, or null where that was never. */
export const lastChecked = ({ verification, history }: Pick<EnterpriseRecord, 'verification' | 'history'>) =>
  verification?.checkedAt ?? history.findLast(({ state }) => state === 'verified')?.at ?? null;
