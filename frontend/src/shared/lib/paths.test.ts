import { expect, test } from 'vitest';
import { safeNext } from './paths.ts';

test.each(['/', '/jobs?q=焊工&page=2#top', '/console/postings', '/a//b'])(
  'after signing in one is back at %s',
  (next) => {
    expect(safeNext(next, '/home')).toBe(next);
  },
);

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/\r\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '',
])('no link with next=%j leads out of the site', (next) => {
  expect(safeNext(next, '/home')).toBe('/home');
});

test('nowhere to go back to is home', () => {
  expect(safeNext(null, '/home')).toBe('/home');
});
