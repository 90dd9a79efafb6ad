import { expect, test } from 'vitest';
import { testApp } from '#testing/app';
import { password } from '../../testing/builders.ts';
import { PendingModel } from './model.ts';

const city = await testApp();
const next = 'sea breeze over the quay';

async function letters(to: string): Promise<{ subject: string; text: string }[]> {
  const { body } = await city.http().get('/dev/outbox.json').query({ to }).expect(200);
  return body.items;
}
const askFor = async (login: string) => {
  const { body } = await city.http().post('/api/password-resets').send({ login }).expect(202);
  return { id: body.id, code: /\d{6}/.exec((await letters(login))[0]?.text ?? '')?.[0] ?? '' };
};

test('a person changes their password: other sessions end, this one goes on under a new id', async () => {
  const person = await city.make.account();
  const [here, there] = [await city.as(person), await city.as(person)];
  const before = (await here.get('/api/me')).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  await here.put('/api/me/password').send({ current: password, next }).expect(200);
  await here.get('/api/me').expect(200);
  await there.get('/api/me').expect(401);
  await city.http().get('/api/me').set('Cookie', before).expect(401);
  await city.http().post('/api/sessions').send({ login: person.login, password }).expect(401);
  await city.http().post('/api/sessions').send({ login: person.login, password: next }).expect(200);
  expect((await letters(person.login))[0]?.subject).toBe('您的人才港密码已更改');
});

test('the present password must be right, and tries at it are counted', async () => {
  const agent = await city.as(await city.make.account());
  for (let i = 0; i < 10; i++) {
    const wrong = await agent.put('/api/me/password').send({ current: 'wrong', next }).expect(400);
    expect(wrong.body.fields).toMatchObject([{ path: 'current', code: 'wrong-password' }]);
  }
  await agent.put('/api/me/password').send({ current: password, next }).expect(429);
});

test('the new password must not be guessable: common, or the person’s own words', async () => {
  const person = await city.make.account({ name: 'Marina Quay' });
  const agent = await city.as(person);
  for (const weak of ['qwertyuiop', 'marinaquay88', 'TalentHarbor1', '人才港人才港人才港']) {
    const answer = await agent.put('/api/me/password').send({ current: password, next: weak }).expect(400);
    expect(answer.body.fields).toMatchObject([{ path: 'next', code: 'common-password' }]);
  }
  await agent.put('/api/me/password').send({ current: password, next: 'short' }).expect(400);
});

test('a forgotten password is set anew with the code: every session ends, and the code is used up', async () => {
  const person = await city.make.account();
  const there = await city.as(person);
  const { id, code } = await askFor(person.login);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code, password: next }).expect(200);
  await there.get('/api/me').expect(401);
  await city.http().post('/api/sessions').send({ login: person.login, password: next }).expect(200);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code, password: next }).expect(404);
});

test('an unknown login gets the same answer, and a letter that says there is no account', async () => {
  const known = await city
    .http()
    .post('/api/password-resets')
    .send({ login: (await city.make.account()).login })
    .expect(202);
  const unknown = await city.http().post('/api/password-resets').send({ login: 'nobody@people.example' }).expect(202);
  expect(Object.keys(unknown.body)).toEqual(Object.keys(known.body));
  expect((await letters('nobody@people.example'))[0]?.text).not.toMatch(/\d{6}/);
  expect((await PendingModel.findById(unknown.body.id).lean())?.codeHash).toBeNull();
  const tries = await Promise.all(
    [known, unknown].map(({ body }) =>
      city.http().post(`/api/password-resets/${body.id}/completion`).send({ code: '000000', password: next }),
    ),
  );
  expect(tries[0]?.body.fields).toEqual(tries[1]?.body.fields);
  expect(tries.map(({ status }) => status)).toEqual([400, 400]);
});

test('five wrong reset codes, and the right one is worth nothing any more', async () => {
  const { id, code } = await askFor((await city.make.account()).login);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let i = 0; i < 5; i++)
    await city.http().post(`/api/password-resets/${id}/completion`).send({ code: wrong, password: next }).expect(400);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code, password: next }).expect(404);
});

test('a guessable password does not use the code up', async () => {
  const person = await city.make.account({ name: 'Marina Quay' });
  const { id, code } = await askFor(person.login);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code, password: 'marinaquay88' }).expect(400);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code, password: next }).expect(200);
});

test('a suspended person may set a password, but is not let in by it', async () => {
  const person = await city.make.account();
  const admin = await city.as(await city.make.account({ roles: ['admin'] }));
  await admin.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(200);
  const { id, code } = await askFor(person.login);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code, password: next }).expect(200);
  const refused = await city.http().post('/api/sessions').send({ login: person.login, password: next }).expect(403);
  expect(refused.body.code).toBe('account-suspended');
});

test('a reset for something that is no login, id or code is refused', async () => {
  await city.http().post('/api/password-resets').send({ login: 'no login' }).expect(400);
  await city.http().post('/api/password-resets/xyz/completion').send({ code: '123456', password: next }).expect(400);
  const { id } = await askFor((await city.make.account()).login);
  await city.http().post(`/api/password-resets/${id}/completion`).send({ code: 'abc', password: next }).expect(400);
});
