import { Types } from 'mongoose';
import type { Agent } from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { password } from '#testing/builders';
import { contactConsent, giveConsent } from './consents.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const oid = (id: string) => new Types.ObjectId(id);
async function seeker() {
  const person = await city.make.account();
  return { ...person, agent: await city.as(person) };
}
const read = async (agent: Agent) => (await agent.get('/api/privacy').expect(200)).body;
const consents = async (agent: Agent) => (await agent.get('/api/privacy/consents').expect(200)).body.items;
const everywhere = async (id: string) => {
  const collections = await mongoose.connection.db?.collections();
  const found: string[] = [];
  for (const collection of collections ?? [])
    for await (const document of collection.find())
      if (JSON.stringify(document).includes(id)) found.push(collection.collectionName);
  return [...new Set(found)].sort();
};

describe('who finds me', () => {
  it('is nobody, until I decide', async () => {
    const { agent } = await seeker();
    expect(await read(agent)).toEqual({
      visibility: 'hidden',
      resumeId: null,
      blocked: [],
      proposals: [],
      looksLetter: false,
      revision: 0,
    });
  });

  it('needs a résumé that stands for me, and one of mine', async () => {
    const { agent } = await seeker();
    const other = await city.make.resume();
    await agent.put('/api/privacy').send({ visibility: 'masked', revision: 0 }).expect(400);
    await agent.put('/api/privacy').send({ visibility: 'masked', resumeId: other.id, revision: 0 }).expect(404);
  });

  it('is decided once where two windows decide', async () => {
    const { id, agent } = await seeker();
    const resume = await city.make.resume({ ownerId: id });
    const say = (visibility: string) =>
      agent.put('/api/privacy').send({ visibility, resumeId: resume.id, revision: 0 });
    const answers = await Promise.all([say('masked'), say('open')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is in the ledger: what, to whom, since when, and until when', async () => {
    const { id, agent } = await seeker();
    const resume = await city.make.resume({ ownerId: id });
    for (const [revision, visibility] of ['masked', 'open', 'hidden'].entries())
      await agent.put('/api/privacy').send({ visibility, resumeId: resume.id, revision }).expect(200);
    const lines = await consents(agent);
    expect(lines.map(({ what, to }: { what: string; to: unknown }) => [what, to])).toEqual([
      ['profile-open', null],
      ['profile-masked', null],
    ]);
    for (const line of lines) expect(line).toMatchObject({ by: 'setting', can: { withdraw: false } });
    expect(lines.every((line: { withdrawnAt: string | null }) => line.withdrawnAt !== null)).toBe(true);
  });

  it('becomes nobody when the consent is withdrawn in the ledger', async () => {
    const { id, agent } = await seeker();
    const resume = await city.make.resume({ ownerId: id });
    await agent.put('/api/privacy').send({ visibility: 'masked', resumeId: resume.id, revision: 0 }).expect(200);
    const [line] = await consents(agent);
    await agent.post(`/api/privacy/consents/${line.id}/withdrawal`).expect(200);
    expect((await read(agent)).visibility).toBe('hidden');
    const again = await agent.post(`/api/privacy/consents/${line.id}/withdrawal`).expect(409);
    expect(again.body.code).toBe('already-withdrawn');
  });
});

describe('whom I keep out', () => {
  it('is proposed from where I work now, never decided for me', async () => {
    const { id, agent } = await seeker();
    const work = { position: '', from: '2022-01', description: '' };
    await city.make.resume({
      ownerId: id,
      experience: [
        { ...work, organisation: '江门市潮汐机电有限公司', to: '' },
        { ...work, organisation: '旧东家', to: '2023-01' },
      ],
    });
    expect(await read(agent)).toMatchObject({ blocked: [], proposals: ['江门市潮汐机电有限公司'] });
    const { body } = await agent.post('/api/privacy/blocks').send({ name: '潮汐机电' }).expect(201);
    expect(body.proposals).toEqual([]);
    const freed = await agent.delete(`/api/privacy/blocks/${body.blocked[0].id}`).expect(200);
    expect(freed.body).toMatchObject({ blocked: [], proposals: ['江门市潮汐机电有限公司'] });
  });

  it('is found among the enterprises here by id or by name, and blocked once', async () => {
    const { agent } = await seeker();
    const enterprise = await city.make.enterprise({ name: '礁石食品有限公司' });
    const first = await agent.post('/api/privacy/blocks').send({ name: '礁石食品有限公司' }).expect(201);
    expect(first.body.blocked).toMatchObject([{ enterpriseId: enterprise.id }]);
    const second = await agent.post('/api/privacy/blocks').send({ enterpriseId: enterprise.id }).expect(201);
    expect(second.body.blocked).toHaveLength(1);
  });

  it('is one or the other: a name or an id', async () => {
    const { agent } = await seeker();
    await agent.post('/api/privacy/blocks').send({}).expect(400);
    await agent
      .post('/api/privacy/blocks')
      .send({ enterpriseId: 'f'.repeat(24) })
      .expect(404);
  });
});

describe('how to reach me', () => {
  async function applied() {
    const { id, agent } = await seeker();
    const posting = await city.make.job();
    const resume = await city.make.resume({ ownerId: id });
    const { body } = await agent.put(`/api/jobs/${posting.id}/application`).send({ resumeId: resume.id }).expect(200);
    const recruiter = await city.as(await city.make.recruiter(posting.enterpriseId));
    const contact = async () => {
      const answer = await recruiter.get(`/api/applications/${body.id}`).expect(200);
      return [answer.body.resume.phone, answer.body.resume.email];
    };
    return { id, agent, contact, enterpriseId: posting.enterpriseId };
  }

  it('is known to an enterprise I applied to, and the ledger says since when', async () => {
    const { agent, contact, enterpriseId } = await applied();
    expect(await contact()).toEqual(['17000000001', 'haiqing@people.example']);
    const [line] = await consents(agent);
    expect(line).toMatchObject({ what: 'contact', by: 'application', withdrawnAt: null });
    expect(line.to.id).toBe(enterpriseId);
  });

  it('is gone with the next request once I take it back', async () => {
    const { agent, contact } = await applied();
    const [line] = await consents(agent);
    await agent.post(`/api/privacy/consents/${line.id}/withdrawal`).expect(200);
    expect(await contact()).toEqual(['', '']);
  });

  it('is gone though I had applied there twice', async () => {
    const { id, agent, contact, enterpriseId } = await applied();
    const second = await city.make.job({ enterpriseId });
    const resume = await city.make.resume({ ownerId: id });
    await agent.put(`/api/jobs/${second.id}/application`).send({ resumeId: resume.id }).expect(200);
    const [line] = await consents(agent);
    await agent.post(`/api/privacy/consents/${line.id}/withdrawal`).expect(200);
    expect(await contact()).toEqual(['', '']);
    const third = await city.make.job({ enterpriseId });
    await agent.put(`/api/jobs/${third.id}/application`).send({ resumeId: resume.id }).expect(200);
    expect(await contact()).toEqual(['17000000001', 'haiqing@people.example']);
  });

  it('ends by itself where it was given for a time', async () => {
    const [personId, to] = [new Types.ObjectId(), new Types.ObjectId()];
    const now = new Date('2026-11-24T00:00:00Z');
    const until = new Date('2026-12-01T00:00:00Z');
    expect(await contactConsent(personId, to, now)).toBe('none');
    await inTransaction(() => giveConsent({ personId, what: 'contact', to, by: 'invitation', until }, now));
    expect(await contactConsent(personId, to, now)).toBe('given');
    expect(await contactConsent(personId, to, until)).toBe('withdrawn');
  });

  it('is nobody else’s to give back or to read in the ledger', async () => {
    const { agent } = await applied();
    const [line] = await consents(agent);
    const other = await seeker();
    await other.agent.post(`/api/privacy/consents/${line.id}/withdrawal`).expect(404);
    expect(await consents(other.agent)).toEqual([]);
  });
});

describe('who looked at me', () => {
  it('is told by day and enterprise, however often it looked', async () => {
    const application = await city.make.application();
    const recruiter = await city.as(await city.make.recruiter(application.enterpriseId));
    const colleague = await city.as(await city.make.recruiter(application.enterpriseId, 'member'));
    for (const agent of [recruiter, recruiter, colleague]) await agent.get(`/api/applications/${application.id}`);
    const person = await mongoose.connection.collection('accounts').findOne({ _id: oid(application.seekerId) });
    const agent = await city.as({ login: String(person?.login) });
    const { body } = await agent.get('/api/privacy/looks').expect(200);
    expect(body.items).toMatchObject([
      { enterprise: { id: application.enterpriseId }, from: ['application'], times: 3, blocked: false },
    ]);
  });
});

describe('my data', () => {
  it('is exported whole, as a file', async () => {
    const { id, agent } = await seeker();
    await city.make.resume({ ownerId: id, title: '电气' });
    await city.make.application({ seekerId: id });
    const answer = await agent.get('/api/privacy/export').buffer(true).expect(200);
    expect(answer.headers['content-disposition']).toMatch(/attachment.*talent-harbor-.*\.json/);
    const told = JSON.parse(answer.text ?? String(answer.body));
    expect(Object.keys(told)).toEqual([
      'madeAt',
      'account',
      'resumes',
      'resumeVersions',
      'privacy',
      'applications',
      'tokens',
    ]);
    expect(told.resumes).toMatchObject([{ title: '电气', phone: '17000000001' }]);
    expect(told.applications).toHaveLength(1);
    expect(answer.text).not.toContain('argon2');
  });

  it('is erased once the password confirms it, and stays untouched where it does not', async () => {
    const { id, login, agent } = await seeker();
    const resume = await city.make.resume({ ownerId: id });
    await agent.put('/api/privacy').send({ visibility: 'masked', resumeId: resume.id, revision: 0 }).expect(200);
    const application = await city.make.application({ seekerId: id });
    const wrong = await agent.post('/api/privacy/erasure').send({ password: 'not this one' }).expect(400);
    expect(wrong.body.fields).toMatchObject([{ path: 'password', code: 'wrong-password' }]);
    expect(await everywhere(login)).toContain('accounts');

    await agent.post('/api/privacy/erasure').send({ password }).expect(200);
    await agent.get('/api/me').expect(401);
    await city.http().post('/api/sessions').send({ login, password }).expect(401);
    expect(await everywhere(login)).toEqual([]);
    expect(await everywhere(resume.id)).not.toContain('resumes');
    const recruiter = await city.as(await city.make.recruiter(application.enterpriseId));
    const left = await recruiter.get(`/api/applications/${application.id}`).expect(200);
    expect(left.body).toMatchObject({ state: 'withdrawn', resume: { name: '—', phone: '', education: [] } });
  });

  it('of somebody who recruits waits until the enterprise is handed over', async () => {
    const enterprise = await city.make.enterprise();
    const both = await city.make.account({
      roles: ['seeker', 'recruiter'],
      membership: { enterpriseId: enterprise.id, role: 'owner' },
    });
    const { body } = await (await city.as(both)).post('/api/privacy/erasure').send({ password }).expect(409);
    expect(body.code).toBe('acts-for-others');
  });
});
