import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best } from './order.ts';

test('the best few are those that sorting everything would give', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 1, max: 20 }), (numbers, count) => {
      const best = new Best(count, (a, b) => a - b);
      for (const number of numbers) best.offer(number);
      expect(best.inOrder()).toEqual([...numbers].sort((a, b) => a - b).slice(0, count));
    }),
  );
});
