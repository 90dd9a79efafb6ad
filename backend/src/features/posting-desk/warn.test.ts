import { beforeAll, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { warnOfEnds } from './warn.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const letters = (login: string) =>
  mongoose.connection
    .collection('outgoing')
    .find({ to: login, key: /^postings-end/ })
    .sort({ _id: 1 })
    .toArray();
/** Noon in the city. */
const noon = (day: string) => new Date(`${day}T04:00:00Z`);

it('people are written to a week and a day before the last day, once each', async () => {
  const { id } = await city.make.enterprise();
  const people = [await city.make.recruiter(id), await city.make.recruiter(id, 'member')];
  for (const title of ['电气工程师', '工艺工程师'])
    await city.make.job({ enterpriseId: id, title, validUntil: '2030-05-20' });
  expect(await warnOfEnds(noon('2030-05-12'))).toBe(0);
  // A process may be slow, killed, or one of many.
  const warned = await Promise.all([warnOfEnds(noon('2030-05-13')), warnOfEnds(noon('2030-05-13'))]);
  expect(warned[0] + warned[1]).toBe(2);
  expect(await warnOfEnds(noon('2030-05-14'))).toBe(0);
  expect(await warnOfEnds(noon('2030-05-19'))).toBe(2);
  expect(await warnOfEnds(noon('2030-05-20'))).toBe(0);
  for (const { login } of people) {
    const sent = await letters(login);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.text).toContain('· 电气工程师\n· 工艺工程师');
    expect(sent[1]?.subject).toBe('招聘职位即将到期（2030-05-20）');
  }
});

it('a posting that was extended is warned of anew, for its new last day', async () => {
  const { id } = await city.make.enterprise();
  const { login } = await city.make.recruiter(id);
  const job = await city.make.job({ enterpriseId: id, validUntil: '2031-03-10' });
  expect(await warnOfEnds(noon('2031-03-03'))).toBe(1);
  await mongoose.connection
    .collection('jobs')
    .updateOne(
      { _id: new mongoose.Types.ObjectId(job.id) },
      { $set: { validUntil: '2031-04-10', validUntilAt: new Date('2031-04-10T16:00:00Z') } },
    );
  expect(await warnOfEnds(noon('2031-03-09'))).toBe(0);
  expect(await warnOfEnds(noon('2031-04-03'))).toBe(1);
  expect(await letters(login)).toHaveLength(2);
});

it('nobody is written to at night, nor about drafts, ended postings, or one that was published for a few days', async () => {
  const { id } = await city.make.enterprise();
  await city.make.recruiter(id);
  for (const state of ['draft', 'closed', 'published'] as const)
    await city.make.job({ enterpriseId: id, state, validUntil: '2032-03-10' });
  await mongoose.connection
    .collection('jobs')
    .updateOne({ validUntil: '2032-03-10', state: 'published' }, { $set: { publishedAt: noon('2032-03-05') } });
  expect(await warnOfEnds(noon('2032-03-06'))).toBe(0);
  expect(await warnOfEnds(new Date('2032-03-08T17:00:00Z'))).toBe(0);
  expect(await warnOfEnds(noon('2032-03-09'))).toBe(1);
});

it('who was suspended gets none', async () => {
  const { id } = await city.make.enterprise();
  const { login } = await city.make.recruiter(id);
  await mongoose.connection.collection('accounts').updateOne({ login }, { $set: { suspended: true } });
  await city.make.job({ enterpriseId: id, validUntil: '2033-03-10' });
  expect(await warnOfEnds(noon('2033-03-09'))).toBe(1);
  expect(await letters(login)).toEqual([]);
});
