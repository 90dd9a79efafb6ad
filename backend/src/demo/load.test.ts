import { beforeAll, describe, expect, test } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { demoSignIns, loadDemo } from './load.ts';

const city = await testApp({ DEMO_PASSWORD: 'harbour-demo-2026' });
const silent = () => undefined;
const collection = (name: string) => mongoose.connection.collection(name);
const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      ['enterprises', 'jobs', 'accounts', 'resumes', 'applications', 'privacy', 'consents'].map(async (name) => [
        name,
        await collection(name).countDocuments(),
      ]),
    ),
  );
const whole = { enterprises: 21, jobs: 367, accounts: 66, resumes: 60, applications: 36, privacy: 60, consents: 96 };

describe('loading the demonstration city', () => {
  beforeAll(() => loadDemo(city.deps, silent));

  test('fills an empty database', async () => expect(await counts()).toEqual(whole));

  test('tells each posting to the index', async () => {
    expect(await collection('changes').countDocuments({ topic: 'job', what: 'job.published' })).toBe(365);
  });

  test('lets each role sign in', async () => {
    const logins = demoSignIns(city.deps.env).flatMap((line) => line.match(/\S+@demo\.example/)?.[0] ?? []);
    expect(logins).toHaveLength(7);
    for (const login of logins)
      await city.http().post('/api/sessions').send({ login, password: 'harbour-demo-2026' }).expect(200);
  });

  test('changes nothing when it runs again, even on another day', async () => {
    await collection('jobs').updateOne({}, { $set: { state: 'closed' } });
    city.deps.clock.advance(3 * 86_400_000);
    await loadDemo(city.deps, silent);
    expect(await counts()).toEqual(whole);
    expect(await collection('jobs').countDocuments({ state: 'closed' })).toBe(1);
  });

  test('is completed by the next start after it was cut off', async () => {
    await collection('jobs').deleteMany({ district: '440781' });
    for (const name of ['applications', 'privacy']) await collection(name).deleteMany({});
    await collection('accounts').deleteOne({ login: 'seeker07@demo.example' });
    await collection('demo').updateOne({}, { $set: { done: false } });
    await loadDemo(city.deps, silent);
    expect(await counts()).toEqual(whole);
  });

  test('is done once by two processes that start together', async () => {
    for (const name of ['demo', ...Object.keys(whole)]) await collection(name).deleteMany({});
    await Promise.all([loadDemo(city.deps, silent), loadDemo(city.deps, silent)]);
    expect(await counts()).toEqual(whole);
  });

  test('leaves a database that people use alone', async () => {
    for (const name of ['demo', ...Object.keys(whole)]) await collection(name).deleteMany({});
    await city.make.account({ roles: ['seeker'] });
    await loadDemo(city.deps, silent);
    expect(await counts()).toMatchObject({ accounts: 1, jobs: 0 });
  });
});
