import { beforeAll, describe, expect, it } from 'vitest';
import { ResumeDraft } from '#contracts/resumes';
import { type TestCity, testApp } from '#testing/app';
import { resumeDraft } from '#testing/builders';
import { missingOf } from './policy.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const seeker = async () => city.as(await city.make.account());

describe('a résumé', () => {
  it('begins empty and says what an application would need', async () => {
    const { body } = await (await seeker()).post('/api/resumes').send({}).expect(201);
    expect(body).toMatchObject({ revision: 0, name: '', missing: ['name', 'contact', 'education', 'skills'] });
  });

  it('is saved as typed', async () => {
    const agent = await seeker();
    const { body } = await agent.post('/api/resumes').send({}).expect(201);
    const draft = resumeDraft({ summary: '三年产线经验。\n\n会粤语' });
    const saved = await agent
      .put(`/api/resumes/${body.id}`)
      .send({ ...draft, revision: 0 })
      .expect(200);
    expect(saved.body).toMatchObject({ ...draft, revision: 1, missing: [] });
    const read = await agent.get(`/api/resumes/${body.id}`).expect(200);
    expect(read.body).toEqual(saved.body);
  });

  it('tells the second window that the first has saved', async () => {
    const agent = await seeker();
    const { body } = await agent.post('/api/resumes').send(resumeDraft()).expect(201);
    const save = (name: string) => agent.put(`/api/resumes/${body.id}`).send({ ...resumeDraft({ name }), revision: 0 });
    const answers = await Promise.all([save('甲'), save('乙')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('resume-changed');
  });

  it('is nobody else’s: other seekers, recruiters and organisers do not find it', async () => {
    const { id } = await city.make.resume();
    const other = await seeker();
    await other.get(`/api/resumes/${id}`).expect(404);
    await other
      .put(`/api/resumes/${id}`)
      .send({ ...resumeDraft(), revision: 0 })
      .expect(404);
    await other.delete(`/api/resumes/${id}`).expect(404);
    await (await city.as(await city.make.recruiter())).get(`/api/resumes/${id}`).expect(403);
    await (await city.as(await city.make.account({ roles: ['organiser'] }))).get(`/api/resumes/${id}`).expect(403);
    await city.http().get(`/api/resumes/${id}`).expect(401);
  });

  it('is listed to its owner, last edited first', async () => {
    const owner = await city.make.account();
    const first = await city.make.resume({ ownerId: owner.id });
    city.deps.clock.advance(1000);
    const second = await city.make.resume({ ownerId: owner.id });
    await city.make.resume();
    const { body } = await (await city.as(owner)).get('/api/resumes').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
  });

  it('is deleted for good', async () => {
    const owner = await city.make.account();
    const { id } = await city.make.resume({ ownerId: owner.id });
    const agent = await city.as(owner);
    await agent.delete(`/api/resumes/${id}`).expect(200);
    await agent.get(`/api/resumes/${id}`).expect(404);
  });

  it('names every fault at once', async () => {
    const { body } = await (await seeker())
      .post('/api/resumes')
      .send({ education: [{ school: '五邑', from: '2020-13' }], wishes: { occupations: ['x'] } })
      .expect(400);
    expect(body.fields.map(({ path }: { path: string }) => path)).toEqual(['education.0.from', 'wishes.occupations.0']);
  });

  it.each([
    [{ name: '' }, ['name']],
    [{ phone: '', email: '' }, ['contact']],
    [{ phone: '' }, []],
    [{ education: [] }, ['education']],
    [{ skills: [] }, ['skills']],
  ])('with %j lacks %j', (over, missing) => {
    expect(missingOf(ResumeDraft.parse({ ...resumeDraft(), ...over }))).toEqual(missing);
  });
});
