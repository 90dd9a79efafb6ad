import { expect, it } from 'vitest';
import { stepsOf } from './steps.ts';

it('the moment when the enterprise looked stands between the moves', () => {
  const steps = stepsOf({
    history: [
      { state: 'new', at: '2026-11-20T02:00:00.000Z', reason: '' },
      { state: 'interview', at: '2026-11-22T02:00:00.000Z', reason: '周三下午' },
    ],
    seenAt: '2026-11-21T02:00:00.000Z',
  });
  expect(steps.map(({ state }) => state)).toEqual(['new', 'seen', 'interview']);
});
