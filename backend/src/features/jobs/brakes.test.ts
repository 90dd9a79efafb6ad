import { expect, test } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';

const city = await testApp();
const { make } = city;

/** As if all the tries of the hour had been made by whoever made the one that is counted. */
const spend = (limit: string, points: number) =>
  mongoose.connection.collection('limits').updateMany({ key: { $regex: `^${limit}:` } }, { $set: { points } });

test('an enterprise begins no more drafts in an hour than people write, and another goes on', async () => {
  const [busy, calm] = [await make.recruiter(), await make.recruiter()];
  const begin = async (person: typeof busy) =>
    (await city.as(person)).post(`/api/enterprises/${person.enterpriseId}/jobs`).send({ title: '电工' });
  expect((await begin(busy)).status).toBe(201);
  await spend('jobs:draft', 3_000);
  const held = await begin(busy);
  expect([held.status, held.body.code]).toEqual([429, 'too-many-requests']);
  expect((await begin(calm)).status).toBe(201);
});

test('a person writes no more notes in an hour than a hand can', async () => {
  const person = await make.recruiter();
  const job = await make.job({ enterpriseId: person.enterpriseId ?? '' });
  const agent = await city.as(person);
  const write = () => agent.post(`/api/jobs/${job.id}/notes`).send({ text: '再联系' });
  expect((await write()).status).toBeLessThan(300);
  await spend('jobs:note', 600);
  await write().expect(429);
});

test('whoever walks through all results page after page is held up; who searches anew never is', async () => {
  const person = await make.account();
  const agent = await city.as(person);
  const walk = () => agent.get('/api/jobs').query({ cursor: 'beyond' });
  expect((await walk()).status).toBe(400);
  await spend('jobs:pages', 20_000);
  expect((await walk()).status).toBe(429);
  await agent.get('/api/jobs').expect(200);
});
