import type { Me } from '@talent-harbor/backend/contracts/accounts';
import { expect, test } from 'vitest';
import { detourOf } from './detour.ts';

const organiser: Me = {
  id: '0'.repeat(24),
  name: '何主任',
  login: 'o***@people.example',
  roles: ['organiser'],
  membership: null,
  locale: 'zh-CN',
  createdAt: '2026-01-01T00:00:00.000Z',
  secondFactor: 'required',
};
const office = { path: '/organiser', who: ['organiser'] } as const;

test('who is not signed in goes to sign in and comes back; who must set up a second factor does that first', () => {
  expect(detourOf(office, null, '/organiser?x=1')).toBe('/sign-in?next=%2Forganiser%3Fx%3D1');
  expect(detourOf(office, organiser, '/organiser')).toBe('/me/second-factor');
  expect(detourOf(office, { ...organiser, secondFactor: 'on' }, '/organiser')).toBeNull();
});

test('the account, its second factor and what everybody may see are in nobody’s way', () => {
  expect(detourOf({ path: '/me', who: 'signed-in' }, organiser, '/me')).toBeNull();
  expect(detourOf({ path: '/me/second-factor', who: 'signed-in' }, organiser, '/me/second-factor')).toBeNull();
  expect(detourOf({ path: '/jobs' }, organiser, '/jobs')).toBeNull();
  expect(detourOf({ path: '/jobs' }, null, '/jobs')).toBeNull();
});
