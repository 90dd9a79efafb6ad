import { Types } from 'mongoose';
import { describe, expect, it } from 'vitest';
import type { EnterpriseState } from '#contracts/enterprises';
import { type JobState, jobStates } from '#contracts/jobs';
import type { Actor } from '#platform/actor';
import * as policy from './policy.ts';

const now = new Date('2026-11-24T04:00:00Z');
const later = new Date('2026-12-24T16:00:00Z');
const enterprise = (state: EnterpriseState = 'verified') => ({ _id: new Types.ObjectId('e'.repeat(24)), state });
const job = (state: JobState, validUntilAt: Date | null = later) => ({ state, validUntilAt });

const person = (role: Actor['roles'][number], enterpriseId?: string): Actor => ({
  id: 'a'.repeat(24),
  roles: [role],
  membership: enterpriseId ? { enterpriseId, role: 'member' } : null,
});
const people: Record<string, Actor | null> = {
  nobody: null,
  seeker: person('seeker'),
  own: person('recruiter', 'e'.repeat(24)),
  other: person('recruiter', 'f'.repeat(24)),
  organiser: person('organiser'),
  manager: person('manager'),
  admin: person('admin'),
};
type Question = typeof policy.canRead;
const whoMay = (may: Question, state: JobState, owner = enterprise()) =>
  Object.keys(people)
    .filter((name) => may(people[name] ?? null, job(state), owner))
    .join(' ');

const everybody = 'nobody seeker own other organiser manager admin';
const insiders = 'own organiser admin';

describe('who may do what with a posting', () => {
  it.each<[string, Question, Record<JobState, string>]>([
    [
      'read',
      policy.canRead,
      {
        draft: insiders,
        held: insiders,
        published: everybody,
        paused: insiders,
        closed: everybody,
        expired: everybody,
      },
    ],
    ['edit', policy.canEdit, { draft: 'own', held: 'own', published: 'own', paused: 'own', closed: '', expired: '' }],
    ['publish', policy.canPublish, { draft: 'own', held: '', published: '', paused: 'own', closed: '', expired: '' }],
    ['pause', policy.canPause, { draft: '', held: '', published: 'own', paused: '', closed: '', expired: '' }],
    ['close', policy.canClose, { draft: '', held: '', published: insiders, paused: insiders, closed: '', expired: '' }],
    ['remove', policy.canRemove, { draft: 'own', held: '', published: '', paused: '', closed: '', expired: '' }],
    [
      'apply to',
      (actor, posting, owner) => policy.canApply(actor, posting, owner, now),
      { draft: '', held: '', published: 'seeker', paused: '', closed: '', expired: '' },
    ],
  ])('%s', (_, may, expected) => {
    for (const state of jobStates) expect(`${state}: ${whoMay(may, state)}`).toBe(`${state}: ${expected[state]}`);
  });

  it('postings of an enterprise that is not verified are not there for strangers, and publish nothing', () => {
    expect(whoMay(policy.canRead, 'closed', enterprise('revoked'))).toBe(insiders);
    expect(whoMay(policy.canPublish, 'draft', enterprise('submitted'))).toBe('');
  });

  it('what was not cleared is not there for strangers, whatever became of it', () => {
    const seen = (withheld: boolean) =>
      policy.canRead(people.seeker ?? null, { ...job('closed'), withheld }, enterprise());
    expect([seen(false), seen(true)]).toEqual([true, false]);
  });

  it('a posting past its last day has ended, whether or not that was noted yet', () => {
    expect(policy.stateAt(job('published', now), now)).toBe('expired');
    expect(policy.stateAt(job('paused', now), now)).toBe('expired');
    expect(policy.stateAt(job('closed', now), now)).toBe('closed');
    expect(policy.stateAt(job('published', null), now)).toBe('published');
    expect(policy.canApply(people.seeker ?? null, job('published', now), enterprise(), now)).toBe(false);
  });
});
