import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { countTries } from '#platform/limits';
import { type TestCity, testApp } from '#testing/app';
import { resumeDraft } from '#testing/builders';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const changesOf = async (ref: string) =>
  (await mongoose.connection.collection('changes').find({ ref }).sort({ _id: 1 }).toArray()).map(({ what }) => what);

/** A seeker with a complete résumé. */
async function seeker(over = {}) {
  const account = await city.make.account();
  const resume = await city.make.resume({ ownerId: account.id, ...over });
  const agent = await city.as(account);
  const apply = (jobId: string) => agent.put(`/api/jobs/${jobId}/application`).send({ resumeId: resume.id });
  return { account, resume, agent, apply };
}
const desk = async (enterpriseId: string) => city.as(await city.make.recruiter(enterpriseId));

describe('applying', () => {
  it('sends a frozen copy: what is edited later does not change it', async () => {
    const { agent, resume, apply } = await seeker();
    const job = await city.make.job();
    const { body } = await apply(job.id).expect(200);
    expect(body).toMatchObject({
      state: 'new',
      seenAt: null,
      job: { id: job.id, open: true },
      can: { withdraw: true },
    });
    await agent
      .put(`/api/resumes/${resume.id}`)
      .send({ ...resumeDraft({ name: '改名' }), revision: 0 })
      .expect(200);
    await agent.delete(`/api/resumes/${resume.id}`).expect(200);
    const seen = await (await desk(job.enterpriseId)).get(`/api/applications/${body.id}`).expect(200);
    expect(seen.body.resume).toMatchObject({ name: '陈海晴', phone: '17000000001' });
  });

  it('thirty times at the same moment makes one application, and thirty times the same answer', async () => {
    const { apply } = await seeker();
    const job = await city.make.job();
    const answers = await Promise.all(Array.from({ length: 30 }, () => apply(job.id)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const jobId = new mongoose.Types.ObjectId(job.id);
    expect(await mongoose.connection.collection('applications').countDocuments({ jobId })).toBe(1);
    expect(await changesOf(answers[0]?.body.id)).toEqual(['application.sent']);
  });

  it('again answers with the same application, also after the posting has closed', async () => {
    const { apply } = await seeker();
    const job = await city.make.job();
    const first = await apply(job.id).expect(200);
    await (await desk(job.enterpriseId)).post(`/api/jobs/${job.id}/closure`).expect(200);
    const second = await apply(job.id).expect(200);
    expect(second.body.id).toBe(first.body.id);
    expect(second.body.job.open).toBe(false);
  });

  it('a hundred times within an hour is enough; asking again for an earlier one costs nothing', async () => {
    const { account, apply } = await seeker();
    const [first, next] = [await city.make.job(), await city.make.job()];
    await apply(first.id).expect(200);
    for (let time = 1; time < 100; time++) await countTries(['apply:person', account.id]);
    const held = await apply(next.id).expect(429);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    await apply(first.id).expect(200);
  });

  it('to a posting that has ended is refused', async () => {
    const { apply } = await seeker();
    const closed = await city.make.job({ state: 'closed' });
    const over = await city.make.job({ validUntil: '2026-01-01' });
    for (const job of [closed, over]) expect((await apply(job.id).expect(409)).body.code).toBe('job-not-open');
  });

  it('to a posting that strangers do not know of is refused as not there', async () => {
    const { apply } = await seeker();
    for (const state of ['draft', 'paused'] as const) await apply((await city.make.job({ state })).id).expect(404);
    await apply('0'.repeat(24)).expect(404);
  });

  it('with an incomplete résumé names what is missing', async () => {
    const { apply } = await seeker({ phone: '', email: '', skills: [] });
    const { body } = await apply((await city.make.job()).id).expect(400);
    expect(body.fields.map(({ path }: { path: string }) => path)).toEqual(['resume.contact', 'resume.skills']);
  });

  it('with somebody else’s résumé is refused as not there', async () => {
    const { agent } = await seeker();
    const other = await city.make.resume();
    const job = await city.make.job();
    await agent.put(`/api/jobs/${job.id}/application`).send({ resumeId: other.id }).expect(404);
  });

  it('is for seekers', async () => {
    const job = await city.make.job();
    const body = { resumeId: (await city.make.resume()).id };
    await city.http().put(`/api/jobs/${job.id}/application`).send(body).expect(401);
    await (await desk(job.enterpriseId)).put(`/api/jobs/${job.id}/application`).send(body).expect(403);
  });
});

describe('a seeker', () => {
  it('finds the own applications, newest first, and nobody else’s', async () => {
    const { account, agent, apply } = await seeker();
    const sent: string[] = [];
    for (let count = 0; count < 3; count += 1) sent.unshift((await apply((await city.make.job()).id)).body.id);
    await city.make.application();
    const first = await agent.get('/api/me/applications').query({ limit: 2 }).expect(200);
    const rest = await agent.get('/api/me/applications').query({ cursor: first.body.nextCursor }).expect(200);
    expect([...first.body.items, ...rest.body.items].map(({ id }: { id: string }) => id)).toEqual(sent);
    expect(account.roles).toEqual(['seeker']);
  });

  it('sees at a posting whether they applied', async () => {
    const { agent, apply } = await seeker();
    const job = await city.make.job();
    expect((await agent.get(`/api/jobs/${job.id}/application`).expect(200)).body).toEqual({ application: null });
    const { body } = await apply(job.id);
    const read = await agent.get(`/api/jobs/${job.id}/application`).expect(200);
    expect(read.body.application.id).toBe(body.id);
  });

  it('withdraws, once, and only an application of their own', async () => {
    const { agent, apply } = await seeker();
    const { body } = await apply((await city.make.job()).id);
    const path = `/api/applications/${body.id}/withdrawal`;
    await (await seeker()).agent.post(path).expect(404);
    const withdrawn = await agent.post(path).expect(200);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', can: { withdraw: false } });
    expect((await agent.post(path).expect(409)).body.code).toBe('application-changed');
  });
});

describe('a recruiter', () => {
  it('reads an application, and the seeker sees that it was read', async () => {
    const { agent, apply } = await seeker();
    const job = await city.make.job();
    const { body } = await apply(job.id);
    const recruiter = await desk(job.enterpriseId);
    const read = await recruiter.get(`/api/applications/${body.id}`).expect(200);
    expect(read.body).toMatchObject({ state: 'new', jobTitle: '电气工程师', revision: 0 });
    city.deps.clock.advance(1000);
    await recruiter.get(`/api/applications/${body.id}`).expect(200);
    const mine = await agent.get(`/api/jobs/${job.id}/application`).expect(200);
    expect(mine.body.application.seenAt).toBe(read.body.seenAt);
    expect(await changesOf(body.id)).toEqual(['application.sent', 'application.seen']);
  });

  it('finds no application to another enterprise; neither do organisers and seekers', async () => {
    const { id } = await city.make.application();
    const path = `/api/applications/${id}`;
    await (await city.as(await city.make.recruiter())).get(path).expect(404);
    await (await city.as(await city.make.account({ roles: ['organiser'] }))).get(path).expect(403);
    await (await seeker()).agent.get(path).expect(403);
    await city.http().get(path).expect(401);
  });

  it('moves it step by step, with a reason the seeker reads', async () => {
    const { agent, apply } = await seeker();
    const job = await city.make.job();
    const { body } = await apply(job.id);
    const recruiter = await desk(job.enterpriseId);
    const move = (to: string, revision: number, reason = '') =>
      recruiter.post(`/api/applications/${body.id}/moves`).send({ to, revision, reason });
    await move('screening', 0).expect(200);
    await move('declined', 1, '岗位已满').expect(200);
    const again = await move('screening', 2).expect(200);
    expect(again.body.can.moveTo).toEqual(['interview', 'offer', 'declined']);
    const mine = await agent.get(`/api/jobs/${job.id}/application`).expect(200);
    expect(mine.body.application.history).toMatchObject([
      { state: 'new' },
      { state: 'screening' },
      { state: 'declined', reason: '岗位已满' },
      { state: 'screening' },
    ]);
  });

  it('is told of a move that the table does not have', async () => {
    const job = await city.make.job();
    const { id } = await city.make.application({ jobId: job.id, enterpriseId: job.enterpriseId });
    const recruiter = await desk(job.enterpriseId);
    await recruiter.post(`/api/applications/${id}/moves`).send({ to: 'hired', revision: 0 }).expect(409);
    await recruiter.post(`/api/applications/${id}/moves`).send({ to: 'withdrawn', revision: 0 }).expect(400);
  });

  it('and a colleague who move one application at the same moment: one wins', async () => {
    const job = await city.make.job();
    const { id } = await city.make.application({ jobId: job.id, enterpriseId: job.enterpriseId });
    const desks = await Promise.all([desk(job.enterpriseId), desk(job.enterpriseId)]);
    const answers = await Promise.all(
      desks.map((agent, at) =>
        agent.post(`/api/applications/${id}/moves`).send({ to: at === 0 ? 'interview' : 'declined', revision: 0 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers.find(({ status }) => status === 200)?.body;
    const stored = await desks[0]?.get(`/api/applications/${id}`).expect(200);
    expect(stored?.body.state).toBe(won.state);
    expect(stored?.body.revision).toBe(1);
  });

  it('never moves what the seeker has withdrawn', async () => {
    const { agent, apply } = await seeker();
    const job = await city.make.job();
    const { body } = await apply(job.id);
    const recruiter = await desk(job.enterpriseId);
    await agent.post(`/api/applications/${body.id}/withdrawal`).expect(200);
    await recruiter.post(`/api/applications/${body.id}/moves`).send({ to: 'interview', revision: 1 }).expect(409);
  });

  it('lists applicants of the own posting, newest first, with counts and without contact data', async () => {
    const job = await city.make.job();
    const make = (state: 'new' | 'interview') =>
      city.make.application({ jobId: job.id, enterpriseId: job.enterpriseId, state });
    const sent = [await make('new'), await make('interview'), await make('new')].map(({ id }) => id).reverse();
    const recruiter = await desk(job.enterpriseId);
    const path = `/api/jobs/${job.id}/applications`;
    const { body } = await recruiter.get(path).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(sent);
    expect(body.items[0]).toMatchObject({ name: '陈海晴', headline: '电气工程及其自动化 · 五邑理工学院' });
    expect(body.counts).toMatchObject({ new: 2, interview: 1, hired: 0 });
    expect(JSON.stringify(body)).not.toContain('17000000001');
    const few = await recruiter.get(path).query({ state: 'interview' }).expect(200);
    expect(few.body.items).toHaveLength(1);
    await (await city.as(await city.make.recruiter())).get(path).expect(403);
  });

  it('loses sight of applications with the role', async () => {
    const job = await city.make.job();
    const { id } = await city.make.application({ jobId: job.id, enterpriseId: job.enterpriseId });
    const account = await city.make.recruiter(job.enterpriseId);
    const agent = await city.as(account);
    await agent.get(`/api/applications/${id}`).expect(200);
    await mongoose.connection
      .collection('accounts')
      .updateOne({ _id: new mongoose.Types.ObjectId(account.id) }, { $set: { roles: ['seeker'] } });
    await agent.get(`/api/applications/${id}`).expect(403);
  });
});
