import { createHash } from 'node:crypto';

/** A source of chance that says the same thing each time for the same words. */
export type Chance = {
  /** A whole number from 0 to `below` - 1. */
  number(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` of the list, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
};

export function chance(...words: string[]): Chance {
  let state = createHash('sha256').update(words.join('/')).digest().readUInt32LE(0);
  // mulberry32: one 32-bit state, even enough to spread demonstration data.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    pick(list) {
      const item = list[number(list.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    some(list, count) {
      const order = list.map((_, at) => ({ at, by: next() })).sort((a, b) => a.by - b.by);
      const kept = new Set(order.slice(0, count).map(({ at }) => at));
      return list.filter((_, at) => kept.has(at));
    },
  };
}

/** An id as the database would have made it at that moment, so that order by id is order of time. */
export function idFor(at: string, ...words: string[]): string {
  const seconds = Math.floor(Date.parse(at) / 1000)
    .toString(16)
    .padStart(8, '0');
  return seconds + createHash('sha256').update(words.join('/')).digest('hex').slice(0, 16);
}

const day = 86_400_000;

/** An instant `days` before (or, negative, after) noon UTC of `today`, at some minute of working hours in the city. */
export function ago(today: string, days: number, random: Chance): string {
  const morning = Date.parse(`${today}T01:00:00Z`) - days * day;
  return new Date(morning + random.number(9 * 60) * 60_000).toISOString();
}

/** The date `days` after `today`. */
export const later = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
