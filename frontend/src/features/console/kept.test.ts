// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { keeper } from './kept.ts';

const Words = z.object({ title: z.string() });
beforeEach(() => localStorage.clear());

test('what was typed is there again after a reload, with the revision it was typed on', () => {
  keeper('one', Words).write(3, { title: '电工' });
  expect(keeper('one', Words).read()).toMatchObject({ revision: 3, values: { title: '电工' } });
});

test('each person and thing has a copy of their own', () => {
  keeper('posting:a:1', Words).write(0, { title: 'mine' });
  expect(keeper('posting:b:1', Words).read()).toBeNull();
});

test('once the server has it, nothing stays on the device', () => {
  const kept = keeper('one', Words);
  kept.write(0, { title: '电工' });
  kept.forget();
  expect(kept.read()).toBeNull();
});

test.each(['not json', '{}', '{"at":"2026-11-24T00:00:00Z","revision":0,"values":{"title":7}}'])(
  'something else under the key (%s) is no copy',
  (text) => {
    localStorage.setItem('one', text);
    expect(keeper('one', Words).read()).toBeNull();
  },
);

test('a device without room for it loses the copy, not the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => keeper('one', Words).write(0, { title: '电工' })).not.toThrow();
});
