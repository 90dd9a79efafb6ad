import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { giveDocuments } from '#testing/documents';
import { endVerifications, giveEnds, warnOfEnds } from './expire.ts';
import { EnterpriseModel } from './model.ts';
import { verificationFrom } from './verification.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const day = 86_400_000;
const idOf = (id: string) => new mongoose.Types.ObjectId(id);
const stateOf = async (id: string) => (await EnterpriseModel.findById(id).orFail().lean()).state;
const jobState = async (id: string) => (await mongoose.connection.collection('jobs').findOne({ _id: idOf(id) }))?.state;
const lettersTo = async (login: string) =>
  (await mongoose.connection.collection('outgoing').find({ to: login }).sort({ _id: 1 }).toArray()).map(({ subject }) =>
    String(subject),
  );

/** A verified enterprise, checked then, with an owner who reads letters. */
async function verifiedSince(checkedAt: Date) {
  const { id } = await city.make.enterprise();
  const verification = verificationFrom(checkedAt);
  await EnterpriseModel.updateOne({ _id: id }, { $set: { verification } });
  await giveDocuments(id);
  return { id, verification, owner: await city.make.recruiter(id), path: `/api/enterprises/${id}` };
}
const organiser = async () => city.as(await city.make.account({ roles: ['organiser'] }));

describe('a verification', () => {
  it('holds to the end of the same day six months later, by the clocks of the city', () => {
    const { lastDay, endsAt, warnAt } = verificationFrom(new Date('2026-11-24T20:00:00Z'));
    expect([lastDay, endsAt.toISOString()]).toEqual(['2027-05-25', '2027-05-25T16:00:00.000Z']);
    expect(warnAt?.toISOString()).toBe('2027-04-25T01:00:00.000Z');
  });

  it('ends with its last day and not a moment earlier; its postings pause and its owners are told why', async () => {
    const { id, verification, owner } = await verifiedSince(new Date('2030-01-10T04:00:00Z'));
    await city.make.recruiter(id, 'member');
    const open = await city.make.job({ enterpriseId: id });
    const draft = await city.make.job({ enterpriseId: id, state: 'draft' });
    const { endsAt } = verification;
    expect(await endVerifications(city.deps, new Date(endsAt.getTime() - 1))).toBe(0);
    expect(await endVerifications(city.deps, endsAt)).toBe(1);
    expect(await endVerifications(city.deps, endsAt)).toBe(0);
    expect([await stateOf(id), await jobState(open.id), await jobState(draft.id)]).toEqual([
      'expired',
      'paused',
      'draft',
    ]);
    expect(await lettersTo(owner.login)).toEqual(['「潮汐机电有限公司」的核验已到期']);
    await city.http().get(`/api/jobs/${open.id}`).expect(404);
  });

  it('ends once and is told once, however many processes look at the same moment', async () => {
    const each = await Promise.all([1, 2, 3].map(() => verifiedSince(new Date('2031-01-10T04:00:00Z'))));
    const now = new Date('2031-08-01T00:00:00Z');
    const ended = await Promise.all([1, 2, 3].map(() => endVerifications(city.deps, now)));
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(3);
    for (const { owner, id } of each) {
      expect(await lettersTo(owner.login)).toHaveLength(1);
      const changes = mongoose.connection.collection('changes').find({ ref: id, what: 'enterprise.expired' });
      expect(await changes.toArray()).toHaveLength(1);
    }
  });

  it('is announced thirty and seven days before its end, once each', async () => {
    const { owner, verification } = await verifiedSince(new Date('2032-01-10T04:00:00Z'));
    const before = (days: number) => new Date(verification.endsAt.getTime() - days * day);
    for (const days of [32, 30, 30, 8, 6, 5, 1]) await warnOfEnds(city.deps, before(days));
    expect(await lettersTo(owner.login)).toEqual([
      '「潮汐机电有限公司」的核验还有 29 天到期',
      '「潮汐机电有限公司」的核验还有 5 天到期',
    ]);
  });

  it('from before there was an end gets one', async () => {
    const { id } = await city.make.enterprise();
    expect(await giveEnds()).toBeGreaterThan(0);
    expect((await EnterpriseModel.findById(id).orFail().lean()).verification?.lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await giveEnds()).toBe(0);
  });

  it('that is over lets nobody publish, even before it is noted', async () => {
    const { id, owner } = await verifiedSince(new Date(Date.now() - 300 * day));
    const job = await city.make.job({ enterpriseId: id, state: 'draft' });
    const agent = await city.as(owner);
    const { body } = await agent.post(`/api/jobs/${job.id}/publication`).expect(409);
    expect(body.code).toBe('enterprise-not-verified');
  });

  it('that ends while a posting is published leaves no posting open', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, owner } = await verifiedSince(new Date());
      const job = await city.make.job({ enterpriseId: id, state: 'draft' });
      const agent = await city.as(owner);
      const [ended] = await Promise.all([
        endVerifications(city.deps, new Date(Date.now() + 300 * day)),
        agent.post(`/api/jobs/${job.id}/publication`),
      ]);
      expect(ended).toBeGreaterThan(0);
      expect(await stateOf(id)).toBe('expired');
      expect(['draft', 'paused']).toContain(await jobState(job.id));
    }
  });
});

describe('a re-check', () => {
  it('of an ended verification goes through the queue; its postings come back by hand', async () => {
    const { id, owner, path } = await verifiedSince(new Date('2030-02-10T04:00:00Z'));
    const job = await city.make.job({ enterpriseId: id });
    await endVerifications(city.deps, new Date('2031-02-11T04:00:00Z'));
    const agent = await city.as(owner);
    await agent.post(`${path}/submission`).expect(200);
    await (await organiser()).post(`${path}/decision`).send({ state: 'verified' }).expect(200);
    expect(await jobState(job.id)).toBe('paused');
    await agent.post(`/api/jobs/${job.id}/publication`).expect(200);
  });

  it('is asked for beside a verification that holds, which it renews', async () => {
    const { id, owner, path } = await verifiedSince(new Date(Date.now() - 150 * day));
    const job = await city.make.job({ enterpriseId: id });
    const agent = await city.as(owner);
    const asked = await agent.post(`${path}/submission`).expect(200);
    expect(asked.body).toMatchObject({ state: 'verified', can: { submit: false, attach: false } });
    await agent.post(`${path}/submission`).expect(409);
    const desk = await organiser();
    const queue = await desk.get('/api/enterprises').query({ state: 'submitted' }).expect(200);
    expect(queue.body.items.map((item: { id: string }) => item.id)).toContain(id);
    const renewed = await desk.post(`${path}/decision`).send({ state: 'verified' }).expect(200);
    expect(renewed.body.verification.lastDay > asked.body.verification.lastDay).toBe(true);
    expect(renewed.body.recheckAskedAt).toBeNull();
    expect(await jobState(job.id)).toBe('published');
  });

  it('that is refused leaves the verification to its own end', async () => {
    const { owner, path } = await verifiedSince(new Date(Date.now() - 100 * day));
    const agent = await city.as(owner);
    const { body } = await agent.post(`${path}/submission`).expect(200);
    const desk = await organiser();
    await desk
      .post(`${path}/decision`)
      .send({ state: 'rejected', reasons: ['licence-unreadable'], reason: '请重新拍照。' })
      .expect(200);
    const read = await agent.get(`${path}/record`).expect(200);
    expect(read.body).toMatchObject({
      state: 'verified',
      recheckAskedAt: null,
      verification: body.verification,
      can: { submit: true },
    });
    expect(await lettersTo(owner.login)).toEqual(['「潮汐机电有限公司」没有通过复核']);
    await desk.post(`${path}/decision`).send({ state: 'rejected', reason: '再来一次' }).expect(409);
  });

  it('that still waits at the end goes on waiting, in its place', async () => {
    const { id, owner, path, verification } = await verifiedSince(new Date(Date.now() - 170 * day));
    await (await city.as(owner)).post(`${path}/submission`).expect(200);
    const { submittedAt } = await EnterpriseModel.findById(id).orFail().lean();
    await endVerifications(city.deps, verification.endsAt);
    const after = await EnterpriseModel.findById(id).orFail().lean();
    expect(after.state).toBe('submitted');
    expect(after.submittedAt).toEqual(submittedAt);
    expect(after.history.slice(-3).map(({ state }) => state)).toEqual(['submitted', 'expired', 'submitted']);
  });
});

describe('a decision', () => {
  it('is told to the owners with its reasons, and names who decided to organisers alone', async () => {
    const { id } = await city.make.enterprise({ state: 'submitted' });
    const owner = await city.make.recruiter(id);
    const desk = await city.as(await city.make.account({ roles: ['organiser'], name: '苏婉清' }));
    const decided = await desk
      .post(`/api/enterprises/${id}/decision`)
      .send({ state: 'rejected', reasons: ['name-mismatch'] })
      .expect(200);
    expect(decided.body.history.at(-1)).toMatchObject({ by: '苏婉清', reasons: ['name-mismatch'] });
    const read = await (await city.as(owner)).get(`/api/enterprises/${id}/record`).expect(200);
    expect(read.body.history.at(-1)).toMatchObject({ by: null, reasons: ['name-mismatch'] });
    const letter = await mongoose.connection.collection('outgoing').findOne({ to: owner.login });
    expect(letter?.text).toContain('企业名称与营业执照不一致');
  });

  it('on a version that was changed meanwhile is refused', async () => {
    const { id } = await city.make.enterprise({ state: 'submitted' });
    const desk = await organiser();
    const { body } = await desk
      .post(`/api/enterprises/${id}/decision`)
      .send({ state: 'verified', revision: 7 })
      .expect(409);
    expect(body.code).toBe('enterprise-changed');
  });
});
