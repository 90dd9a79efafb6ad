import { beforeAll, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { expirePostings } from './expire.ts';
import { JobModel } from './model.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const stateOf = async (id: string) =>
  (await mongoose.connection.collection('jobs').findOne({ _id: new mongoose.Types.ObjectId(id) }))?.state;

it('a posting ends with its last day, and not a moment earlier', async () => {
  const job = await city.make.job({ validUntil: '2030-05-01' });
  expect(await expirePostings(new Date('2030-05-01T15:59:59.999Z'))).toBe(0);
  expect(await expirePostings(new Date('2030-05-01T16:00:00Z'))).toBe(1);
  expect(await stateOf(job.id)).toBe('expired');
  const { body } = await city.http().get(`/api/jobs/${job.id}`).expect(200);
  expect(body.state).toBe('expired');
});

it('drafts and closed postings are left alone, paused ones end too', async () => {
  const made = await Promise.all(
    (['draft', 'closed', 'paused'] as const).map((state) => city.make.job({ state, validUntil: '2030-06-01' })),
  );
  expect(await expirePostings(new Date('2030-06-02T00:00:00Z'))).toBe(1);
  expect(await Promise.all(made.map(({ id }) => stateOf(id)))).toEqual(['draft', 'closed', 'expired']);
});

it('each ends once and is told once, however many processes look at the same moment', async () => {
  const one = await city.make.job({ validUntil: '2030-07-01' });
  const posting = await JobModel.findById(one.id).orFail().lean();
  const copies = Array.from({ length: 249 }, () => ({ ...posting, _id: new mongoose.Types.ObjectId() }));
  await JobModel.insertMany(copies);
  const made = [posting, ...copies];
  const now = new Date('2030-07-02T00:00:00Z');
  const ended = await Promise.all([expirePostings(now), expirePostings(now)]);
  expect(ended[0] + ended[1]).toBe(250);
  const told = await mongoose.connection
    .collection('changes')
    .countDocuments({ what: 'job.expired', ref: { $in: made.map(({ _id }) => String(_id)) } });
  expect(told).toBe(250);
});
