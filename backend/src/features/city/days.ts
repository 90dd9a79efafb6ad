import { timeZone } from './city.ts';

const hour = 3_600_000;

let clockFace: Intl.DateTimeFormat | undefined;

/** How far the city's clocks are ahead of UTC at this instant, in milliseconds. */
function ahead(instant: number): number {
  // Made once: it costs a hundred times what asking it does.
  clockFace ??= new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone(), dateStyle: 'short', timeStyle: 'medium' });
  const shown = clockFace.format(new Date(instant));
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/** The day in the city, as `2026-11-24`. */
export const cityDay = (instant: Date): string =>
  new Date(instant.getTime() + ahead(instant.getTime())).toISOString().slice(0, 10);

/** The instant at which a day begins in the city. */
export function startOfDay(day: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // Asked once more at the result, in case the clocks change in between.
  return new Date(utc - ahead(utc - ahead(utc)));
}

/** The instant at which a day is over in the city: the start of the next. */
export const endOfDay = (day: string): Date => startOfDay(daysAfter(day, 1));

/** The same day a year later; 29 February becomes 1 March. */
export function yearAfter(day: string): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later.toISOString().slice(0, 10);
}

/** The same day so many months later; where that month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Whole days later, or earlier where negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);
