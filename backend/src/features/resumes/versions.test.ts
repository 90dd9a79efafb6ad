import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCity, testApp } from '#testing/app';
import { resumeDraft } from '#testing/builders';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});
const minute = 60_000;

async function writer() {
  const agent = await city.as(await city.make.account());
  const { body } = await agent
    .post('/api/resumes')
    .send(resumeDraft({ summary: '初稿' }))
    .expect(201);
  let revision = 0;
  return {
    agent,
    id: body.id,
    async write(summary: string) {
      await agent
        .put(`/api/resumes/${body.id}`)
        .send({ ...resumeDraft({ summary }), revision: revision++ })
        .expect(200);
    },
    versions: async () => (await agent.get(`/api/resumes/${body.id}/versions`).expect(200)).body.items,
  };
}

describe('versions of a résumé', () => {
  it('begin when writing goes on after half an hour, and hold what stood there before', async () => {
    const { agent, id, write, versions } = await writer();
    await write('一');
    await write('二');
    expect(await versions()).toEqual([]);
    city.deps.clock.advance(31 * minute);
    await write('三');
    const [kept, ...others] = await versions();
    expect([kept.reason, others]).toEqual(['pause', []]);
    const { body } = await agent.get(`/api/resumes/${id}/versions/${kept.id}`).expect(200);
    expect(body.draft.summary).toBe('二');
  });

  it('are kept by hand, and brought back without losing what stood there', async () => {
    const { agent, id, write, versions } = await writer();
    const { body: kept } = await agent.post(`/api/resumes/${id}/versions`).send({}).expect(201);
    await write('改坏了');
    const restored = await agent
      .post(`/api/resumes/${id}/versions/${kept.id}/restoration`)
      .send({ revision: 1 })
      .expect(200);
    expect(restored.body).toMatchObject({ summary: '初稿', revision: 2 });
    const [newest] = await versions();
    expect(newest.reason).toBe('restore');
    const { body } = await agent.get(`/api/resumes/${id}/versions/${newest.id}`).expect(200);
    expect(body.draft.summary).toBe('改坏了');
  });

  it('are not brought back over what another window has saved', async () => {
    const { agent, id, write, versions } = await writer();
    const { body: kept } = await agent.post(`/api/resumes/${id}/versions`).send({}).expect(201);
    await write('别处写的');
    const { body } = await agent
      .post(`/api/resumes/${id}/versions/${kept.id}/restoration`)
      .send({ revision: 0 })
      .expect(409);
    expect(body.code).toBe('resume-changed');
    expect(await versions()).toHaveLength(1);
  });

  it('number fifty at most, and go with the résumé', async () => {
    const { agent, id, versions } = await writer();
    for (let at = 0; at < 52; at += 1) await agent.post(`/api/resumes/${id}/versions`).send({}).expect(201);
    expect(await versions()).toHaveLength(50);
    await agent.delete(`/api/resumes/${id}`).expect(200);
    await agent.get(`/api/resumes/${id}/versions`).expect(404);
  });
});
