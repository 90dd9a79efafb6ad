import { expect, test } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { codeOf, type Person, password } from '#testing/builders';
import { AccountModel, SecondStepModel } from '../model.ts';

const city = await testApp();
const { http, make } = city;
const now = () => city.deps.clock.now();
const halfMinute = 30_000;

const signIn = (login: string) => http().post('/api/sessions').send({ login, password }).expect(200);
const stepOf = async (login: string): Promise<string> => (await signIn(login)).body.secondStep;
const complete = (secondStep: string, code: string) =>
  http().post('/api/sessions/completion').send({ secondStep, code });
async function lettersTo({ login }: Person): Promise<string[]> {
  const { body } = await http().get('/dev/outbox.json').query({ to: login }).expect(200);
  return body.items.map(({ subject }: { subject: string }) => subject);
}
async function guarded() {
  const person = await make.account();
  return { person, ...(await make.secondFactor(person.id)) };
}

test('a person switches it on with their password and a code from the app, and is asked for one at the next sign-in', async () => {
  const person = await make.account();
  const [here, there] = [await city.as(person), await city.as(person)];
  const { body: offer } = await here.post('/api/me/second-factor/offer').send({ password }).expect(200);
  expect(offer.uri).toContain(`secret=${offer.secret}`);
  expect((await signIn(person.login)).body.id).toBe(person.id);

  const { body } = await here
    .put('/api/me/second-factor')
    .send({ code: codeOf(offer.secret, now()) })
    .expect(200);
  expect(body.recoveryCodes).toHaveLength(10);
  expect((await here.get('/api/me').expect(200)).body.secondFactor).toBe('on');
  expect((await here.get('/api/me/second-factor').expect(200)).body).toMatchObject({ recoveryCodesLeft: 10 });
  await there.get('/api/me').expect(401);
  expect(await lettersTo(person)).toEqual(['您的人才港账号已开启两步验证']);

  const entering = await signIn(person.login);
  expect(entering.headers['set-cookie']).toBeUndefined();
  city.deps.clock.advance(halfMinute);
  const agent = http();
  const { secondStep } = entering.body;
  await agent
    .post('/api/sessions/completion')
    .send({ secondStep, code: codeOf(offer.secret, now()) })
    .expect(200);
  await agent.get('/api/me').expect(200);
});

test('it is not offered without the password, and a wrong code switches nothing on', async () => {
  const person = await make.account();
  const agent = await city.as(person);
  await agent.post('/api/me/second-factor/offer').send({ password: 'wrong' }).expect(400);
  await agent.put('/api/me/second-factor').send({ code: '123456' }).expect(409);
  const { body } = await agent.post('/api/me/second-factor/offer').send({ password }).expect(200);
  const wrong = codeOf(body.secret, new Date(0));
  const refused = await agent.put('/api/me/second-factor').send({ code: wrong }).expect(400);
  expect(refused.body.fields).toMatchObject([{ path: 'code', code: 'wrong-code' }]);
  expect((await signIn(person.login)).body.id).toBe(person.id);
});

test('one that is on is not replaced by another offer', async () => {
  const { person, code } = await guarded();
  const agent = http();
  await agent
    .post('/api/sessions/completion')
    .send({ secondStep: await stepOf(person.login), code: code() })
    .expect(200);
  const refused = await agent.post('/api/me/second-factor/offer').send({ password }).expect(409);
  expect(refused.body.code).toBe('second-factor-on');
});

test('a code that was used, or is older than one that was, is worth nothing any more', async () => {
  const { person, code } = await guarded();
  const before = code();
  city.deps.clock.advance(halfMinute);
  const used = code();
  await complete(await stepOf(person.login), used).expect(200);
  for (const again of [used, before]) {
    const refused = await complete(await stepOf(person.login), again).expect(400);
    expect(refused.body.fields).toMatchObject([{ path: 'code', code: 'wrong-code' }]);
  }
  city.deps.clock.advance(halfMinute);
  await complete(await stepOf(person.login), code()).expect(200);
});

test('of ten who bring the same code at the same moment, one comes in', async () => {
  const { person, code } = await guarded();
  const steps = [];
  for (let i = 0; i < 10; i++) steps.push(await stepOf(person.login));
  const answers = await Promise.all(steps.map((step) => complete(step, code())));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a code is good for half a minute to either side, and no longer', async () => {
  const { person, code } = await guarded();
  const shown = code();
  city.deps.clock.advance(3 * halfMinute);
  await complete(await stepOf(person.login), shown).expect(400);
});

test('five wrong codes end a step, ten of them in a quarter of an hour close the door for as long', async () => {
  const { person, code } = await guarded();
  const wrong = () => (code() === '000000' ? '111111' : '000000');
  const step = await stepOf(person.login);
  for (let i = 0; i < 5; i++) await complete(step, wrong()).expect(400);
  expect((await complete(step, code()).expect(404)).body.code).toBe('step-gone');
  const next = await stepOf(person.login);
  for (let i = 0; i < 5; i++) await complete(next, wrong()).expect(400);
  await complete(await stepOf(person.login), code()).expect(429);
});

test('a step is worth nothing after ten minutes, twice, with a new password, or made up', async () => {
  const { person, code } = await guarded();
  const late = await stepOf(person.login);
  city.deps.clock.advance(11 * 60_000);
  await complete(late, code()).expect(404);
  const once = await stepOf(person.login);
  await complete(once, code()).expect(200);
  city.deps.clock.advance(halfMinute);
  await complete(once, code()).expect(404);
  const old = await stepOf(person.login);
  await AccountModel.updateOne({ _id: person.id }, { passwordHash: 'another' });
  await complete(old, code()).expect(404);
  await complete('A'.repeat(43), code()).expect(404);
  await complete('../etc', code()).expect(400);
});

test('whose phone is lost comes in with a recovery code, however it is written, each once', async () => {
  const { person, recoveryCodes } = await guarded();
  const [first = '', second = ''] = recoveryCodes;
  await complete(await stepOf(person.login), ` ${first.toUpperCase().replace('-', ' ')} `).expect(200);
  await complete(await stepOf(person.login), first).expect(400);
  await complete(await stepOf(person.login), second).expect(200);
  expect((await AccountModel.findById(person.id).lean())?.secondFactor?.recovery).toHaveLength(8);
});

test('it is switched off with the password and a code: other sessions end, and the person is told', async () => {
  const { person, code, recoveryCodes } = await guarded();
  const enter = async (given: string) => {
    const agent = http();
    await agent
      .post('/api/sessions/completion')
      .send({ secondStep: await stepOf(person.login), code: given })
      .expect(200);
    return agent;
  };
  const [here, there] = [await enter(code()), await enter(recoveryCodes[0] ?? '')];
  city.deps.clock.advance(halfMinute);
  await here.post('/api/me/second-factor/removal').send({ password: 'wrong', code: code() }).expect(400);
  await here.post('/api/me/second-factor/removal').send({ password, code: '0000000000' }).expect(400);
  await here.post('/api/me/second-factor/removal').send({ password, code: code() }).expect(200);
  await there.get('/api/me').expect(401);
  expect((await here.get('/api/me').expect(200)).body.secondFactor).toBe('off');
  expect(await lettersTo(person)).toEqual(['您的人才港账号已关闭两步验证']);
  expect((await signIn(person.login)).body.id).toBe(person.id);
});

test('an admin removes the one of somebody who lost it, who is told; nobody else does, and nobody their own', async () => {
  const { person } = await guarded();
  const boss = await make.account({ roles: ['admin'] });
  const admin = await city.as(boss);
  const { body } = await admin.delete(`/api/accounts/${person.id}/second-factor`).expect(200);
  expect(body).toMatchObject({ secondFactor: 'off', can: { removeSecondFactor: false } });
  expect((await signIn(person.login)).body.id).toBe(person.id);
  expect(await lettersTo(person)).toEqual(['管理员解除了您的两步验证']);
  await admin.delete(`/api/accounts/${person.id}/second-factor`).expect(409);
  await make.secondFactor(boss.id);
  const own = await admin.delete(`/api/accounts/${boss.id}/second-factor`).expect(403);
  expect(own.body.code).toBe('own-second-factor');
});

test('a new password does not go around it', async () => {
  const { person } = await guarded();
  const { body } = await http().post('/api/password-resets').send({ login: person.login }).expect(202);
  const { body: outbox } = await http().get('/dev/outbox.json').query({ to: person.login });
  const code = /\d{6}/.exec(outbox.items[0].text)?.[0];
  const next = 'sea breeze over the quay';
  await http().post(`/api/password-resets/${body.id}/completion`).send({ code, password: next }).expect(200);
  const answer = await http().post('/api/sessions').send({ login: person.login, password: next }).expect(200);
  expect(Object.keys(answer.body).sort()).toEqual(['expiresAt', 'secondStep']);
});

test('neither the database nor an export holds the secret, the codes or a step; an erasure leaves none of it', async () => {
  const person = await make.account();
  const agent = await city.as(person);
  const { body: offer } = await agent.post('/api/me/second-factor/offer').send({ password }).expect(200);
  const { body } = await agent
    .put('/api/me/second-factor')
    .send({ code: codeOf(offer.secret, now()) })
    .expect(200);
  const secondStep = await stepOf(person.login);
  const collections = ['accounts', 'second-steps', 'audit', 'outgoing'];
  const kept = async () =>
    JSON.stringify(await Promise.all(collections.map((name) => mongoose.connection.collection(name).find().toArray())));
  const { text } = await agent.get('/api/privacy/export').buffer(true).expect(200);
  for (const secret of [
    offer.secret,
    secondStep,
    ...body.recoveryCodes.flatMap((one: string) => [one, one.replace('-', '')]),
  ]) {
    expect(await kept()).not.toContain(secret);
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('"recoveryCodesLeft": 10');
  await agent.post('/api/privacy/erasure').send({ password }).expect(200);
  expect(await SecondStepModel.exists({ accountId: person.id })).toBeNull();
});

test('who is not signed in has none, and what is no code is refused with the field', async () => {
  await http().get('/api/me/second-factor').expect(401);
  await http().post('/api/me/second-factor/offer').send({ password }).expect(401);
  await http().put('/api/me/second-factor').send({ code: '123456' }).expect(401);
  await http().post('/api/me/second-factor/removal').send({ password, code: '123456' }).expect(401);
  const refused = await complete('A'.repeat(43), '12345').expect(400);
  expect(refused.body.fields).toMatchObject([{ path: 'code', code: 'factor-code' }]);
});
