import { Types } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { enterpriseStates } from '#contracts/enterprises';
import type { Actor } from '#platform/actor';
import {
  canAttach,
  canDecide,
  canEdit,
  canManage,
  canReadPage,
  canReadRecord,
  canRegister,
  canSubmit,
  mayBeShown,
} from './policy.ts';

const _id = new Types.ObjectId();
const at = (enterpriseId: string | null): Actor['membership'] =>
  enterpriseId === null ? null : { enterpriseId, role: 'member' };
const actor = (role: Actor['roles'][number], enterpriseId: string | null = null): Actor => ({
  id: 'a'.repeat(24),
  roles: [role],
  membership: at(enterpriseId),
});
const people = {
  nobody: null,
  seeker: actor('seeker'),
  own: actor('recruiter', String(_id)),
  other: actor('recruiter', 'f'.repeat(24)),
  // The membership stayed behind, the role was taken away.
  former: actor('seeker', String(_id)),
  organiser: actor('organiser'),
  manager: actor('manager'),
  admin: actor('admin'),
};
type Name = keyof typeof people;
const whoMay = (may: (actor: Actor | null) => boolean) =>
  Object.entries(people).flatMap(([name, person]) => (may(person) ? [name as Name] : []));

describe('who may do what with an enterprise', () => {
  it.each<[string, Name[]]>([
    ['draft', ['own', 'organiser', 'admin']],
    ['submitted', ['own', 'organiser', 'admin']],
    ['verified', ['nobody', 'seeker', 'own', 'other', 'former', 'organiser', 'manager', 'admin']],
    ['rejected', ['own', 'organiser', 'admin']],
    ['expired', ['own', 'organiser', 'admin']],
    ['revoked', ['own', 'organiser', 'admin']],
  ])('a %s one is there for %j', (name, expected) => {
    const state = enterpriseStates.find((known) => known === name) ?? 'draft';
    expect(whoMay((person) => canReadPage(person, { _id, state }))).toEqual(expected);
  });

  it('an imported one is shown until it is refused', () => {
    const source = { feed: 'fair', id: '1' };
    expect(enterpriseStates.filter((state) => mayBeShown({ state, source }))).toEqual(['draft', 'verified']);
  });

  it('its own people read and edit the record; organisers read it', () => {
    const enterprise = { _id, state: 'verified' as const };
    expect(whoMay((person) => canReadRecord(person, enterprise))).toEqual(['own', 'organiser', 'admin']);
    expect(whoMay((person) => canEdit(person, enterprise))).toEqual(['own']);
  });

  it('its own people hand it in where the moves allow it, or beside a verification, and once at a time', () => {
    const states = enterpriseStates.filter((state) => canSubmit(people.own, { _id, state }));
    expect(states).toEqual(['draft', 'verified', 'rejected', 'expired', 'revoked']);
    const waiting = { _id, state: 'verified' as const, recheckAskedAt: new Date() };
    expect(canSubmit(people.own, waiting) || canAttach(people.own, waiting)).toBe(false);
    expect(whoMay((person) => canSubmit(person, { _id, state: 'draft' }))).toEqual(['own']);
  });

  it('organisers decide what was handed in, and revoke what was verified', () => {
    expect(enterpriseStates.filter((state) => canDecide(people.organiser, { _id, state }))).toEqual([
      'submitted',
      'verified',
    ]);
    expect(whoMay((person) => canDecide(person, { _id, state: 'submitted' }))).toEqual(['organiser', 'admin']);
  });

  it('nobody decides on an enterprise of their own', () => {
    const both: Actor = { ...people.own, roles: ['recruiter', 'organiser'] };
    expect(canDecide(both, { _id, state: 'submitted' })).toBe(false);
  });

  it('its owners manage who else recruits for it; members do not', () => {
    const owner: Actor = { ...people.own, membership: { enterpriseId: String(_id), role: 'owner' } };
    expect(canManage(owner, { _id })).toBe(true);
    expect(whoMay((person) => canManage(person, { _id }))).toEqual([]);
    expect(canManage({ ...owner, roles: ['seeker'] }, { _id })).toBe(false);
  });

  it('a recruiter without an enterprise registers one', () => {
    expect(canRegister(actor('recruiter'))).toBe(true);
    expect(canRegister(people.own)).toBe(false);
    expect(canRegister(people.seeker)).toBe(false);
  });
});
