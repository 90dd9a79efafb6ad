import { expect, test } from 'vitest';
import { accountHolders } from '#platform/policy';
import { testApp } from '#testing/app';
import { codeOf, password } from '#testing/builders';
import { ask } from '#testing/scenes';
import { features } from '../../../app.ts';
import { AccountModel } from '../model.ts';
import { newSecret, spanOf } from './codes.ts';
import { firstSpan, sealSecret } from './take-code.ts';

const city = await testApp({ STAFF_SECOND_FACTOR: 'required', SECOND_FACTOR_SECRET: 'old' });
const { make, http } = city;
const now = () => city.deps.clock.now();

test.each(['organiser', 'manager', 'admin'] as const)(
  'where staff must have a second factor, who is %s and has none reaches their account and nothing else',
  async (role) => {
    const agent = await city.as(await make.account({ roles: [role, 'recruiter'] }));
    expect((await agent.get('/api/me').expect(200)).body.secondFactor).toBe('required');
    const closed = Object.values(features)
      .flat()
      .filter(({ policy }) => !policy.open && policy !== accountHolders);
    expect(closed.length).toBeGreaterThan(80);
    for (const { endpoint } of closed) {
      const { status, body } = await ask(agent, endpoint, {});
      expect([endpoint.name, status, body.code]).toEqual([endpoint.name, 403, 'second-factor-required']);
    }
  },
);

test('they are as a visitor where everybody may look: a draft is not there', async () => {
  const { id } = await make.job({ state: 'draft' });
  const organiser = await city.as(await make.account({ roles: ['organiser'] }));
  await organiser.get(`/api/jobs/${id}`).expect(404);
});

test('once it is on they work at once', async () => {
  const agent = await city.as(await make.account({ roles: ['admin'] }));
  await agent.get('/api/accounts').expect(403);
  const { body } = await agent.post('/api/me/second-factor/offer').send({ password }).expect(200);
  const code = codeOf(body.secret, now());
  await agent.put('/api/me/second-factor').send({ code }).expect(200);
  await agent.get('/api/accounts').expect(200);
});

test('their tokens rest while they have none', async () => {
  const { enterpriseId } = await make.recruiter();
  const membership = { enterpriseId: enterpriseId ?? '', role: 'owner' as const };
  const person = await make.account({ roles: ['manager', 'recruiter'], membership });
  const { code } = await make.secondFactor(person.id);
  const agent = http();
  const { body: step } = await agent.post('/api/sessions').send({ login: person.login, password }).expect(200);
  await agent.post('/api/sessions/completion').send({ secondStep: step.secondStep, code: code() }).expect(200);
  const { body } = await agent
    .post('/api/me/tokens')
    .send({ name: '同步', scopes: ['read:jobs'], password })
    .expect(201);
  const list = () => http().get(`/api/enterprises/${enterpriseId}/jobs`).set('authorization', `Bearer ${body.secret}`);
  await list().expect(200);
  await AccountModel.updateOne({ _id: person.id }, { secondFactor: null });
  await list().expect(403);
});

test('seekers and recruiters are not asked', async () => {
  const recruiter = await make.recruiter();
  const agent = await city.as(recruiter);
  expect((await agent.get('/api/me').expect(200)).body.secondFactor).toBe('off');
  await agent.get(`/api/enterprises/${recruiter.enterpriseId}/jobs`).expect(200);
});

test('codes are those of RFC 6238', () => {
  // The seed of its appendix B in base 32; its table has eight figures, of which apps show the last six.
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const table = { 59: '287082', 1111111109: '081804', 1234567890: '005924', 2000000000: '279037' };
  for (const [second, code] of Object.entries(table)) {
    const at = new Date(Number(second) * 1000);
    expect([codeOf(seed, at), spanOf(seed, code, at)]).toEqual([code, Math.floor(Number(second) / 30)]);
  }
});

test('what is kept opens with the secret it was sealed with, also behind a newer one, and for its own account alone', async () => {
  const [id, other] = [(await make.account()).id, (await make.account()).id];
  const secret = newSecret();
  const factor = { secret: sealSecret(id, secret, city.deps.env), since: null, lastSpan: 0, salt: '', recovery: [] };
  const tried = (account: string, ...secondFactorSecrets: string[]) =>
    firstSpan(account, factor, codeOf(secret, now()), { ...city.deps, env: { ...city.deps.env, secondFactorSecrets } });
  await expect(tried(id, 'new', 'old')).resolves.toBeGreaterThan(0);
  await expect(tried(id, 'new')).rejects.toThrow('a secret that is gone');
  await expect(tried(other, 'old')).rejects.toThrow('a secret that is gone');
});
