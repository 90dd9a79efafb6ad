import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { EmbeddedEngine } from '#platform/search/embedded';
import { startIndexFeed } from '#platform/search/feed';
import { compareIndex } from '#platform/search/index-check';
import { language } from '#platform/search/language';
import { type TestCity, testApp } from '#testing/app';
import { password, resumeDraft } from '#testing/builders';
import { talentIndex } from './source.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

it('the index follows what a person decides, writes, deletes and erases', async () => {
  const engine = new EmbeddedEngine(language());
  const end = new AbortController();
  const feed = startIndexFeed({ search: engine, log: city.deps.log }, [talentIndex], end.signal);
  onTestFinished(async () => {
    end.abort();
    await feed.done;
  });
  await feed.ready;
  const found = async (text: string) => {
    const query = { text, filters: [], facets: [], sort: [], limit: 5, highlight: [] };
    return (await engine.search('talents', query)).total;
  };
  const becomes = (text: string, count: number) => vi.waitFor(async () => expect(await found(text)).toBe(count), 5_000);

  const person = await city.make.account();
  const agent = await city.as(person);
  const resume = await city.make.resume({ ownerId: person.id, skills: ['激光焊接'] });
  const decide = (visibility: string, revision: number) =>
    agent.put('/api/privacy').send({ visibility, resumeId: resume.id, revision }).expect(200);
  await decide('masked', 0);
  await becomes('激光焊接', 1);
  await agent
    .put(`/api/resumes/${resume.id}`)
    .send({ ...resumeDraft({ skills: ['机器视觉'] }), revision: 0 })
    .expect(200);
  await becomes('激光焊接', 0);
  expect(await found('机器视觉')).toBe(1);
  await decide('hidden', 1);
  await becomes('机器视觉', 0);
  await decide('masked', 2);
  await becomes('机器视觉', 1);

  const admin = await city.as(await city.make.account({ roles: ['admin'] }));
  await admin.put(`/api/accounts/${person.id}/suspension`).send({ suspended: true }).expect(200);
  await becomes('机器视觉', 0);
  await admin.put(`/api/accounts/${person.id}/suspension`).send({ suspended: false }).expect(200);
  await becomes('机器视觉', 1);
  const again = await city.as(person);
  await again.post('/api/privacy/erasure').send({ password }).expect(200);
  await becomes('机器视觉', 0);
  expect(await compareIndex(engine, talentIndex)).toMatchObject({ agrees: true, database: 0, index: 0 });
});
