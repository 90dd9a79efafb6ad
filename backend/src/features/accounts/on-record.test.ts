import { expect, test, vi } from 'vitest';
import { testApp } from '#testing/app';
import { password } from '#testing/builders';

const city = await testApp();
const { http, make } = city;
const admin = await city.as(await make.account({ roles: ['admin'] }));

type Entry = { act: string; outcome: string; code: string | null; person: { id: string } | null; targets: object };
const entries = async (query: Record<string, string>): Promise<Entry[]> =>
  (await admin.get('/api/audit').query(query).expect(200)).body.items;
/** What a person did, first first, once each has its end. */
const storyOf = (person: string, length: number) =>
  vi.waitFor(async () => {
    const story = (await entries({ person })).map(({ act, outcome, code }) => [act, code ?? outcome]).reverse();
    expect(story).toHaveLength(length);
    expect(story.flat()).not.toContain('unknown');
    return story;
  });
const next = 'sea breeze over the quay';

test('signing in is on record, and so is every try that failed, signing out everywhere and a new password', async () => {
  const { id, login } = await make.account();
  await http().post('/api/sessions').send({ login, password: 'wrong' }).expect(401);
  const agent = await city.as({ login });
  await agent.put('/api/me/password').send({ current: password, next }).expect(200);
  await agent.delete('/api/sessions').send({}).expect(200);
  const { body } = await http().post('/api/password-resets').send({ login }).expect(202);
  const { body: outbox } = await http().get('/dev/outbox.json').query({ to: login });
  const code = /\d{6}/.exec(outbox.items[0].text)?.[0];
  await http().post(`/api/password-resets/${body.id}/completion`).send({ code, password }).expect(200);
  expect(await storyOf(id, 5)).toEqual([
    ['signIn', 'wrong-credentials'],
    ['signIn', 'done'],
    ['changePassword', 'done'],
    ['signOutEverywhere', 'done'],
    ['resetPassword', 'done'],
  ]);
});

test('so are both steps of signing in, and every change of a second factor, the admin’s too', async () => {
  const { id, login } = await make.account();
  const { code } = await make.secondFactor(id);
  const { body } = await http().post('/api/sessions').send({ login, password }).expect(200);
  const agent = http();
  const step = { secondStep: body.secondStep };
  await agent
    .post('/api/sessions/completion')
    .send({ ...step, code: '0000000000' })
    .expect(400);
  await agent
    .post('/api/sessions/completion')
    .send({ ...step, code: code() })
    .expect(200);
  city.deps.clock.advance(30_000);
  await agent.post('/api/me/second-factor/removal').send({ password, code: code() }).expect(200);
  expect(await storyOf(id, 4)).toEqual([
    ['signIn', 'done'],
    ['completeSignIn', 'invalid-input'],
    ['completeSignIn', 'done'],
    ['switchOffSecondFactor', 'done'],
  ]);
  await make.secondFactor(id);
  await admin.delete(`/api/accounts/${id}/second-factor`).send({}).expect(200);
  expect((await entries({ act: 'removeSecondFactor' }))[0]).toMatchObject({ targets: { id } });
});

test('a try at an account that is not there is nobody’s, and what was typed is not in it: the same gives the same sign', async () => {
  const typed = 'my password in the wrong field';
  for (const login of [typed, typed, 'nobody@people.example'])
    await http().post('/api/sessions').send({ login, password }).expect(401);
  const found = (await entries({ act: 'signIn' })).filter(({ person }) => person === null);
  const [other, again, first] = found.map(({ targets }) => JSON.stringify(targets));
  expect(found).toHaveLength(3);
  expect(first).toMatch(/^\{"login":"[0-9a-f]{24}"\}$/);
  expect([again === first, other === first]).toEqual([true, false]);
});
