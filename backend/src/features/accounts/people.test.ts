import { expect, test } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { password } from '../../testing/builders.ts';
import { AccountModel } from './model.ts';

const city = await testApp();
const admin = () => city.make.account({ roles: ['admin'] });
const changesOf = (ref: string) => mongoose.connection.collection('changes').find({ topic: 'account', ref }).toArray();

test('a role taken away acts on the next request of a session that is open already', async () => {
  const organiser = await city.make.account({ roles: ['admin', 'organiser'] });
  const open = await city.as(organiser);
  await open.get('/api/accounts').expect(200);
  const boss = await city.as(await admin());
  const answer = await boss
    .put(`/api/accounts/${organiser.id}/roles`)
    .send({ roles: ['seeker', 'seeker'] })
    .expect(200);
  expect(answer.body.roles).toEqual(['seeker']);
  await open.get('/api/accounts').expect(403);
  await open.get('/api/me').expect(200);
  expect(await changesOf(organiser.id)).toMatchObject([{ what: 'account.changed' }]);
});

test('a suspended person is out at once and stays out until restored', async () => {
  const person = await city.make.account();
  const open = await city.as(person);
  const boss = await city.as(await admin());
  await boss.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(200);
  await open.get('/api/me').expect(401);
  const refused = await city.http().post('/api/sessions').send({ login: person.login, password }).expect(403);
  expect(refused.body.code).toBe('account-suspended');
  await boss.put(`/api/accounts/${person.id}/suspension`).send({ suspended: false }).expect(200);
  await open.get('/api/me').expect(401);
  await city.as(person);
});

test('a session that outlived the suspension of its person is nobody’s', async () => {
  const person = await city.make.account();
  const open = await city.as(person);
  await AccountModel.updateOne({ _id: person.id }, { suspended: true });
  await open.get('/api/me').expect(401);
});

test('a wrong password for a suspended account tells nothing', async () => {
  const person = await city.make.account();
  const boss = await city.as(await admin());
  await boss.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(200);
  await city.http().post('/api/sessions').send({ login: person.login, password: 'wrong' }).expect(401);
});

test('an admin can neither lay down the own role nor suspend the own account', async () => {
  const me = await admin();
  const agent = await city.as(me);
  const kept = await agent.put(`/api/accounts/${me.id}/roles`).send({ roles: [] }).expect(403);
  expect(kept.body.code).toBe('own-admin-role');
  await agent.put(`/api/accounts/${me.id}/suspension`).send({ suspended: true }).expect(403);
  await agent
    .put(`/api/accounts/${me.id}/roles`)
    .send({ roles: ['admin', 'organiser'] })
    .expect(200);
});

test('two admins who dismiss each other at the same moment leave one', async () => {
  for (let round = 0; round < 5; round++) {
    await AccountModel.updateMany({ roles: 'admin' }, { roles: [] });
    const [one, two] = [await admin(), await admin()];
    const [first, second] = [await city.as(one), await city.as(two)];
    await Promise.all([
      first.put(`/api/accounts/${two.id}/roles`).send({ roles: [] }),
      second.put(`/api/accounts/${one.id}/roles`).send({ roles: [] }),
    ]);
    expect(await AccountModel.countDocuments({ roles: 'admin', suspended: false })).toBe(1);
  }
});

test('the last owner of an enterprise keeps recruiting for it, also when two admins take the role from two owners at once', async () => {
  const boss = await city.as(await admin());
  const take = (agent: typeof boss, { id }: { id: string }) =>
    agent.put(`/api/accounts/${id}/roles`).send({ roles: ['seeker'] });
  const owner = await city.make.recruiter();
  const suspended = await city.make.recruiter(owner.enterpriseId ?? '');
  await boss.put(`/api/accounts/${suspended.id}/suspension`).send({ suspended: true }).expect(200);
  expect((await take(boss, owner).expect(409)).body.code).toBe('last-owner');
  expect((await AccountModel.findById(owner.id).lean())?.roles).toEqual(['recruiter']);
  await take(boss, await city.make.recruiter(owner.enterpriseId ?? '', 'member')).expect(200);

  const other = await city.as(await admin());
  for (let round = 0; round < 5; round++) {
    const one = await city.make.recruiter();
    const two = await city.make.recruiter(one.enterpriseId ?? '');
    const answers = await Promise.all([take(boss, one), take(other, two)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  }
});

test('nobody but an admin sees or changes people', async () => {
  const person = await city.make.account();
  for (const role of ['seeker', 'recruiter', 'organiser', 'manager'] as const) {
    const agent = await city.as(await city.make.account({ roles: [role] }));
    await agent.get('/api/accounts').expect(403);
    await agent
      .put(`/api/accounts/${person.id}/roles`)
      .send({ roles: ['admin'] })
      .expect(403);
    await agent.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(403);
  }
  await city.http().get('/api/accounts').expect(401);
  await city
    .http()
    .put(`/api/accounts/${person.id}/roles`)
    .send({ roles: ['admin'] })
    .expect(401);
  await city.http().put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(401);
  expect(await AccountModel.findById(person.id).lean()).toMatchObject({ roles: ['seeker'], suspended: false });
});

test('an account that is not there, and roles that are none, are refused', async () => {
  const agent = await city.as(await admin());
  await agent
    .put(`/api/accounts/${'0'.repeat(24)}/roles`)
    .send({ roles: [] })
    .expect(404);
  await agent
    .put(`/api/accounts/${'0'.repeat(24)}/suspension`)
    .send({ suspended: true })
    .expect(404);
  await agent.put('/api/accounts/xyz/roles').send({ roles: [] }).expect(400);
  await agent
    .put(`/api/accounts/${'0'.repeat(24)}/roles`)
    .send({ roles: ['king'] })
    .expect(400);
  await agent.get('/api/accounts?limit=0').expect(400);
});

test('people are listed newest first, page by page, each once, with what may be done', async () => {
  const agent = await city.as(await admin());
  const made = [];
  for (let i = 0; i < 5; i++) made.push((await city.make.account({ name: '翻页者' })).id);
  const seen: string[] = [];
  let cursor = '';
  do {
    const { body } = await agent
      .get('/api/accounts')
      .query({ q: '翻页', limit: 2, ...(cursor && { cursor }) })
      .expect(200);
    for (const item of body.items) {
      seen.push(item.id);
      expect(item.can).toEqual({ changeRoles: true, suspend: true, removeSecondFactor: false });
      expect(item.login).toBe('p***@people.example');
    }
    cursor = body.nextCursor ?? '';
  } while (cursor);
  expect(seen).toEqual(made.reverse());
});

test('people are found by role, by the beginning of the name and by the whole login; signs are only signs', async () => {
  const agent = await city.as(await admin());
  const manager = await city.make.account({ roles: ['manager'], name: '李(.*)主任' });
  const ids = async (query: Record<string, string>) =>
    (await agent.get('/api/accounts').query(query).expect(200)).body.items.map(({ id }: { id: string }) => id);
  expect(await ids({ role: 'manager' })).toContain(manager.id);
  expect(await ids({ q: '李(.*)' })).toEqual([manager.id]);
  expect(await ids({ q: '(.*)' })).toEqual([]);
  expect(await ids({ q: manager.login })).toEqual([manager.id]);
});
