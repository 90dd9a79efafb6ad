// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { keptHere } from './kept.ts';

const Words = z.object({ title: z.string() });
beforeEach(() => localStorage.clear());

test('what was typed is there again after a reload', () => {
  expect(keptHere('one', Words).write({ title: '电工' })).toBe(true);
  expect(keptHere('one', Words).read()).toEqual({ title: '电工' });
});

test('each person and thing has a copy of their own', () => {
  keptHere('posting:a:1', Words).write({ title: 'mine' });
  expect(keptHere('posting:b:1', Words).read()).toBeNull();
});

test('once the server has it, nothing stays on the device', () => {
  const kept = keptHere('one', Words);
  kept.write({ title: '电工' });
  kept.forget();
  expect(localStorage).toHaveLength(0);
  expect(kept.read()).toBeNull();
});

test.each(['not json', '{}', '{"title":7}'])('something else under the key (%s) is no copy', (text) => {
  localStorage.setItem('one', text);
  expect(keptHere('one', Words).read()).toBeNull();
});

test('a device without room for it loses the copy, not the page, and says so', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(keptHere('one', Words).write({ title: '电工' })).toBe(false);
});
