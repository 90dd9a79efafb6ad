import { beforeAll, describe, expect, it } from 'vitest';
import { scopes } from '#contracts/outside';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { password } from '#testing/builders';
import { ask } from '#testing/scenes';
import { features } from '../../app.ts';
import { openedEndpoints } from './scopes.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

async function tokenOf(person: { login: string }, scopes: string[], days = 30) {
  const agent = await city.as(person);
  const { body } = await agent.post('/api/me/tokens').send({ name: '同步', scopes, days, password }).expect(201);
  const bearer = { authorization: `Bearer ${body.secret}` };
  return { agent, id: String(body.id), secret: String(body.secret), bearer };
}

describe('a personal token', () => {
  it('is told once, and stored as a hash', async () => {
    const { agent, secret, id } = await tokenOf(await city.make.account(), ['read:account']);
    const { body } = await agent.get('/api/me/tokens').expect(200);
    expect(body.items).toMatchObject([{ id, name: '同步', scopes: ['read:account'], begins: secret.slice(0, 7) }]);
    expect(JSON.stringify(body)).not.toContain(secret);
  });

  it('is made only for who knows the password, however open the session stands', async () => {
    const agent = await city.as(await city.make.account());
    const asked = { name: '同步', scopes: ['read:account'], days: 30 };
    const refused = await agent
      .post('/api/me/tokens')
      .send({ ...asked, password: 'wrong' })
      .expect(400);
    expect(refused.body.fields).toMatchObject([{ path: 'password', code: 'wrong-password' }]);
    await agent.post('/api/me/tokens').send(asked).expect(400);
    expect((await agent.get('/api/me/tokens').expect(200)).body.items).toEqual([]);
  });

  it('does what its person may, where its scope covers it, and says when it was used', async () => {
    const job = await city.make.job({ state: 'draft' });
    const { agent, bearer } = await tokenOf(await city.make.recruiter(job.enterpriseId), ['write:jobs']);
    await city.http().post(`/api/jobs/${job.id}/publication`).set(bearer).send({}).expect(200);
    const { body } = await agent.get('/api/me/tokens').expect(200);
    expect(body.items[0].lastUsedAt).not.toBeNull();
  });

  it('does nothing beyond its scope, and nothing that its person may not', async () => {
    const job = await city.make.job();
    const reader = await tokenOf(await city.make.recruiter(job.enterpriseId), ['read:jobs']);
    const refused = await city.http().post(`/api/jobs/${job.id}/closure`).set(reader.bearer).send({}).expect(403);
    expect(refused.body.code).toBe('scope-missing');
    const stranger = await tokenOf(await city.make.recruiter(), ['write:jobs']);
    await city.http().post(`/api/jobs/${job.id}/closure`).set(stranger.bearer).send({}).expect(403);
  });

  it('is told in the export of its person, without its secret, and goes with their erasure', async () => {
    const { agent, secret, bearer } = await tokenOf(await city.make.account(), ['read:account']);
    const { text } = await agent.get('/api/privacy/export').buffer(true).expect(200);
    expect(text).toContain('同步');
    expect(text).not.toContain(secret);
    await agent.post('/api/privacy/erasure').send({ password }).expect(200);
    await city.http().get('/api/me').set(bearer).expect(401);
    expect(
      await mongoose.connection.collection('tokens').countDocuments({ name: '同步', begins: secret.slice(0, 7) }),
    ).toBe(0);
  });

  it('ends when it is revoked, when its time is up, and with its person', async () => {
    const revoked = await tokenOf(await city.make.account(), ['read:account']);
    await city.http().get('/api/me').set(revoked.bearer).expect(200);
    await revoked.agent.delete(`/api/me/tokens/${revoked.id}`).send({}).expect(200);
    await city.http().get('/api/me').set(revoked.bearer).expect(401);

    const person = await city.make.account();
    const held = await tokenOf(person, ['read:account']);
    const admin = await city.as(await city.make.account({ roles: ['admin'] }));
    await admin.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(200);
    await city.http().get('/api/me').set(held.bearer).expect(401);

    const short = await tokenOf(await city.make.account(), ['read:account'], 1);
    city.deps.clock.advance(2 * 86_400_000);
    await city.http().get('/api/me').set(short.bearer).expect(401);
  });

  it('of somebody else is not there', async () => {
    const { id } = await tokenOf(await city.make.account(), ['read:account']);
    const other = await city.as(await city.make.account());
    await other.delete(`/api/me/tokens/${id}`).send({}).expect(404);
  });

  it('opens no page, and makes no other token, whatever its scopes', async () => {
    const { bearer } = await tokenOf(await city.make.account(), ['read:account', 'read:jobs']);
    const made = await city
      .http()
      .post('/api/me/tokens')
      .set(bearer)
      .send({ name: 'x', scopes: ['read:jobs'], days: 1 });
    expect([made.status, made.body.code]).toEqual([403, 'scope-missing']);
  });

  it('reaches by its scopes only endpoints that exist, and none about passwords, sessions, roles or tokens', () => {
    const names = new Set(
      Object.values(features)
        .flat()
        .map(({ endpoint }) => endpoint.name),
    );
    expect([...openedEndpoints].filter((name) => !names.has(name))).toEqual([]);
    expect([...openedEndpoints].filter((name) => /password|session|role|token|account/i.test(name))).toEqual([]);
  });

  it('with every scope still reaches no endpoint that no scope opens', async () => {
    const { bearer } = await tokenOf(
      await city.make.account({ roles: ['seeker', 'recruiter', 'organiser', 'manager', 'admin'] }),
      [...scopes],
    );
    const closed = Object.values(features)
      .flat()
      .filter(({ endpoint }) => !openedEndpoints.has(endpoint.name));
    const agent = city.http().set(bearer);
    for (const { endpoint } of closed) {
      const { status, body } = await ask(agent, endpoint, { params: { id: 'f'.repeat(24) } });
      expect([endpoint.name, status, body.code]).toEqual([endpoint.name, 403, 'scope-missing']);
    }
    expect(closed.length).toBeGreaterThan(30);
  });
});
