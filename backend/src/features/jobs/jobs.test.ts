import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { jobDraft } from '#testing/builders';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const day = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const changesOf = async (ref: string) =>
  (await mongoose.connection.collection('changes').find({ ref }).sort({ _id: 1 }).toArray()).map(({ what }) => what);

/** A recruiter of a verified enterprise. */
async function desk() {
  const { id } = await city.make.enterprise();
  const agent = await city.as(await city.make.recruiter(id, 'member'));
  const draft = (over = {}) => agent.post(`/api/enterprises/${id}/jobs`).send(jobDraft(over)).expect(201);
  return { id, agent, draft };
}

describe('a posting is written', () => {
  it('as a draft, which only its own people and organisers find', async () => {
    const { agent, draft } = await desk();
    const { body } = await draft();
    expect(body).toMatchObject({ state: 'draft', revision: 0, can: { edit: true, publish: true, close: false } });
    const path = `/api/jobs/${body.id}`;
    await agent.get(path).expect(200);
    await (await city.as(await city.make.account({ roles: ['organiser'] }))).get(path).expect(200);
    await city.http().get(path).expect(404);
    await (await city.as(await city.make.recruiter())).get(path).expect(404);
  });

  it('with nothing but a title, if need be', async () => {
    const { id, agent } = await desk();
    await agent.post(`/api/enterprises/${id}/jobs`).send({ title: '质检员' }).expect(201);
    const { body } = await agent.post(`/api/enterprises/${id}/jobs`).send({ title: ' ' }).expect(400);
    expect(body.fields).toMatchObject([{ path: 'title' }]);
  });

  it('with pay whose lower end is not above its upper', async () => {
    const { id, agent } = await desk();
    const { body } = await agent
      .post(`/api/enterprises/${id}/jobs`)
      .send({ ...jobDraft(), pay: { unit: 'month', min: 9000, max: 8000 } })
      .expect(400);
    expect(body.fields).toMatchObject([{ path: 'pay.max', code: 'range' }]);
  });

  it('for one’s own enterprise only', async () => {
    const { id } = await desk();
    const hidden = await city.make.enterprise({ state: 'draft' });
    const stranger = await city.as(await city.make.recruiter());
    await stranger.post(`/api/enterprises/${id}/jobs`).send(jobDraft()).expect(403);
    await stranger.post(`/api/enterprises/${hidden.id}/jobs`).send(jobDraft()).expect(404);
    await (await city.as(await city.make.account())).post(`/api/enterprises/${id}/jobs`).send(jobDraft()).expect(403);
  });

  it('and deleted while it is a draft', async () => {
    const { agent, draft } = await desk();
    const { body } = await draft();
    await agent.delete(`/api/jobs/${body.id}`).expect(200);
    await agent.get(`/api/jobs/${body.id}`).expect(404);
    const published = await city.make.job();
    const owner = await city.as(await city.make.recruiter(published.enterpriseId));
    await owner.delete(`/api/jobs/${published.id}`).expect(409);
  });
});

describe('a posting is published', () => {
  it('and everybody can read it', async () => {
    const { agent, draft } = await desk();
    const { body } = await draft();
    const published = await agent.post(`/api/jobs/${body.id}/publication`).expect(200);
    expect(published.body).toMatchObject({ state: 'published', can: { publish: false, pause: true, close: true } });
    const seen = await city.http().get(`/api/jobs/${body.id}`).expect(200);
    expect(seen.body).toMatchObject({ title: '电气工程师', enterprise: { verified: true }, can: { apply: false } });
    const seeker = await city.as(await city.make.account());
    expect((await seeker.get(`/api/jobs/${body.id}`).expect(200)).body.can.apply).toBe(true);
    expect(await changesOf(body.id)).toEqual(['job.drafted', 'job.published']);
  });

  it('only when complete; every missing part is named at once', async () => {
    const { agent, draft } = await desk();
    const { body } = await draft({ occupation: null, duties: '', district: null, validUntil: null });
    const refused = await agent.post(`/api/jobs/${body.id}/publication`).expect(400);
    expect(refused.body.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
      'occupation required',
      'duties required',
      'district required',
      'validUntil required',
    ]);
  });

  it.each([
    ['past', -2],
    ['too-far', 370],
  ])('not with a last day that is %s', async (code, days) => {
    const { agent, draft } = await desk();
    const { body } = await draft({ validUntil: dayFromNow(days) });
    const refused = await agent.post(`/api/jobs/${body.id}/publication`).expect(400);
    expect(refused.body.fields).toMatchObject([{ path: 'validUntil', code }]);
  });

  it('only by a verified enterprise', async () => {
    const { id } = await city.make.enterprise({ state: 'submitted' });
    const agent = await city.as(await city.make.recruiter(id));
    const { body } = await agent.post(`/api/enterprises/${id}/jobs`).send(jobDraft()).expect(201);
    expect(body.can.publish).toBe(false);
    const refused = await agent.post(`/api/jobs/${body.id}/publication`).expect(409);
    expect(refused.body.code).toBe('enterprise-not-verified');
  });

  it('and never slips past a revocation at the same moment', async () => {
    const { id, agent, draft } = await desk();
    const drafts = await Promise.all(Array.from({ length: 4 }, () => draft()));
    const organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
    await Promise.all([
      ...drafts.map(({ body }) => agent.post(`/api/jobs/${body.id}/publication`)),
      organiser.post(`/api/enterprises/${id}/decision`).send({ state: 'revoked', reason: '被投诉' }).expect(200),
    ]);
    const states = await Promise.all(drafts.map(({ body }) => agent.get(`/api/jobs/${body.id}`)));
    expect(states.map(({ body }) => body.state)).not.toContain('published');
  });
});

describe('a published posting', () => {
  it('keeps its title, and stays complete', async () => {
    const job = await city.make.job();
    const agent = await city.as(await city.make.recruiter(job.enterpriseId));
    const put = (over: object) => agent.put(`/api/jobs/${job.id}`).send({ ...jobDraft(), ...over, revision: 0 });
    const renamed = await put({ title: '总经理' }).expect(400);
    expect(renamed.body.fields).toMatchObject([{ path: 'title', code: 'frozen' }]);
    const emptied = await put({ duties: '' }).expect(400);
    expect(emptied.body.fields).toMatchObject([{ path: 'duties', code: 'required' }]);
    const edited = await put({ headcount: 5, pay: { unit: 'day', min: 200, max: 260 } }).expect(200);
    expect(edited.body).toMatchObject({ headcount: 5, revision: 1, state: 'published' });
    expect(await changesOf(job.id)).toEqual(['job.edited']);
  });

  it('edited in two windows takes one, and tells the other', async () => {
    const job = await city.make.job();
    const agent = await city.as(await city.make.recruiter(job.enterpriseId));
    const put = (headcount: number) =>
      agent.put(`/api/jobs/${job.id}`).send({ ...jobDraft({ headcount }), revision: 0 });
    const answers = await Promise.all([put(3), put(4)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('job-changed');
  });

  it('pauses, is gone for strangers, and comes back with the day it was first published', async () => {
    const job = await city.make.job();
    const agent = await city.as(await city.make.recruiter(job.enterpriseId));
    const before = await agent.get(`/api/jobs/${job.id}`).expect(200);
    await agent.post(`/api/jobs/${job.id}/pause`).expect(200);
    await city.http().get(`/api/jobs/${job.id}`).expect(404);
    const after = await agent.post(`/api/jobs/${job.id}/publication`).expect(200);
    expect(after.body.publishedAt).toBe(before.body.publishedAt);
  });

  it('is closed for good, and says so to whoever reads it', async () => {
    const job = await city.make.job();
    const agent = await city.as(await city.make.recruiter(job.enterpriseId));
    const closed = await agent.post(`/api/jobs/${job.id}/closure`).expect(200);
    expect(closed.body.can).toMatchObject({ edit: false, publish: false, pause: false, close: false });
    const seen = await city.http().get(`/api/jobs/${job.id}`).expect(200);
    expect(seen.body.state).toBe('closed');
    await agent.post(`/api/jobs/${job.id}/publication`).expect(409);
    const edited = await agent
      .put(`/api/jobs/${job.id}`)
      .send({ ...jobDraft(), revision: 1 })
      .expect(409);
    expect(edited.body.code).toBe('job-ended');
  });

  it('is closed by one of two who close and pause it at the same moment', async () => {
    const job = await city.make.job();
    const agent = await city.as(await city.make.recruiter(job.enterpriseId));
    const answers = await Promise.all([1, 2, 3].map(() => agent.post(`/api/jobs/${job.id}/closure`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await changesOf(job.id)).toEqual(['job.closed']);
  });

  it('is closed by an organiser, but not by another enterprise', async () => {
    const job = await city.make.job();
    await (await city.as(await city.make.recruiter())).post(`/api/jobs/${job.id}/closure`).expect(403);
    await city.http().post(`/api/jobs/${job.id}/closure`).expect(401);
    const organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
    await organiser.post(`/api/jobs/${job.id}/closure`).expect(200);
  });

  it('past its last day says that it has expired', async () => {
    const job = await city.make.job({ validUntil: dayFromNow(-3) });
    const { body } = await city.http().get(`/api/jobs/${job.id}`).expect(200);
    expect(body.state).toBe('expired');
  });
});

describe('an enterprise’s own list', () => {
  it('shows every state, last changed first, in pages that miss none', async () => {
    const { id, agent } = await desk();
    const made: string[] = [];
    for (const state of ['draft', 'published', 'paused', 'closed', 'published'] as const) {
      made.unshift((await city.make.job({ enterpriseId: id, state })).id);
      city.deps.clock.advance(1000);
    }
    const first = await agent.get(`/api/enterprises/${id}/jobs`).query({ limit: 3 }).expect(200);
    const rest = await agent
      .get(`/api/enterprises/${id}/jobs`)
      .query({ limit: 3, cursor: first.body.nextCursor })
      .expect(200);
    const listed = [...first.body.items, ...rest.body.items].map((job: { id: string }) => job.id);
    expect(listed).toEqual(made);
    expect(rest.body.nextCursor).toBeNull();
    expect(first.body.counts).toEqual({ draft: 1, held: 0, published: 2, paused: 1, closed: 1, expired: 0 });
  });

  it('narrows by state and by a part of the title, taken literally', async () => {
    const { id, agent } = await desk();
    await city.make.job({ enterpriseId: id, title: 'C++ 工程师' });
    await city.make.job({ enterpriseId: id, title: 'CC 工程师' });
    await city.make.job({ enterpriseId: id, title: 'C++ 助理', state: 'draft' });
    const { body } = await agent.get(`/api/enterprises/${id}/jobs`).query({ state: 'published', q: 'c++' }).expect(200);
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual(['C++ 工程师']);
  });

  it('counts who applied, and who is new', async () => {
    const { id, agent } = await desk();
    const job = await city.make.job({ enterpriseId: id });
    await city.make.application({ jobId: job.id, enterpriseId: id });
    await city.make.application({ jobId: job.id, enterpriseId: id, state: 'interview' });
    const { body } = await agent.get(`/api/enterprises/${id}/jobs`).expect(200);
    expect(body.items).toMatchObject([{ applicants: 2, newApplicants: 1 }]);
  });

  it('is not for others, and takes no made-up cursor', async () => {
    const { id, agent } = await desk();
    const path = `/api/enterprises/${id}/jobs`;
    await (await city.as(await city.make.recruiter())).get(path).expect(404);
    await (await city.as(await city.make.account())).get(path).expect(403);
    await agent.get(path).query({ cursor: 'x' }).expect(400);
  });
});
