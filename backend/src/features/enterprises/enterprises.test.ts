import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { creditCode, enterpriseDraft } from '#testing/builders';
import { giveDocuments } from '#testing/documents';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const changesOf = async (ref: string) =>
  (await mongoose.connection.collection('changes').find({ ref }).sort({ _id: 1 }).toArray()).map(({ what }) => what);

/** An enterprise that a recruiter has registered through the door, with both documents. */
async function registered(draft = enterpriseDraft()) {
  const recruiter = await city.make.account({ roles: ['recruiter'] });
  const agent = await city.as(recruiter);
  const { body } = await agent.post('/api/enterprises').send(draft).expect(201);
  await giveDocuments(body.id);
  return { agent, body, path: `/api/enterprises/${body.id}` };
}
const organiser = async () => city.as(await city.make.account({ roles: ['organiser'] }));

describe('an enterprise registers', () => {
  it('and the person who registered it owns it', async () => {
    const { agent, body } = await registered();
    expect(body).toMatchObject({ state: 'draft', verified: false, can: { edit: true, submit: true, post: true } });
    const me = await agent.get('/api/me').expect(200);
    expect(me.body.membership).toEqual({ enterpriseId: body.id, role: 'owner' });
    expect(await changesOf(body.id)).toEqual(['enterprise.registered']);
  });

  it('once: whoever recruits for one registers no second', async () => {
    const { agent } = await registered();
    const { body } = await agent.post('/api/enterprises').send(enterpriseDraft()).expect(409);
    expect(body.code).toBe('already-member');
  });

  it('once also when tapped several times at the same moment', async () => {
    const agent = await city.as(await city.make.account({ roles: ['recruiter'] }));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        agent.post('/api/enterprises').send(enterpriseDraft({ name: '双击科技有限公司' })),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(await mongoose.connection.collection('enterprises').countDocuments({ name: '双击科技有限公司' })).toBe(1);
  });

  it('with a code whose check character is right', async () => {
    const agent = await city.as(await city.make.account({ roles: ['recruiter'] }));
    const { body } = await agent
      .post('/api/enterprises')
      .send({ ...enterpriseDraft(), creditCode: '91440700MA00000000' })
      .expect(400);
    expect(body.fields).toMatchObject([{ path: 'creditCode', code: 'credit-code' }]);
  });

  it('under a code that no other enterprise holds', async () => {
    const held = await city.make.enterprise();
    const record = await (await organiser()).get(`/api/enterprises/${held.id}/record`).expect(200);
    const agent = await city.as(await city.make.account({ roles: ['recruiter'] }));
    const { body } = await agent
      .post('/api/enterprises')
      .send(enterpriseDraft({ creditCode: record.body.creditCode }))
      .expect(409);
    expect(body.code).toBe('credit-code-taken');
  });

  it('and of two drafts with one code the first to be handed in has it', async () => {
    const draft = enterpriseDraft();
    const first = await registered(draft);
    const second = await registered(draft);
    const answers = await Promise.all([first, second].map(({ agent, path }) => agent.post(`${path}/submission`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('credit-code-taken');
  });
});

describe('the page of an enterprise', () => {
  it('is public once it is verified, with its code and the day of its check, without history and documents', async () => {
    const { id } = await city.make.enterprise();
    await city.make.job({ enterpriseId: id });
    await city.make.job({ enterpriseId: id, state: 'paused' });
    const { body } = await city.http().get(`/api/enterprises/${id}`).expect(200);
    expect(body).toMatchObject({ verified: true, openPostings: 1, can: { edit: false, verify: false } });
    expect(body.creditCode).toMatch(/^[0-9A-Z]{18}$/);
    expect(Date.parse(body.checkedAt)).toBeGreaterThan(0);
    for (const own of ['history', 'documents', 'verification', 'state', 'recheckAskedAt'])
      expect(Object.keys(body)).not.toContain(own);
  });

  it.each(['draft', 'submitted', 'rejected', 'expired', 'revoked'] as const)(
    'is not there for strangers while it is %s',
    async (state) => {
      const { id } = await city.make.enterprise({ state });
      await city.http().get(`/api/enterprises/${id}`).expect(404);
      await (await organiser()).get(`/api/enterprises/${id}`).expect(200);
    },
  );

  it('its record is for its own people and organisers', async () => {
    const { id } = await city.make.enterprise();
    const path = `/api/enterprises/${id}/record`;
    await city.http().get(path).expect(401);
    await (await city.as(await city.make.account())).get(path).expect(403);
    await (await city.as(await city.make.recruiter())).get(path).expect(404);
    const own = await (await city.as(await city.make.recruiter(id, 'member'))).get(path).expect(200);
    expect(own.body.history).toHaveLength(1);
  });

  it('nothing is known under an id that is nobody’s', async () => {
    await city
      .http()
      .get(`/api/enterprises/${'0'.repeat(24)}`)
      .expect(404);
    await city.http().get('/api/enterprises/nonsense').expect(400);
  });
});

describe('an enterprise is edited', () => {
  it('by its own people, and a stale window is told', async () => {
    const { agent, body, path } = await registered();
    const change = { ...enterpriseDraft({ name: '潮汐新材料有限公司', creditCode: body.creditCode }), revision: 0 };
    const after = await agent.put(path).send(change).expect(200);
    expect(after.body).toMatchObject({ name: '潮汐新材料有限公司', revision: 1 });
    const stale = await agent.put(path).send(change).expect(409);
    expect(stale.body.code).toBe('enterprise-changed');
    expect(await changesOf(body.id)).toEqual(['enterprise.registered', 'enterprise.edited']);
  });

  it('never by another enterprise', async () => {
    const { path } = await registered();
    const stranger = await city.as(await city.make.recruiter());
    await stranger
      .put(path)
      .send({ ...enterpriseDraft(), revision: 0 })
      .expect(404);
  });

  it('except for its code and name once those were handed in', async () => {
    const { agent, body, path } = await registered();
    const other = { ...enterpriseDraft({ creditCode: creditCode() }) };
    await agent
      .put(path)
      .send({ ...other, revision: 0 })
      .expect(200);
    await agent.post(`${path}/submission`).expect(200);
    const refused = await agent
      .put(path)
      .send({ ...other, creditCode: body.creditCode, revision: 2 })
      .expect(400);
    expect(refused.body.fields).toMatchObject([{ path: 'creditCode', code: 'frozen' }]);
    const renamed = await agent
      .put(path)
      .send({ ...other, name: '别人家的大企业有限公司', revision: 2 })
      .expect(400);
    expect(renamed.body.fields).toMatchObject([{ path: 'name', code: 'frozen' }]);
  });

  it('and its postings follow it into another industry', async () => {
    const { id } = await city.make.enterprise();
    const job = await city.make.job({ enterpriseId: id });
    const agent = await city.as(await city.make.recruiter(id));
    const { body } = await agent.get(`/api/enterprises/${id}/record`).expect(200);
    await agent
      .put(`/api/enterprises/${id}`)
      .send({ ...enterpriseDraft({ creditCode: body.creditCode, industry: '65' }), revision: 0 })
      .expect(200);
    const stored = await mongoose.connection.collection('jobs').findOne({ _id: new mongoose.Types.ObjectId(job.id) });
    expect(stored?.industry).toBe('65');
  });
});

describe('an enterprise is decided on', () => {
  it('verified after it was handed in, with each step in its history', async () => {
    const { agent, body, path } = await registered();
    await agent.post(`${path}/submission`).expect(200);
    const desk = await organiser();
    const decided = await desk.post(`${path}/decision`).send({ state: 'verified' }).expect(200);
    expect(decided.body.history.map(({ state }: { state: string }) => state)).toEqual([
      'draft',
      'submitted',
      'verified',
    ]);
    expect(await changesOf(body.id)).toEqual(['enterprise.registered', 'enterprise.submitted', 'enterprise.verified']);
    await city.http().get(path).expect(200);
  });

  it('refused with a reason, which its people read, and handed in again', async () => {
    const { agent, path } = await registered();
    await agent.post(`${path}/submission`).expect(200);
    const desk = await organiser();
    const bare = await desk.post(`${path}/decision`).send({ state: 'rejected' }).expect(400);
    expect(bare.body.fields).toMatchObject([{ path: 'reason' }]);
    await desk.post(`${path}/decision`).send({ state: 'rejected', reason: '执照照片不清晰' }).expect(200);
    const read = await agent.get(`${path}/record`).expect(200);
    expect(read.body.history.at(-1)).toMatchObject({ state: 'rejected', reason: '执照照片不清晰' });
    await agent.post(`${path}/submission`).expect(200);
  });

  it('by one organiser of two who decide at the same moment', async () => {
    const { id } = await city.make.enterprise({ state: 'submitted' });
    const desks = await Promise.all([organiser(), organiser()]);
    const answers = await Promise.all(
      desks.map((desk, at) =>
        desk
          .post(`/api/enterprises/${id}/decision`)
          .send(at === 0 ? { state: 'verified' } : { state: 'rejected', reason: '资料不全' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('never by its own people', async () => {
    const { id } = await city.make.enterprise({ state: 'submitted' });
    const own = await city.as(await city.make.recruiter(id));
    await own.post(`/api/enterprises/${id}/decision`).send({ state: 'verified' }).expect(403);
  });

  it('and one that is revoked takes its postings out of the public', async () => {
    const { id } = await city.make.enterprise();
    const open = await city.make.job({ enterpriseId: id });
    const draft = await city.make.job({ enterpriseId: id, state: 'draft' });
    const desk = await organiser();
    await desk.post(`/api/enterprises/${id}/decision`).send({ state: 'revoked', reason: '被投诉' }).expect(200);
    await city.http().get(`/api/jobs/${open.id}`).expect(404);
    const own = await city.as(await city.make.recruiter(id));
    const states = await Promise.all([open, draft].map((job) => own.get(`/api/jobs/${job.id}`)));
    expect(states.map(({ body }) => body.state)).toEqual(['paused', 'draft']);
    expect(await changesOf(open.id)).toEqual(['job.paused']);
  });
});

describe('the register', () => {
  it('lists what waits longest first, in pages that miss nobody', async () => {
    const desk = await organiser();
    const waiting: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { agent, body, path } = await registered();
      await agent.post(`${path}/submission`).expect(200);
      waiting.push(body.id);
      city.deps.clock.advance(1);
    }
    const listed: string[] = [];
    for (let cursor = ''; ; ) {
      const query = { state: 'submitted', limit: 2, ...(cursor && { cursor }) };
      const { body } = await desk.get('/api/enterprises').query(query).expect(200);
      listed.push(...body.items.map(({ id }: { id: string }) => id));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    expect(listed.filter((id) => waiting.includes(id))).toEqual(waiting);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('finds by a part of the name, taken literally, and counts every state', async () => {
    await city.make.enterprise({ name: '珠西(开平)卫浴有限公司' });
    await city.make.enterprise({ name: '珠西开平五金有限公司' });
    const desk = await organiser();
    const { body } = await desk.get('/api/enterprises').query({ q: '(开平)' }).expect(200);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['珠西(开平)卫浴有限公司']);
    expect(Object.keys(body.counts).sort()).toEqual([
      'draft',
      'expired',
      'rejected',
      'revoked',
      'submitted',
      'verified',
    ]);
  });

  it('is for organisers', async () => {
    await city.http().get('/api/enterprises').expect(401);
    await (await city.as(await city.make.recruiter())).get('/api/enterprises').expect(403);
  });
});
