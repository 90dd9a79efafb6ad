import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '#testing/app';
import { about } from './figures.ts';
import { type Lens, lensOf } from './key.ts';

await testApp();
const lenses: Lens[] = [];
beforeAll(async () => {
  for (let at = 0; at < 60; at += 1) lenses.push(await lensOf(String(at).padStart(24, '0')));
});
/** Everything that a number is shown as, to one enterprise or another. */
const shown = (count: number) => new Set(lenses.map((lens) => about(count, 'total', lens)));

describe('a figure', () => {
  it('tells nothing of fewer than five', () => {
    for (let count = 0; count < 5; count += 1) expect([...shown(count)]).toEqual([null]);
  });

  it('may stand for one more and for one less', () => {
    for (let count = 0; count < 300; count += 1) {
      const next = shown(count + 1);
      expect([...shown(count)].some((figure) => next.has(figure))).toBe(true);
    }
  });

  it('stays near the truth, and the same however often it is asked', () => {
    for (let count = 9; count < 300; count += 1)
      for (const lens of lenses) {
        const figure = about(count, 'total', lens);
        expect(Math.abs((figure ?? 0) - count)).toBeLessThanOrEqual(4);
        expect(about(count, 'total', lens)).toBe(figure);
      }
  });
});
