import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connectDatabase, disconnectDatabase, mongoose, prepareCollections } from './database.ts';
import { countTries } from './limits.ts';
import { startMongod } from './mongod.ts';

// A database of its own, since it is taken away at the end.
const folder = await mkdtemp(join(tmpdir(), 'limits-'));
const database = await startMongod(folder, () => undefined);
await connectDatabase(database.uri);
await prepareCollections();
afterAll(async () => {
  await disconnectDatabase();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

const tryTimes = async (times: number, login: string, address: string) => {
  const results = [];
  for (let i = 0; i < times; i++)
    results.push(
      await countTries(['sign-up:login', login], ['sign-up:address', address]).then(
        () => 200,
        ({ status }) => status,
      ),
    );
  return results;
};

test('five letters to one login, and then it is held up for the rest of the hour', async () => {
  expect(await tryTimes(6, 'a@quay.example', '203.0.113.1')).toEqual([200, 200, 200, 200, 200, 429]);
  const refusal = await countTries(['sign-up:login', 'a@quay.example']).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'too-many-requests', retryAfter: expect.any(Number) });
  const { retryAfter } = refusal as { retryAfter: number };
  expect(retryAfter).toBeGreaterThan(3500);
  expect(retryAfter).toBeLessThanOrEqual(3600);
});

test('tries at the same moment are all counted', async () => {
  const all = await Promise.allSettled(
    Array.from({ length: 30 }, () => countTries(['sign-up:login', 'b@quay.example'])),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
});

test('a try that is taken back was none', async () => {
  for (let i = 0; i < 10; i++) {
    const takeBack = await countTries(['sign-up:login', 'c@quay.example']);
    await takeBack();
  }
  expect(await tryTimes(6, 'c@quay.example', '203.0.113.2')).toEqual([200, 200, 200, 200, 200, 429]);
});

test('the addresses of one IPv6 network count as one, and an IPv4 address is the same in both spellings', async () => {
  const count = async (address: string) =>
    countTries(['sign-in:login-from-address', 'd@quay.example', address]).then(
      () => 200,
      ({ status }) => status,
    );
  for (let i = 0; i < 10; i++) expect(await count(`2001:db8:1:2::${i}`)).toBe(200);
  expect(await count('2001:db8:1:2:ffff::1')).toBe(429);
  expect(await count('2001:db8:1:3::1')).toBe(200);
  for (let i = 0; i < 10; i++) expect(await count('::ffff:203.0.113.9')).toBe(200);
  expect(await count('203.0.113.9')).toBe(429);
});

test('counts expire by themselves and hold neither login nor address', async () => {
  const limits = mongoose.connection.collection('limits');
  expect(await limits.indexes()).toContainEqual(
    expect.objectContaining({ key: { expire: -1 }, expireAfterSeconds: 0 }),
  );
  const all = JSON.stringify(await limits.find().toArray());
  expect(all).not.toMatch(/quay|203\.0|2001:/);
});

test('counts survive a restart of the process', async () => {
  await tryTimes(5, 'e@quay.example', '203.0.113.3');
  await disconnectDatabase();
  await connectDatabase(database.uri);
  expect(await tryTimes(1, 'e@quay.example', '203.0.113.3')).toEqual([429]);
});

test('where tries cannot be counted, nobody is let through', async () => {
  await database.stop();
  const refusal = await countTries(['sign-up:login', 'f@quay.example']).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ status: 503, retryAfter: 5 });
});
