import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestCity, testApp } from '#testing/app';
import { AuditModel, AuditOutcomeModel, audited } from './audit.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

async function recordsOf(actorId: string) {
  const found = await AuditModel.find({ actorId }).sort({ _id: 1 }).lean();
  const intents = found.filter(({ act }) => act !== 'signIn');
  const outcomes = await AuditOutcomeModel.find({}).lean();
  return intents.map((intent) => ({ ...intent, end: outcomes.find(({ _id }) => String(_id) === String(intent._id)) }));
}

/** The first record, once its end can be read too. */
const ended = (actorId: string) =>
  vi.waitFor(async () => {
    const [record] = await recordsOf(actorId);
    expect(record?.end).toBeDefined();
    return record;
  });

describe('the audit log', () => {
  it('holds who did what to what, and what was made, in ids alone', async () => {
    const person = await city.make.recruiter();
    const agent = await city.as(person);
    const { body } = await agent
      .post(`/api/enterprises/${person.enterpriseId}/jobs`)
      .send({ title: '秘密岗位' })
      .expect(201);
    const record = await ended(person.id);
    expect(record).toMatchObject({ act: 'createJob', via: 'session', targets: { id: person.enterpriseId } });
    expect(record?.end).toMatchObject({ outcome: 'done', made: body.id });
    expect(JSON.stringify(record)).not.toContain('秘密岗位');
  });

  it('holds what was refused, with the reason', async () => {
    const person = await city.make.account();
    const agent = await city.as(person);
    const { id } = await city.make.job();
    await agent.post(`/api/jobs/${id}/closure`).send({}).expect(403);
    const record = await ended(person.id);
    expect(record).toMatchObject({ act: 'closeJob', targets: { id } });
    expect(record?.end).toMatchObject({ outcome: 'refused', code: 'not-allowed' });
  });

  it('holds no reading, unless the route says so', async () => {
    const job = await city.make.job();
    const recruiter = await city.make.recruiter(job.enterpriseId);
    const application = await city.make.application({ jobId: job.id, enterpriseId: job.enterpriseId });
    const agent = await city.as(recruiter);
    await agent.get('/api/me').expect(200);
    await agent.get(`/api/applications/${application.id}`).expect(200);
    expect((await recordsOf(recruiter.id)).map(({ act }) => act)).toEqual(['getApplication']);
  });

  it('has the intent on disk before the work begins', async () => {
    const actorId = (await city.make.account()).id;
    const seen = await audited({ actorId, via: 'session', act: 'work' }, () => recordsOf(actorId));
    expect(seen).toMatchObject([{ act: 'work', end: undefined }]);
  });

  it('is only added to', async () => {
    await expect(AuditModel.deleteMany({})).rejects.toThrow('only added to');
    await expect(AuditModel.updateOne({}, { act: 'x' })).rejects.toThrow('only added to');
  });
});
