import { expect, test } from 'vitest';
import { endsSoon } from './ends-soon.ts';

const until = (lastDay: string, more = {}) => ({
  state: 'verified' as const,
  verification: { checkedAt: '2026-05-24T02:00:00.000Z', lastDay },
  recheckAskedAt: null,
  ...more,
});
/** Half past midnight in the city, which is still the day before in Greenwich. */
const now = new Date('2026-11-23T16:30:00.000Z');

test('the end of a verification is told from thirty days before, and pressingly from seven', () => {
  expect(endsSoon(until('2026-12-25'), now)).toBeNull();
  expect(endsSoon(until('2026-12-24'), now)).toEqual({ days: 30, urgent: false });
  expect(endsSoon(until('2026-12-02'), now)).toEqual({ days: 8, urgent: false });
  expect(endsSoon(until('2026-12-01'), now)).toEqual({ days: 7, urgent: true });
  expect(endsSoon(until('2026-11-24'), now)).toEqual({ days: 0, urgent: true });
});

test('nobody is warned who has asked for the re-check, or whose verification is over', () => {
  expect(endsSoon(until('2026-12-01', { recheckAskedAt: '2026-11-20T02:00:00.000Z' }), now)).toBeNull();
  expect(endsSoon(until('2026-12-01', { state: 'expired' }), now)).toBeNull();
  expect(endsSoon(until('2026-12-01', { verification: null }), now)).toBeNull();
});
