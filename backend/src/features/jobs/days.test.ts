import { describe, expect, it } from 'vitest';
import { cityDay, endOfDay, startOfDay, yearAfter } from './days.ts';

describe('days of the city', () => {
  it('begin and end eight hours before those of UTC', () => {
    expect(startOfDay('2026-11-24').toISOString()).toBe('2026-11-23T16:00:00.000Z');
    expect(endOfDay('2026-12-31').toISOString()).toBe('2026-12-31T16:00:00.000Z');
  });

  it.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
  ])('at %s it is %s there', (instant, day) => expect(cityDay(new Date(instant))).toBe(day));

  it('a year later is the same day', () => {
    expect(yearAfter('2026-11-24')).toBe('2027-11-24');
    expect(yearAfter('2028-02-29')).toBe('2029-03-01');
  });
});
