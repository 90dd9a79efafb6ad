import { beforeAll, describe, expect, it } from 'vitest';
import { JobModel } from '#features/jobs';
import { type TestCity, testApp } from '#testing/app';
import { readiness } from './readiness.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const as = async (role: 'organiser' | 'admin' | 'manager') => city.as(await city.make.account({ roles: [role] }));

describe('the overview', () => {
  it('counts what waits and what happened today', async () => {
    const agent = await as('organiser');
    const before = (await agent.get('/api/overview').expect(200)).body;
    const { id } = await city.make.enterprise();
    await city.make.enterprise({ state: 'submitted' });
    const job = await city.make.job({ enterpriseId: id });
    await city.make.application({ jobId: job.id, enterpriseId: id });
    const after = (await agent.get('/api/overview').expect(200)).body;
    const more = (path: string) => {
      const read = (body: unknown) => path.split('.').reduce<unknown>((value, key) => Object(value)[key], body);
      return Number(read(after)) - Number(read(before));
    };
    expect(more('enterprises.submitted')).toBe(1);
    expect(more('enterprises.verified')).toBe(1);
    expect(more('jobs.published')).toBe(1);
    expect(more('jobs.publishedToday')).toBe(1);
    expect(more('applications.total')).toBe(1);
    expect(more('applications.today')).toBe(1);
    expect(more('applications.unseen')).toBe(1);
  });

  it('says since when the posting waits that waits longest', async () => {
    const heldAt = new Date('2026-11-20T01:00:00.000Z');
    for (const at of [new Date('2026-11-21T01:00:00.000Z'), heldAt]) {
      const { id } = await city.make.job();
      await JobModel.updateOne({ _id: id }, { $set: { state: 'held', heldAt: at } });
    }
    const { body } = await (await as('organiser')).get('/api/overview').expect(200);
    expect(body.jobs.heldSince).toBe(heldAt.toISOString());
  });

  it('tells accounts by role to admins only', async () => {
    expect((await (await as('organiser')).get('/api/overview').expect(200)).body.accounts).toBeNull();
    expect((await (await as('admin')).get('/api/overview').expect(200)).body.accounts).toMatchObject({ admin: 1 });
  });

  it('is for organisers and admins', async () => {
    await city.http().get('/api/overview').expect(401);
    await (await as('manager')).get('/api/overview').expect(403);
  });
});

describe('readiness', () => {
  it('names the engines and their versions', async () => {
    const { body } = await city.http().get('/readyz').expect(200);
    expect(body).toMatchObject({
      status: 'ready',
      parts: { database: { engine: 'MongoDB', ok: true }, search: { engine: 'embedded', ok: true } },
    });
    expect(body.parts.database.version).toMatch(/^\d+\.\d+/);
  });

  it('is limited, not lost, where the search engine does not answer', async () => {
    const silent = {
      ...city.deps.search,
      kind: 'meilisearch' as const,
      version: () => new Promise<string>(() => undefined),
    };
    const state = await readiness({ search: silent });
    expect(state.status).toBe('limited');
    expect(state.parts.search).toMatchObject({ engine: 'meilisearch', ok: false });
  });
});
