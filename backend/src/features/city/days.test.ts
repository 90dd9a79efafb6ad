import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter } from './days.ts';

describe('days of the calendar', () => {
  it.each([
    ['2026-11-24', 6, '2027-05-24'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months is %s', (day, months, later) => expect(monthsAfter(day, months)).toBe(later));

  it('days go over the ends of months and years, both ways', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
  });
});
