import { Job } from '@talent-harbor/backend/contracts/jobs';
import { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { expect, test } from 'vitest';
import { apartAt, mergeOf, withTheirs } from './posting-merge.ts';
import type { TypedPosting } from './typed-posting.ts';

const read: TypedPosting = {
  ...JobDraft.parse({ title: '电工', duties: '巡检。', pay: { unit: 'month', min: 6000, max: 8000 } }),
};
const saved = (changes: Partial<JobDraft>, publishedAt: string | null = null): Job =>
  Job.parse({
    ...read,
    ...changes,
    id: '64b000000000000000000001',
    state: publishedAt ? 'published' : 'draft',
    enterprise: { id: '64b000000000000000000002', name: '潮汐', shortName: '', verified: true, industry: null },
    publishedAt,
    updatedAt: '2026-11-24T08:00:00.000Z',
    revision: 2,
    can: { edit: true, publish: true, pause: false, close: false, remove: true, apply: false, seeApplicants: true },
  });

test('what one of the two changed is taken by itself; what both changed is left to choose', () => {
  const mine = { ...read, duties: '巡检配电房。', headcount: 3 };
  const theirs = saved({ duties: '巡检码头。', benefits: ['双休'] });
  expect(mergeOf(read, mine, theirs)).toMatchObject({
    open: ['duties'],
    onlyMine: ['headcount'],
    onlyTheirs: ['benefits'],
  });
});

test('where both wrote the same there is nothing to choose', () => {
  expect(mergeOf(read, { ...read, headcount: 3 }, saved({ headcount: 3 }))).toMatchObject({
    open: [],
    onlyMine: [],
    onlyTheirs: [],
  });
});

test('what cannot be read yet cannot be compared', () => {
  expect(mergeOf(read, { ...read, title: '' }, saved({}))).toBeNull();
});

test('a title that was published meanwhile stays', () => {
  const merge = mergeOf(read, { ...read, title: '高级电工' }, saved({}, '2026-11-24T08:00:00.000Z'));
  expect(merge).toMatchObject({ open: [], onlyMine: [], onlyTheirs: ['title'] });
});

test('their fields come in, the rest stays as it is typed', () => {
  const typed = { ...read, duties: '巡检配电房。', headcount: null };
  expect(withTheirs(typed, saved({ duties: '巡检码头。', benefits: ['双休'] }), ['benefits'])).toEqual({
    ...typed,
    benefits: ['双休'],
  });
});

test.each([
  ['巡检配电房。', '巡检码头。', '配电房', '码头'],
  ['焊接', '焊接', '', ''],
  ['', '焊接', '', '焊接'],
  ['aa', 'aaa', '', 'a'],
  ['𠮷', '𡃁', '𠮷', '𡃁'],
])('of "%s" and "%s" differ "%s" and "%s"', (a, b, inA, inB) => {
  const { from, aTo, bTo } = apartAt(a, b);
  expect([a.slice(from, aTo), b.slice(from, bTo)]).toEqual([inA, inB]);
});
