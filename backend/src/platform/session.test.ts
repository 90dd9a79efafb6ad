import { createHash } from 'node:crypto';
import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { loadActor } from '#features/accounts';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { password } from '#testing/builders';
import { sessionLayer } from './session.ts';

const city = await testApp();
type Kept = { _id: string; session: Record<string, unknown>; expires: Date; lastModified: Date };
const sessions = () => mongoose.connection.collection<Kept>('sessions');
const day = 86_400_000;

async function signedIn() {
  const person = await city.make.account();
  const agent = await city.as(person);
  const cookie = (await agent.get('/api/me')).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const [, sessionId = ''] = /session=s%3A([^.]+)\./.exec(cookie) ?? [];
  return { person, agent, cookie, sessionId, _id: createHash('sha256').update(sessionId).digest('hex') };
}

test('the database keeps a hash of the session id, and nothing a person typed', async () => {
  const { person, sessionId, _id } = await signedIn();
  expect(sessionId.length).toBeGreaterThanOrEqual(32);
  const kept = await sessions().findOne({ _id });
  expect(kept?.session).toMatchObject({ accountId: person.id, signedInAt: expect.any(Date) });
  expect(Object.keys(kept?.session ?? {}).sort()).toEqual(['accountId', 'cookie', 'device', 'signedInAt']);
  expect(JSON.stringify(kept)).not.toContain(sessionId);
});

test('the database forgets sessions whose time is up, and finds those of one person', async () => {
  const indexes = await sessions().indexes();
  expect(indexes).toContainEqual(expect.objectContaining({ key: { expires: 1 }, expireAfterSeconds: 0 }));
  expect(indexes).toContainEqual(expect.objectContaining({ key: { 'session.accountId': 1 } }));
});

test('a session lasts for fourteen days from its last use, noted once a minute', async () => {
  const { agent, _id } = await signedIn();
  const aWhileAgo = new Date(Date.now() - 5 * 60_000);
  await sessions().updateOne({ _id }, { $set: { lastModified: aWhileAgo, expires: new Date(Date.now() + 60_000) } });
  await agent.get('/api/me').expect(200);
  const used = await sessions().findOne({ _id });
  expect(used?.expires.getTime()).toBeGreaterThan(Date.now() + 14 * day - 60_000);
  expect(used?.lastModified.getTime()).toBeGreaterThan(aWhileAgo.getTime());
  await agent.get('/api/me').expect(200);
  expect((await sessions().findOne({ _id }))?.lastModified).toEqual(used?.lastModified);
});

test('a session that was idle for too long is over', async () => {
  const { agent, _id } = await signedIn();
  await sessions().updateOne({ _id }, { $set: { expires: new Date(Date.now() - 1) } });
  await agent.get('/api/me').expect(401);
});

test('after thirty days a session is over, however much it was used', async () => {
  const { agent, _id } = await signedIn();
  await sessions().updateOne({ _id }, { $set: { 'session.signedInAt': new Date(Date.now() - 30 * day) } });
  const refused = await agent.get('/api/me').expect(401);
  expect(refused.headers['set-cookie']?.[0]).toMatch(/^session=;/);
  expect(await sessions().findOne({ _id })).toBeNull();
});

test.each(['organiser', 'manager', 'admin'] as const)(
  '%s: a session is over after an hour without use, and twelve hours after it began',
  async (role) => {
    const session = async (began: number, used: number) => {
      const person = await city.make.account({ roles: [role] });
      const agent = await city.as(person);
      const ago = (ms: number) => new Date(Date.now() - ms);
      await sessions().updateOne(
        { 'session.accountId': person.id },
        { $set: { 'session.signedInAt': ago(began), lastModified: ago(used) } },
      );
      return agent;
    };
    const minute = 60_000;
    await (await session(11 * 60 * minute, 59 * minute)).get('/api/me').expect(200);
    await (await session(2 * 60 * minute, 60 * minute)).get('/api/me').expect(401);
    await (await session(12 * 60 * minute, minute)).get('/api/me').expect(401);
  },
);

test('whoever signs in with a cookie that is worn out gets one new cookie', async () => {
  const { login } = await city.make.account();
  const { headers } = await city
    .http()
    .post('/api/sessions')
    .set('Cookie', 'session=s%3Aworn-out.nothing')
    .send({ login, password })
    .expect(200);
  expect(headers['set-cookie']).toEqual([expect.stringMatching(/^session=s%3A(?!worn-out)[^;]{30,}; /)]);
});

test('a request that is under way when its session ends does not bring it back', async () => {
  const { agent, person, _id } = await signedIn();
  await sessions().updateOne({ _id }, { $set: { lastModified: new Date(0) } });
  const other = await city.as(person);
  await Promise.all([
    ...Array.from({ length: 8 }, () => agent.get('/api/me')),
    other.delete('/api/sessions').expect(200),
  ]);
  expect(await sessions().countDocuments({ 'session.accountId': person.id })).toBe(0);
});

test('a request without the cookie asks no store and sets no cookie', async () => {
  const answer = await city.http().get('/api/me').set('Cookie', 'theme=dark; xsession=1').expect(401);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test('a socket’s handshake is known by the same cookie, and is nobody once the session or the person is gone', async () => {
  const { identifyHandshake } = sessionLayer(city.deps.env, loadActor);
  const { cookie, person, agent } = await signedIn();
  expect(await identifyHandshake(undefined)).toBeNull();
  expect(await identifyHandshake('session=s%3Aforged.x')).toBeNull();
  expect(await identifyHandshake(`theme=dark; ${cookie}`)).toMatchObject({ id: person.id, roles: ['seeker'] });
  await agent.delete('/api/sessions').expect(200);
  expect(await identifyHandshake(cookie)).toBeNull();
});

test('a rotated secret still verifies cookies signed by the old one, and a foreign one does not', async () => {
  const { cookie, person } = await signedIn();
  const withSecrets = (...sessionSecrets: string[]) => sessionLayer({ ...city.deps.env, sessionSecrets }, loadActor);
  const [secret = ''] = city.deps.env.sessionSecrets;
  expect(await withSecrets('new', secret).identifyHandshake(cookie)).toMatchObject({ id: person.id });
  expect(await withSecrets('new').identifyHandshake(cookie)).toBeNull();
});

test.each(['/api/sessions', '/api/sessions/current'])(
  'DELETE %s closes the sockets that were opened with it',
  async (path) => {
    const { agent, cookie } = await signedIn();
    const socket = io(city.url(), { transports: ['websocket'], extraHeaders: { cookie }, reconnection: false });
    await new Promise<void>((done, failed) => socket.on('connect', done).on('connect_error', failed));
    const closed = new Promise<string>((done) => socket.on('disconnect', done));
    const begun = performance.now();
    await agent.delete(path).expect(200);
    expect(await closed).toBe('io server disconnect');
    expect(performance.now() - begun).toBeLessThan(5_000);
  },
);
