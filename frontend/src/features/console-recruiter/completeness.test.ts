import { expect, test } from 'vitest';
import { completenessOf, dayAfter, isComplete, yearAfter } from './completeness.ts';
import { differences, payTyped, postingSchema, TypedPosting } from './typed-posting.ts';

const today = '2026-11-24';
const full: TypedPosting = TypedPosting.parse({
  title: '电工',
  occupation: '6-31-01-03',
  headcount: 2,
  duties: '维护车间的电气设备',
  district: '440704',
  pay: { unit: 'month', min: 6000, max: 8000, months: 13 },
  experience: { min: 1, max: 3 },
  validUntil: '2026-12-31',
});

test('a posting with all that publishing needs is complete, though it could say more', () => {
  const checks = completenessOf(full, today);
  expect(isComplete(checks)).toBe(true);
  expect(checks.filter(({ done }) => !done).map(({ name }) => name)).toEqual(['requirements', 'skills']);
});

test.each([
  ['title', { title: '  ' }],
  ['occupation', { occupation: null }],
  ['duties', { duties: '\n' }],
  ['district', { district: null }],
  ['pay', { pay: { unit: 'negotiable' as const } }],
  ['validUntil', { validUntil: null }],
  ['validUntil', { validUntil: '2026-11-23' }],
  ['validUntil', { validUntil: '2027-11-25' }],
])('without a usable %s it is not', (name, change) => {
  const checks = completenessOf({ ...full, ...change }, today);
  expect(isComplete(checks)).toBe(false);
  expect(checks.find((check) => check.name === name)?.done).toBe(false);
});

test('days are counted by the calendar, over the end of a month and of February', () => {
  expect(dayAfter(today, 30)).toBe('2026-12-24');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(yearAfter(today)).toBe('2027-11-24');
});

test('an emptied date is no date, and half a pay is a fault in its field', () => {
  expect(postingSchema.parse({ ...full, validUntil: '' }).validUntil).toBeNull();
  const half = postingSchema.safeParse({ ...full, pay: { unit: 'month', min: 6000, max: null } });
  expect(half.error?.issues[0]?.path).toEqual(['pay', 'max']);
});

test('pay is read once it makes sense', () => {
  expect(payTyped({ unit: 'day', min: 150, max: 200, months: null })).toEqual({ unit: 'day', min: 150, max: 200 });
  expect(payTyped({ unit: 'month', min: 9000, max: 8000 })).toBeNull();
  expect(payTyped({ unit: 'negotiable' })).toEqual({ unit: 'negotiable' });
});

test('two versions differ in the fields that were changed', () => {
  const mine = postingSchema.parse(full);
  expect(differences(mine, mine)).toEqual([]);
  expect(differences(mine, { ...mine, title: '高级电工', benefits: ['包住'] })).toEqual(['title', 'benefits']);
});
