import { expect, test } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { AccountModel, PendingModel } from './model.ts';

const city = await testApp();
const secret = 'sea breeze over the quay';

let count = 0;
const draft = (over: Record<string, unknown> = {}) => ({
  role: 'seeker',
  name: '陈海晴',
  login: `new${++count}@people.example`,
  password: secret,
  ...over,
});

async function letters(to: string): Promise<{ subject: string; text: string; channel: string }[]> {
  const { body } = await city.http().get('/dev/outbox.json').query({ to }).expect(200);
  return body.items;
}
async function codeFor(to: string): Promise<string> {
  return /\d{6}/.exec((await letters(to))[0]?.text ?? '')?.[0] ?? '';
}
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a seeker signs up with an e-mail address, confirms with the code and is signed in', async () => {
  const wanted = draft({ locale: 'en' });
  const agent = city.http();
  const asked = await agent.post('/api/sign-ups').send(wanted).expect(202);
  expect((await letters(wanted.login))[0]).toMatchObject({
    subject: 'Your Talent Harbor sign-up code',
    channel: 'mail',
  });
  const code = await codeFor(wanted.login);
  await agent.post(`/api/sign-ups/${asked.body.id}/confirmation`).send({ code }).expect(200);
  const me = await agent.get('/api/me').expect(200);
  expect(me.body).toMatchObject({ name: '陈海晴', roles: ['seeker'], membership: null, locale: 'en' });
  await city.http().post('/api/sessions').send({ login: wanted.login, password: secret }).expect(200);
});

test('a recruiter signs up with a mobile number and gets the code as a text message', async () => {
  const asked = await city
    .http()
    .post('/api/sign-ups')
    .send(draft({ role: 'recruiter', login: '170 0000 0001' }))
    .expect(202);
  expect((await letters('+8617000000001'))[0]).toMatchObject({ channel: 'sms' });
  const code = await codeFor('+8617000000001');
  const me = await city.http().post(`/api/sign-ups/${asked.body.id}/confirmation`).send({ code }).expect(200);
  expect(me.body).toMatchObject({ login: '170****0001', roles: ['recruiter'] });
});

test('there is no account before the code came back', async () => {
  const wanted = draft();
  await city.http().post('/api/sign-ups').send(wanted).expect(202);
  await city.http().post('/api/sessions').send({ login: wanted.login, password: secret }).expect(401);
});

test('a known login gets the same answer, and a letter instead of a code', async () => {
  const { login } = await city.make.account();
  const known = await city.http().post('/api/sign-ups').send(draft({ login })).expect(202);
  const fresh = await city.http().post('/api/sign-ups').send(draft()).expect(202);
  expect(Object.keys(known.body)).toEqual(Object.keys(fresh.body));
  const [letter] = await letters(login);
  expect(letter?.subject).toBe('您已有人才港账号');
  expect(letter?.text).not.toMatch(/\d{6}/);
  expect((await PendingModel.findById(known.body.id).lean())?.codeHash).toBeNull();
  const tries = await Promise.all(
    [known, fresh].map(({ body }) =>
      city.http().post(`/api/sign-ups/${body.id}/confirmation`).send({ code: '000000' }),
    ),
  );
  expect(tries[0]?.body.fields).toEqual(tries[1]?.body.fields);
});

test('five wrong codes, and the right one is worth nothing any more', async () => {
  const wanted = draft();
  const { body } = await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const code = await codeFor(wanted.login);
  for (let i = 0; i < 5; i++) {
    const wrong = await city
      .http()
      .post(`/api/sign-ups/${body.id}/confirmation`)
      .send({ code: other(code) })
      .expect(400);
    expect(wrong.body.fields).toMatchObject([{ path: 'code', code: 'wrong-code' }]);
  }
  const late = await city.http().post(`/api/sign-ups/${body.id}/confirmation`).send({ code }).expect(404);
  expect(late.body.code).toBe('code-gone');
  expect(await PendingModel.findById(body.id)).toBeNull();
});

test('fifty codes at once are five tries', async () => {
  const { body } = await city.http().post('/api/sign-ups').send(draft()).expect(202);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      city
        .http()
        .post(`/api/sign-ups/${body.id}/confirmation`)
        .send({ code: String(i).padStart(6, '0') }),
    ),
  );
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
});

test('a code is worth nothing after ten minutes', async () => {
  const wanted = draft();
  const { body } = await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const code = await codeFor(wanted.login);
  city.deps.clock.advance(10 * 60_000 + 1);
  await city.http().post(`/api/sign-ups/${body.id}/confirmation`).send({ code }).expect(404);
});

test('the database forgets what was not confirmed', async () => {
  const indexes = await PendingModel.collection.indexes();
  expect(indexes).toContainEqual(expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }));
});

test('a code works once, however often it is sent at the same moment', async () => {
  const wanted = draft();
  const { body } = await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const code = await codeFor(wanted.login);
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => city.http().post(`/api/sign-ups/${body.id}/confirmation`).send({ code })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
  expect(await AccountModel.countDocuments({ login: wanted.login })).toBe(1);
});

test('of two sign-ups for one login, the second is told that it is taken', async () => {
  const wanted = draft();
  const first = await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const firstCode = await codeFor(wanted.login);
  const second = await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const secondCode = await codeFor(wanted.login);
  await city.http().post(`/api/sign-ups/${first.body.id}/confirmation`).send({ code: firstCode }).expect(200);
  const late = await city
    .http()
    .post(`/api/sign-ups/${second.body.id}/confirmation`)
    .send({ code: secondCode })
    .expect(409);
  expect(late.body.code).toBe('login-taken');
});

test('two sign-ups for one login, confirmed at the same moment, make one account', async () => {
  for (let round = 0; round < 5; round++) {
    const wanted = draft();
    const asked: { id: string; code: string }[] = [];
    for (let i = 0; i < 3; i++) {
      const { body } = await city.http().post('/api/sign-ups').send(wanted).expect(202);
      asked.push({ id: body.id, code: await codeFor(wanted.login) });
    }
    const answers = await Promise.all(
      asked.map(({ id, code }) => city.http().post(`/api/sign-ups/${id}/confirmation`).send({ code })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await AccountModel.countDocuments({ login: wanted.login })).toBe(1);
  }
});

test('the code of one sign-up does not open another, nor does a reset code', async () => {
  const wanted = draft();
  await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const code = await codeFor(wanted.login);
  const stranger = await city.http().post('/api/sign-ups').send(draft()).expect(202);
  await city.http().post(`/api/sign-ups/${stranger.body.id}/confirmation`).send({ code }).expect(400);
  const reset = await city.http().post('/api/password-resets').send({ login: wanted.login }).expect(202);
  await city.http().post(`/api/sign-ups/${reset.body.id}/confirmation`).send({ code }).expect(404);
});

test('all faults of a sign-up are told at once', async () => {
  const answer = await city
    .http()
    .post('/api/sign-ups')
    .send({ role: 'admin', name: ' ', login: 'x', password: 'short' })
    .expect(400);
  const paths = answer.body.fields.map(({ path }: { path: string }) => path);
  expect(paths.sort()).toEqual(['login', 'name', 'password', 'role']);
});

test('a password among the first guesses is refused at its field', async () => {
  const answer = await city
    .http()
    .post('/api/sign-ups')
    .send(draft({ password: 'Password123!' }))
    .expect(400);
  expect(answer.body.fields).toMatchObject([{ path: 'password', code: 'common-password' }]);
});

test('operators in place of text are refused', async () => {
  await city
    .http()
    .post('/api/sign-ups')
    .send(draft({ login: { $gt: '' } }))
    .expect(400);
  await city
    .http()
    .post('/api/sessions')
    .send({ login: { $gt: '' }, password: secret })
    .expect(400);
  await city.http().post('/api/sign-ups/not-an-id/confirmation').send({ code: '123456' }).expect(400);
});

test('the sixth letter to one login within an hour is held up, known or not', async () => {
  const { login } = await city.make.account();
  for (const to of [login, 'stranger@people.example']) {
    for (let i = 0; i < 5; i++)
      await city
        .http()
        .post('/api/sign-ups')
        .send(draft({ login: to }))
        .expect(202);
    await city
      .http()
      .post('/api/sign-ups')
      .send(draft({ login: to }))
      .expect(429);
  }
});

test('neither codes nor passwords stand readable in the database', async () => {
  const wanted = draft();
  await city.http().post('/api/sign-ups').send(wanted).expect(202);
  const code = await codeFor(wanted.login);
  for (const { name } of (await mongoose.connection.db?.listCollections().toArray()) ?? []) {
    const all = JSON.stringify(await mongoose.connection.collection(name).find().toArray());
    expect(all).not.toContain(secret);
    // The outbox of a site without a mail server is where the code is read.
    if (name !== 'outgoing') expect(all).not.toContain(`"${code}"`);
  }
});
