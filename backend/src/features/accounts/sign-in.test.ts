import { expect, test } from 'vitest';
import { testApp } from '#testing/app';
import { password } from '../../testing/builders.ts';
import { AccountModel } from './model.ts';

const city = await testApp();

test('somebody signs in with their e-mail address, however they write it, and sees who they are', async () => {
  const person = await city.make.account({ name: '陈海晴' });
  const agent = city.http();
  const answer = await agent
    .post('/api/sessions')
    .send({ login: ` ${person.login.toUpperCase()} `, password })
    .expect(200);
  expect(answer.headers['set-cookie']?.[0]).toMatch(/^session=s%3A.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
  const me = await agent.get('/api/me').expect(200);
  expect(me.body).toEqual(answer.body);
  expect(me.body).toMatchObject({ id: person.id, name: '陈海晴', login: 'p***@people.example', roles: ['seeker'] });
});

test('a wrong password, an unknown login and a text that is no login get the very same answer', async () => {
  const { login } = await city.make.account();
  const answers = await Promise.all(
    [login, 'nobody@people.example', 'not a login'].map((given) =>
      city.http().post('/api/sessions').send({ login: given, password: 'wrong' }).expect(401),
    ),
  );
  const bodies = answers.map(({ body }) => ({ ...body, requestId: undefined }));
  expect(bodies[0]).toMatchObject({ code: 'wrong-credentials' });
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[2]).toEqual(bodies[0]);
  for (const { headers } of answers) expect(headers['set-cookie']).toBeUndefined();
});

test('an unknown login takes as much work to refuse as a known one', async () => {
  const { login } = await city.make.account();
  // The hash as the product makes it; the builder's is cheaper.
  const agent = await city.as({ login });
  await agent.put('/api/me/password').send({ current: password, next: 'sea breeze over the quay' }).expect(200);
  // The processor's time, not the clock's: what else the machine does is not ours.
  const worked = async (given: string) => {
    const begun = process.cpuUsage();
    await city.http().post('/api/sessions').send({ login: given, password: 'wrong' }).expect(401);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 9; i++) {
    known = Math.min(known, await worked(login));
    unknown = Math.min(unknown, await worked(`${crypto.randomUUID()}@people.example`));
  }
  expect(unknown / known).toBeGreaterThan(0.6);
  expect(unknown / known).toBeLessThan(1.7);
});

test('a body without a password is refused with the field', async () => {
  const answer = await city.http().post('/api/sessions').send({ login: 'a@b.example' }).expect(400);
  expect(answer.body.fields).toMatchObject([{ path: 'password' }]);
});

test('a session id that somebody planted is not taken up: signing in makes a new one, and the old one is dead', async () => {
  const { login } = await city.make.account();
  const planted = city.http();
  await planted
    .post('/api/sessions')
    .send({ login: (await city.make.account()).login, password })
    .expect(200);
  const first = (await planted.get('/api/me')).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const second = await city.http().post('/api/sessions').set('Cookie', first).send({ login, password }).expect(200);
  expect(second.headers['set-cookie']?.at(-1)?.split(';')[0]).not.toBe(first);
  await city.http().get('/api/me').set('Cookie', first).expect(401);
});

test('a forged or unsigned cookie is nobody', async () => {
  await city.http().get('/api/me').set('Cookie', 'session=abc').expect(401);
  await city.http().get('/api/me').set('Cookie', 'session=s%3Aabc.def').expect(401);
});

test('signing out ends the session here, and whoever kept the cookie has nothing', async () => {
  const agent = await city.as(await city.make.account());
  const cookie = (await agent.get('/api/me')).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  await agent.delete('/api/sessions/current').expect(200);
  await agent.get('/api/me').expect(401);
  await city.http().get('/api/me').set('Cookie', cookie).expect(401);
});

test('a person sees where they are signed in, this session marked, and ends another one', async () => {
  const person = await city.make.account();
  const [here, there] = [await city.as(person), await city.as(person)];
  const list = await here.get('/api/sessions').expect(200);
  const items: { id: string; current: boolean }[] = list.body.items;
  expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
  const other = items.find(({ current }) => !current);
  await here.delete(`/api/sessions/${other?.id}`).expect(200);
  await there.get('/api/me').expect(401);
  await here.get('/api/me').expect(200);
});

test("somebody else's session is not there", async () => {
  const mine = await city.as(await city.make.account());
  const theirs = await city.as(await city.make.account());
  const { body } = await theirs.get('/api/sessions');
  await mine.delete(`/api/sessions/${body.items[0].id}`).expect(404);
  await theirs.get('/api/me').expect(200);
});

test('ending the session in use signs out here', async () => {
  const agent = await city.as(await city.make.account());
  const { body } = await agent.get('/api/sessions');
  const ended = await agent.delete(`/api/sessions/${body.items[0].id}`).expect(200);
  expect(ended.headers['set-cookie']?.at(-1)).toMatch(/^session=;/);
  await agent.get('/api/me').expect(401);
});

test('a session id that is none is refused', async () => {
  const agent = await city.as(await city.make.account());
  await agent.delete('/api/sessions/xyz').expect(400);
});

test('signing out everywhere ends every session of mine and nobody else’s', async () => {
  const person = await city.make.account();
  const [here, there, stranger] = [
    await city.as(person),
    await city.as(person),
    await city.as(await city.make.account()),
  ];
  await here.delete('/api/sessions').expect(200);
  await here.get('/api/me').expect(401);
  await there.get('/api/me').expect(401);
  await stranger.get('/api/me').expect(200);
});

test('who is not signed in has no sessions, no self and no password to change', async () => {
  const nobody = city.http();
  await nobody.get('/api/sessions').expect(401);
  await nobody.delete('/api/sessions').expect(401);
  await nobody.delete('/api/sessions/current').expect(401);
  await nobody.delete(`/api/sessions/${'0'.repeat(64)}`).expect(401);
  await nobody.get('/api/me').expect(401);
  await nobody.patch('/api/me').send({ name: 'x' }).expect(401);
  await nobody.put('/api/me/password').send({ current: 'x', next: 'sea breeze over the quay' }).expect(401);
});

test('a person changes their name and language', async () => {
  const person = await city.make.account();
  const agent = await city.as(person);
  const answer = await agent.patch('/api/me').send({ name: ' 海\u202E 晴 ', locale: 'en' }).expect(200);
  expect(answer.body).toMatchObject({ name: '海 晴', locale: 'en' });
  await agent.patch('/api/me').send({ name: '' }).expect(400);
  await agent
    .patch('/api/me')
    .send({ roles: ['admin'] })
    .expect(200);
  expect((await AccountModel.findById(person.id).lean())?.roles).toEqual(['seeker']);
});

test('the eleventh wrong password from one address is held up, also when it would have been right', async () => {
  const { login } = await city.make.account();
  for (let i = 0; i < 10; i++) await city.http().post('/api/sessions').send({ login, password: 'wrong' }).expect(401);
  const held = await city.http().post('/api/sessions').send({ login, password }).expect(429);
  expect(Number(held.headers['retry-after'])).toBeGreaterThan(800);
  await city.as(await city.make.account());
});

test('an unknown login is held up in the same way', async () => {
  const login = 'unknown@people.example';
  for (let i = 0; i < 10; i++) await city.http().post('/api/sessions').send({ login, password: 'wrong' }).expect(401);
  await city.http().post('/api/sessions').send({ login, password: 'wrong' }).expect(429);
});

test('signing in rightly costs no tries', async () => {
  const person = await city.make.account();
  for (let i = 0; i < 15; i++) await city.as(person);
});

test('a sign-in that overlaps a change of password gets no session', async () => {
  const person = await city.make.account();
  const agent = await city.as(person);
  const next = 'sea breeze over the quay';
  const [change, ...signIns] = await Promise.all([
    agent.put('/api/me/password').send({ current: password, next }),
    ...Array.from({ length: 6 }, () => city.http().post('/api/sessions').send({ login: person.login, password })),
  ]);
  expect(change.status).toBe(200);
  for (const { status, headers } of signIns) {
    if (status === 401) continue;
    const cookie = headers['set-cookie']?.at(-1)?.split(';')[0] ?? '';
    await city.http().get('/api/me').set('Cookie', cookie).expect(401);
  }
});
