import { beforeAll, describe, expect, it } from 'vitest';
import { cityDay } from '#features/jobs';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { jobDraft } from '#testing/builders';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const dayFromNow = (days: number) => cityDay(new Date(Date.now() + days * 86_400_000));

/** Two colleagues of one enterprise. */
async function desk() {
  const { id } = await city.make.enterprise();
  const [person, other] = [await city.make.recruiter(id), await city.make.recruiter(id, 'member')];
  return { id, person, agent: await city.as(person), other, colleague: await city.as(other) };
}

describe('the history of a posting', () => {
  it('says who did what, when, and what changed', async () => {
    const { id, person, agent, other, colleague } = await desk();
    const { body: job } = await agent.post(`/api/enterprises/${id}/jobs`).send(jobDraft()).expect(201);
    await agent.post(`/api/jobs/${job.id}/publication`).expect(200);
    await colleague
      .put(`/api/jobs/${job.id}`)
      .send({ ...jobDraft(), headcount: 5, benefits: ['双休'], revision: 1 })
      .expect(200);
    await agent.post(`/api/jobs/${job.id}/pause`).expect(200);
    const { body } = await agent.get(`/api/jobs/${job.id}/versions`).expect(200);
    expect(body.items).toMatchObject([
      { revision: 3, what: 'moved', state: 'paused', by: { id: person.id }, changes: [] },
      {
        revision: 2,
        what: 'edited',
        by: { id: other.id, name: '林主管' },
        changes: [
          { field: 'headcount', from: 2, to: 5 },
          { field: 'benefits', from: [], to: ['双休'] },
        ],
      },
      { revision: 1, what: 'moved', state: 'published' },
      { revision: 0, what: 'drafted', state: 'draft' },
    ]);
  });

  it('takes the edits of a draft that saves itself as one, from the first words to the last', async () => {
    const { id, agent, colleague } = await desk();
    const { body: job } = await agent
      .post(`/api/enterprises/${id}/jobs`)
      .send(jobDraft({ occupation: null }))
      .expect(201);
    const save = (by: typeof agent, over: object, revision: number) =>
      by.put(`/api/jobs/${job.id}`).send({ ...jobDraft(), ...over, revision });
    await save(agent, { duties: '负责', headcount: 9 }, 0).expect(200);
    await save(agent, { duties: '负责产线' }, 1).expect(200);
    await save(colleague, { duties: '负责产线电气' }, 2).expect(200);
    const { body } = await agent.get(`/api/jobs/${job.id}/versions`).expect(200);
    expect(body.items.map(({ revision }: { revision: number }) => revision)).toEqual([3, 2, 0]);
    expect(body.items[1].changes).toEqual([
      { field: 'occupation', from: null, to: '2-02-12-02' },
      { field: 'duties', from: jobDraft().duties, to: '负责产线' },
    ]);
  });

  it('goes on page by page', async () => {
    const { id, agent } = await desk();
    const { id: jobId } = await city.make.job({ enterpriseId: id });
    for (let revision = 0; revision < 3; revision++)
      await agent
        .put(`/api/jobs/${jobId}`)
        .send({ ...jobDraft(), headcount: revision + 3, revision })
        .expect(200);
    const first = await agent.get(`/api/jobs/${jobId}/versions`).query({ limit: 2 }).expect(200);
    const { nextCursor } = first.body;
    const rest = await agent.get(`/api/jobs/${jobId}/versions`).query({ limit: 2, cursor: nextCursor }).expect(200);
    expect([...first.body.items, ...rest.body.items].map(({ revision }) => revision)).toEqual([3, 2, 1]);
    expect(rest.body.nextCursor).toBeNull();
  });

  it('keeps nothing of an edit that did not go', async () => {
    const { id, agent } = await desk();
    const { id: jobId } = await city.make.job({ enterpriseId: id });
    const put = (headcount: number) => agent.put(`/api/jobs/${jobId}`).send({ ...jobDraft(), headcount, revision: 0 });
    const answers = await Promise.all([put(3), put(4), put(5)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { body } = await agent.get(`/api/jobs/${jobId}/versions`).expect(200);
    expect(body.items).toHaveLength(1);
  });
});

describe('private notes', () => {
  it('are read by colleagues and changed by their author only', async () => {
    const { id, agent, other, colleague } = await desk();
    const { id: jobId } = await city.make.job({ enterpriseId: id });
    const { body: note } = await colleague.post(`/api/jobs/${jobId}/notes`).send({ text: '下周面试' }).expect(201);
    const seen = await agent.get(`/api/jobs/${jobId}/notes`).expect(200);
    expect(seen.body.items).toMatchObject([
      { text: '下周面试', by: { id: other.id }, editedAt: null, can: { edit: false } },
    ]);
    await agent.put(`/api/job-notes/${note.id}`).send({ text: '不' }).expect(403);
    await agent.delete(`/api/job-notes/${note.id}`).expect(403);
    const changed = await colleague.put(`/api/job-notes/${note.id}`).send({ text: '改到周五' }).expect(200);
    expect(changed.body.editedAt).not.toBeNull();
    await colleague.delete(`/api/job-notes/${note.id}`).expect(200);
    expect((await agent.get(`/api/jobs/${jobId}/notes`)).body.items).toEqual([]);
  });

  it('are not there for organisers and other enterprises', async () => {
    const { id, agent } = await desk();
    const { id: jobId } = await city.make.job({ enterpriseId: id });
    const { body: note } = await agent.post(`/api/jobs/${jobId}/notes`).send({ text: '预算 1.2 万' }).expect(201);
    const organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
    const stranger = await city.as(await city.make.recruiter());
    await organiser.get(`/api/jobs/${jobId}/notes`).expect(403);
    await stranger.get(`/api/jobs/${jobId}/notes`).expect(403);
    await stranger.delete(`/api/job-notes/${note.id}`).expect(403);
  });
});

describe('templates', () => {
  it('keep all of a posting but its last day, once under a name', async () => {
    const { id, agent, colleague } = await desk();
    const { id: jobId } = await city.make.job({ enterpriseId: id, state: 'closed' });
    const body = { name: '电气', jobId };
    await agent.post(`/api/enterprises/${id}/job-templates`).send(body).expect(201);
    const again = await colleague.post(`/api/enterprises/${id}/job-templates`).send(body).expect(409);
    expect(again.body.code).toBe('template-name-taken');
    const list = await colleague.get(`/api/enterprises/${id}/job-templates`).expect(200);
    expect(list.body.items).toMatchObject([{ name: '电气', draft: { ...jobDraft(), validUntil: null } }]);
    const { draft } = list.body.items[0];
    await colleague.post(`/api/enterprises/${id}/jobs`).send(draft).expect(201);
    await colleague.delete(`/api/job-templates/${list.body.items[0].id}`).expect(200);
  });

  it('are made of the enterprise’s own postings only', async () => {
    const { id, agent } = await desk();
    const { id: jobId } = await city.make.job();
    await agent.post(`/api/enterprises/${id}/job-templates`).send({ name: '借来的', jobId }).expect(403);
  });
});

describe('many postings at once', () => {
  const move = (agent: Awaited<ReturnType<TestCity['as']>>, id: string, act: string, jobs: object[]) =>
    agent.post(`/api/enterprises/${id}/job-moves`).send({ act, jobs });

  it('go each by itself: what cannot is told, and the others went', async () => {
    const { id, agent } = await desk();
    const jobs = await Promise.all(
      (['published', 'draft', 'published', 'closed'] as const).map((state) =>
        city.make.job({ enterpriseId: id, state }),
      ),
    );
    const foreign = await city.make.job();
    const { body } = await move(
      agent,
      id,
      'pause',
      [...jobs, foreign].map((job) => ({ id: job.id })),
    ).expect(200);
    expect(body.results.map(({ done }: { done: boolean }) => done)).toEqual([true, false, true, false]);
    expect(body.results[1]).toMatchObject({ code: 'job-changed', was: { state: 'draft' } });
    expect((await agent.get(`/api/jobs/${foreign.id}`)).body.state).toBe('published');
  });

  it('say of each what it is afterwards: published, waiting for an organiser, or as it was', async () => {
    const { id, agent } = await desk();
    const jobs = await Promise.all([
      city.make.job({ enterpriseId: id, state: 'draft' }),
      city.make.job({ enterpriseId: id, state: 'draft', requirements: '本地户籍优先。' }),
      city.make.job({ enterpriseId: id, state: 'draft', requirements: '限男性。' }),
    ]);
    const { body } = await move(
      agent,
      id,
      'publish',
      jobs.map((job) => ({ id: job.id })),
    ).expect(200);
    expect(body.results).toMatchObject([
      { done: true, state: 'published' },
      { done: true, state: 'held' },
      { done: false, state: 'draft', code: 'unlawful-words' },
    ]);
  });

  it('get a later last day, and the old one back', async () => {
    const { id, agent } = await desk();
    const jobs = await Promise.all(
      [20, 30].map((days) => city.make.job({ enterpriseId: id, validUntil: dayFromNow(days) })),
    );
    const until = dayFromNow(90);
    const { body } = await move(
      agent,
      id,
      'extend',
      jobs.map((job) => ({ id: job.id, until })),
    ).expect(200);
    expect(body.results).toMatchObject([{ done: true, was: { validUntil: dayFromNow(20) } }, { done: true }]);
    expect((await agent.get(`/api/jobs/${jobs[0]?.id}`)).body.validUntil).toBe(until);
    const back = body.results.map((result: { id: string; was: { validUntil: string } }) => ({
      id: result.id,
      until: result.was.validUntil,
    }));
    const shorter = await move(agent, id, 'extend', back).expect(200);
    expect(shorter.body.results).toMatchObject([{ done: false, field: 'validUntil:open-longer' }, { done: false }]);
    await agent.post(`/api/enterprises/${id}/job-moves`).send({ act: 'extend', undo: true, jobs: back }).expect(200);
    expect((await agent.get(`/api/jobs/${jobs[0]?.id}`)).body.validUntil).toBe(dayFromNow(20));
  });

  it('not beyond a year, nor without a day', async () => {
    const { id, agent } = await desk();
    const job = await city.make.job({ enterpriseId: id });
    const far = await move(agent, id, 'extend', [{ id: job.id, until: dayFromNow(400) }]).expect(200);
    expect(far.body.results).toMatchObject([{ done: false, field: 'validUntil:too-far' }]);
    const none = await move(agent, id, 'extend', [{ id: job.id }]).expect(200);
    expect(none.body.results).toMatchObject([{ done: false, field: 'until:required' }]);
  });

  it('two colleagues at one moment: each posting is moved once and its history has one step', async () => {
    const { id, agent, colleague } = await desk();
    const jobs = await Promise.all(Array.from({ length: 6 }, () => city.make.job({ enterpriseId: id })));
    const asked = jobs.map((job) => ({ id: job.id }));
    const answers = await Promise.all([agent, colleague].map((one) => move(one, id, 'close', asked).expect(200)));
    const done = answers.flatMap(({ body }) => body.results).filter((result: { done: boolean }) => result.done);
    expect(done).toHaveLength(6);
    const steps = await mongoose.connection
      .collection('job_versions')
      .countDocuments({ jobId: { $in: jobs.map((job) => new mongoose.Types.ObjectId(job.id)) } });
    expect(steps).toBe(6);
  });

  it('an edit that comes between is kept: the day is put on top of it', async () => {
    const { id, agent, colleague } = await desk();
    const job = await city.make.job({ enterpriseId: id });
    const until = dayFromNow(80);
    const edited = colleague.put(`/api/jobs/${job.id}`).send({ ...jobDraft(), headcount: 7, revision: 0 });
    const [{ body: bulk }, { status }] = await Promise.all([
      move(agent, id, 'extend', [{ id: job.id, until }]),
      edited,
    ]);
    const { body } = await agent.get(`/api/jobs/${job.id}`);
    expect(bulk.results).toMatchObject([{ done: true }]);
    expect([body.validUntil === until, body.headcount]).toEqual(status === 200 ? [true, 7] : [true, 2]);
  });
});
