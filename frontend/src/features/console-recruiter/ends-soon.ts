import { type OwnEnterprise, warnedBeforeDays } from '@talent-harbor/backend/contracts/enterprises';
import { cityDay } from './completeness.ts';

const [early, late] = warnedBeforeDays;

/** Whole days until a verification ends, where it is time to say so and no re-check is under way. */
export function endsSoon(
  { state, verification, recheckAskedAt }: Pick<OwnEnterprise, 'state' | 'verification' | 'recheckAskedAt'>,
  now: Date,
): { days: number; urgent: boolean } | null {
  if (state !== 'verified' || !verification || recheckAskedAt) return null;
  const days = Math.round((Date.parse(verification.lastDay) - Date.parse(cityDay(now))) / 86_400_000);
  return days > early ? null : { days: Math.max(0, days), urgent: days <= late };
}
