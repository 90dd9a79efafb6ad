import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { OutgoingModel } from '#platform/outgoing';
import { type TestCity, testApp } from '#testing/app';
import { jobDraft } from '#testing/builders';
import { expirePostings } from './expire.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const doubtful = '本地户籍优先，会看图纸。';
const unlawful = '限男性，35岁以下。';
const evidence = (id: string) =>
  mongoose.connection
    .collection('job_evidence')
    .find({ jobId: new mongoose.Types.ObjectId(id) })
    .sort({ _id: 1 })
    .toArray();

/** A recruiter of a verified enterprise, an organiser, and ways to move a posting. */
async function desk() {
  const { id } = await city.make.enterprise();
  const person = await city.make.recruiter(id);
  const agent = await city.as(person);
  const organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
  const draft = async (over = {}): Promise<string> =>
    (await agent.post(`/api/enterprises/${id}/jobs`).send(jobDraft(over)).expect(201)).body.id;
  const publish = (job: string) => agent.post(`/api/jobs/${job}/publication`);
  const edit = (job: string, revision: number, over = {}) =>
    agent.put(`/api/jobs/${job}`).send({ ...jobDraft(over), revision });
  const decide = (job: string, revision: number, verdict: string, reason = '') =>
    organiser.post(`/api/held-jobs/${job}/decision`).send({ verdict, reason, revision });
  const letters = async () => (await OutgoingModel.find({ to: person.login }).lean()).map(({ subject }) => subject);
  return { id, agent, organiser, draft, publish, edit, decide, letters };
}

describe('words that are clear', () => {
  it('keep a posting from being published; the refusal names each with its rule', async () => {
    const { agent, draft, publish } = await desk();
    const job = await draft({ requirements: unlawful, benefits: ['五险一金', '押金200元'] });
    const refused = await publish(job).expect(400);
    expect(refused.body.code).toBe('unlawful-words');
    expect(
      refused.body.fields.map((field: { path: string; params: { words: string } }) => [field.path, field.params.words]),
    ).toEqual([
      ['requirements', '限男性'],
      ['requirements', '35岁以下'],
      ['benefits', '押金200元'],
    ]);
    expect(refused.body.fields[0].params).toMatchObject({
      kind: 'sex',
      from: 0,
      to: 3,
      article: '《妇女权益保障法》第四十三条',
    });
    expect((await agent.get(`/api/jobs/${job}`)).body.state).toBe('draft');
  });

  it('keep an edit of a published posting out', async () => {
    const { agent, draft, publish, edit } = await desk();
    const job = await draft();
    await publish(job).expect(200);
    expect((await edit(job, 1, { duties: '日结，加微信 hr_2026abc。' }).expect(400)).body.code).toBe('unlawful-words');
    expect((await agent.get(`/api/jobs/${job}`)).body).toMatchObject({ state: 'published', revision: 1 });
  });

  it('may stand in a draft, which nobody else reads', async () => {
    const { draft, edit } = await desk();
    await edit(await draft(), 0, { requirements: unlawful }).expect(200);
  });

  it('are found in a paused posting too, which would be read once it is closed', async () => {
    const { agent, draft, publish, edit } = await desk();
    const job = await draft();
    await publish(job).expect(200);
    await agent.post(`/api/jobs/${job}/pause`).expect(200);
    await edit(job, 2, { requirements: unlawful }).expect(400);
    await edit(job, 2, { requirements: doubtful }).expect(200);
    await agent.post(`/api/jobs/${job}/closure`).expect(200);
    await city.http().get(`/api/jobs/${job}`).expect(404);
  });
});

describe('pay', () => {
  it('is said by every posting that is published: 面议 says none', async () => {
    const { draft, publish } = await desk();
    const refused = await publish(await draft({ pay: { unit: 'negotiable' } })).expect(400);
    expect(refused.body.fields).toMatchObject([{ path: 'pay', code: 'required' }]);
  });
});

describe('words that are doubtful', () => {
  it('hold a posting back until an organiser lets it pass', async () => {
    const { agent, organiser, draft, publish, decide, letters } = await desk();
    const job = await draft({ requirements: doubtful });
    const held = await publish(job).expect(200);
    expect(held.body).toMatchObject({
      state: 'held',
      publishedAt: null,
      can: { publish: false, pause: false, edit: true },
    });
    expect(held.body.review.findings).toMatchObject([{ rule: 'register-preferred', words: '本地户籍' }]);
    await city.http().get(`/api/jobs/${job}`).expect(404);

    const { body: queue } = await organiser.get('/api/held-jobs').expect(200);
    expect(queue.items.map((item: { id: string }) => item.id)).toContain(job);
    const passed = await decide(job, held.body.revision, 'approved').expect(200);
    expect(passed.body).toMatchObject({ state: 'published', review: { waitingSince: null } });
    expect(passed.body.publishedAt).not.toBeNull();
    await city.http().get(`/api/jobs/${job}`).expect(200);
    expect(await letters()).toEqual(['「电气工程师」已通过审核']);
    expect((await agent.get(`/api/jobs/${job}`)).body.review.decision.verdict).toBe('approved');
  });

  it('return it with a reason, which its people read; put right, it is published', async () => {
    const { agent, draft, publish, edit, decide, letters } = await desk();
    const job = await draft({ requirements: doubtful });
    await publish(job).expect(200);
    expect((await decide(job, 1, 'returned').expect(400)).body.fields).toMatchObject([
      { path: 'reason', code: 'required' },
    ]);
    await decide(job, 1, 'returned', '请删去户籍条件。').expect(200);
    const { body } = await agent.get(`/api/jobs/${job}`).expect(200);
    expect(body).toMatchObject({
      state: 'draft',
      can: { publish: true },
      review: { decision: { reason: '请删去户籍条件。' } },
    });
    expect(await letters()).toEqual(['「电气工程师」没有通过审核']);
    await edit(job, body.revision).expect(200);
    expect((await publish(job).expect(200)).body).toMatchObject({ state: 'published', review: null });
  });

  it('take a published posting out of sight when an edit brings them in, and tell its people', async () => {
    const { draft, publish, edit, decide, letters } = await desk();
    const job = await draft();
    await publish(job).expect(200);
    const held = await edit(job, 1, { requirements: doubtful }).expect(200);
    expect(held.body.state).toBe('held');
    expect(held.body.publishedAt).not.toBeNull();
    await city.http().get(`/api/jobs/${job}`).expect(404);
    expect(await letters()).toEqual(['「电气工程师」修改后正在等待审核']);
    expect((await decide(job, 2, 'returned', '请删去。').expect(200)).body.state).toBe('paused');
  });

  it('are gone when its people take them out themselves, and it is published', async () => {
    const { draft, publish, edit } = await desk();
    const job = await draft({ requirements: doubtful });
    await publish(job).expect(200);
    expect((await edit(job, 1).expect(200)).body).toMatchObject({ state: 'published', review: null });
    await city.http().get(`/api/jobs/${job}`).expect(200);
  });

  it('that were let pass once do not wait again; new ones do', async () => {
    const { draft, publish, edit, decide } = await desk();
    const job = await draft({ requirements: doubtful });
    await publish(job).expect(200);
    await decide(job, 1, 'approved').expect(200);
    expect((await edit(job, 2, { requirements: doubtful, headcount: 7 }).expect(200)).body.state).toBe('published');
    const again = await edit(job, 3, { requirements: `${doubtful}名校背景优先。` }).expect(200);
    expect(again.body.state).toBe('held');
  });

  it('are decided once, and as they were read', async () => {
    const { draft, publish, edit, decide } = await desk();
    const job = await draft({ requirements: doubtful });
    await publish(job).expect(200);
    await edit(job, 1, { requirements: `${doubtful}月入过万。` }).expect(200);
    expect((await decide(job, 1, 'approved').expect(409)).body.code).toBe('job-changed');
    const answers = await Promise.all([decide(job, 2, 'approved'), decide(job, 2, 'returned', '不妥')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('wait on when the enterprise is no longer verified', async () => {
    const { id, organiser, draft, publish, decide } = await desk();
    const job = await draft({ requirements: doubtful });
    await publish(job).expect(200);
    await organiser.post(`/api/enterprises/${id}/decision`).send({ state: 'revoked', reason: '被投诉' }).expect(200);
    expect((await decide(job, 1, 'approved').expect(409)).body.code).toBe('enterprise-not-verified');
  });

  it('stand in a queue, the longest waiting first, in pages', async () => {
    const { organiser, draft, publish } = await desk();
    const made: string[] = [];
    for (let count = 0; count < 3; count++) {
      const job = await draft({ requirements: doubtful });
      city.deps.clock.advance(1_000);
      await publish(job).expect(200);
      made.push(job);
    }
    const listed: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const answer: { body: { items: { id: string }[]; nextCursor: string | null } } = await organiser
        .get('/api/held-jobs')
        .query({ limit: 2, ...(cursor && { cursor }) })
        .expect(200);
      listed.push(...answer.body.items.map((item) => item.id));
      cursor = answer.body.nextCursor;
    }
    expect(listed.filter((id) => made.includes(id))).toEqual(made);
  });
});

describe('evidence', () => {
  it('keeps each version that was shown and each decision, with who and why', async () => {
    const { organiser, draft, publish, edit, decide } = await desk();
    const job = await draft({ requirements: doubtful });
    await publish(job).expect(200);
    await decide(job, 1, 'approved', '岗位确需熟悉本地。').expect(200);
    await edit(job, 2, { headcount: 9 }).expect(200);
    const { body } = await organiser.get(`/api/jobs/${job}/evidence`).expect(200);
    expect(body.items.map(({ what, revision }: { what: string; revision: number }) => `${revision} ${what}`)).toEqual([
      '3 edited',
      '2 approved',
      '1 held',
    ]);
    expect(body.items[1]).toMatchObject({
      reason: '岗位确需熟悉本地。',
      text: { requirements: doubtful },
      keptUntil: null,
    });
    expect(body.items[1].findings).toHaveLength(1);
  });

  it('goes three years after the end, and not before', async () => {
    const { agent, draft, publish } = await desk();
    const job = await draft();
    await publish(job).expect(200);
    expect((await evidence(job))[0]?.expiresAt).toBeUndefined();
    await agent.post(`/api/jobs/${job}/closure`).expect(200);
    const kept = (await evidence(job))[0]?.expiresAt as Date;
    const years = (kept.getTime() - city.deps.clock.now().getTime()) / (365.25 * 86_400_000);
    expect(years).toBeGreaterThan(2.99);
    expect(years).toBeLessThan(3.01);
  });

  it('has its day too where a posting ends by itself', async () => {
    const job = await city.make.job({ validUntil: '2026-01-01' });
    const { id, draft, publish } = await desk();
    const other = await draft();
    await publish(other).expect(200);
    await mongoose.connection
      .collection('jobs')
      .updateOne({ _id: new mongoose.Types.ObjectId(other) }, { $set: { validUntilAt: new Date(0) } });
    await expirePostings(city.deps.clock.now());
    expect((await evidence(other))[0]?.expiresAt).toBeInstanceOf(Date);
    expect([job.id, id]).not.toContain(other);
  });

  it('cannot be changed by the product', async () => {
    const { draft, publish } = await desk();
    const job = await draft();
    await publish(job).expect(200);
    const { EvidenceModel } = await import('./evidence.ts');
    await EvidenceModel.updateMany({ jobId: job }, { $set: { reason: 'x', what: 'returned' } });
    expect(await evidence(job)).toMatchObject([{ reason: '', what: 'published' }]);
  });
});
