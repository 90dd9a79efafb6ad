import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Login } from '#contracts/accounts';
import { applicationMoves } from '#contracts/applications';
import { EnterpriseDraft } from '#contracts/enterprises';
import { JobDraft, requiredToPublish } from '#contracts/jobs/publishing';
import { ResumeDraft } from '#contracts/resumes';
import { check } from '#features/checks';
import { occupationOf, city as served } from '#features/city';
import { Id } from '#platform/contract';
import { demoCity } from './city.ts';

const today = '2026-11-24';
const city = demoCity({ today });
const titles = city.jobs.map((job) => job.draft.title);

describe('the demonstration city', () => {
  test('is the same to the byte on the same day', () => {
    const hash = () =>
      createHash('sha256')
        .update(JSON.stringify(demoCity({ today })))
        .digest('hex');
    expect(hash()).toBe(hash());
    expect(JSON.stringify(demoCity({ today: '2026-11-25' }))).not.toBe(JSON.stringify(city));
  });

  test('has 20 firms in all seven districts, 365 postings and 60 seekers', () => {
    expect([city.enterprises.length, city.jobs.length, city.resumes.length]).toEqual([20, 365, 60]);
    expect(new Set(city.enterprises.map((firm) => firm.draft.district)).size).toBe(7);
    const roles = city.accounts.flatMap((account) => account.roles);
    expect(new Set(roles)).toEqual(new Set(['seeker', 'recruiter', 'organiser', 'manager', 'admin']));
  });

  test('says nothing that its contracts would not take as it is', () => {
    for (const { draft } of city.enterprises) expect(EnterpriseDraft.parse(draft)).toEqual(draft);
    for (const { draft } of city.jobs) expect(JobDraft.parse(draft)).toEqual(draft);
    for (const { draft } of city.resumes) expect(ResumeDraft.parse(draft)).toEqual(draft);
    for (const { login } of city.accounts) expect(Login.parse(login)).toBe(login);
    for (const { draft } of city.jobs) for (const part of requiredToPublish) expect(draft[part]).toBeTruthy();
  });

  test('says nothing that the checks object to, but for two postings that wait', () => {
    const findings = ({ title, duties, requirements, benefits }: JobDraft) =>
      check([title, duties, requirements, ...benefits].map((text, at) => ({ part: String(at), text })));
    expect(city.jobs.flatMap(({ draft }) => findings(draft))).toEqual([]);
    expect(city.jobs.filter(({ draft }) => draft.pay.unit === 'negotiable')).toEqual([]);
    expect(city.held.map(({ draft }) => findings(draft).map(({ rule }) => rule))).toEqual([
      ['bait-high-pay'],
      ['school-name'],
    ]);
  });

  test('gives every thing an id of its own', () => {
    const ids = Object.values(city).flatMap((list) => list.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => Id.safeParse(id).success)).toBe(true);
  });

  test('uses the classifications of the city it stands in', () => {
    const known = new Set(served().occupations.map((occupation) => occupation.code));
    const majors = new Set(served().majors);
    expect(city.jobs.filter((job) => !known.has(job.draft.occupation ?? ''))).toEqual([]);
    expect(city.jobs.flatMap((job) => job.draft.majors).filter((major) => !majors.has(major))).toEqual([]);
    expect(new Set(city.jobs.map((job) => job.draft.occupation)).size).toBeGreaterThan(90);
    const wishes = city.resumes.flatMap((resume) => resume.draft.wishes.occupations);
    expect(wishes.filter((code) => !city.jobs.some((job) => job.draft.occupation === code)).length).toBeLessThan(6);
  });

  test('has titles from which the occupation can be read', () => {
    const misread = city.jobs.filter((job) => ![job.draft.occupation, null].includes(occupationOf(job.draft.title)));
    expect([...new Set(misread.map((job) => job.draft.title))]).toEqual([]);
    expect(titles.filter((title) => occupationOf(title) === null).length).toBeLessThan(20);
  });

  test('is not one text with a word changed', () => {
    const texts = city.jobs.map((job) => `${job.draft.duties}\n${job.draft.requirements}`);
    expect(new Set(texts).size).toBe(365);
    const said = new Map<string, number>();
    for (const line of texts.flatMap((text) => text.split('\n').map((line) => line.replace(/^\d+\. /, ''))))
      said.set(line, (said.get(line) ?? 0) + 1);
    expect(said.size).toBeGreaterThan(1_200);
    expect(texts.join('')).not.toContain('{p}');
  });

  test('is open today: published before, valid beyond', () => {
    for (const { publishedAt, draft } of city.jobs) {
      expect(publishedAt < `${today}T00:00:00Z`).toBe(true);
      expect((draft.validUntil ?? '') > '2026-12-10').toBe(true);
    }
  });

  test('has applications that moved as they may, in the past, once per person and posting', () => {
    expect(city.applications.length).toBeGreaterThan(30);
    expect(new Set(city.applications.map((a) => a.state)).size).toBe(7);
    expect(new Set(city.applications.map((a) => a.jobId + a.seekerId)).size).toBe(city.applications.length);
    const firstFirm = city.enterprises[0]?.id;
    expect(city.applications.filter((a) => a.enterpriseId === firstFirm).length).toBeGreaterThan(5);
    for (const { history, state, appliedAt } of city.applications) {
      expect([history[0]?.state, history[0]?.at, history.at(-1)?.state]).toEqual(['new', appliedAt, state]);
      history.slice(1).forEach((step, at) => {
        const before = history[at];
        expect(before && applicationMoves[before.state].includes(step.state)).toBe(true);
        expect(before && before.at <= step.at && step.at < `${today}T00:00:00Z`).toBe(true);
      });
    }
  });

  test('calls nobody real: numbers and addresses cannot be reached', () => {
    for (const { draft } of city.resumes) {
      expect(draft.phone).toMatch(/^\+86154/);
      expect(draft.email).toMatch(/@demo\.example$/);
    }
    expect(city.enterprises.every((firm) => /\.example$/.test(firm.draft.website))).toBe(true);
  });
});
