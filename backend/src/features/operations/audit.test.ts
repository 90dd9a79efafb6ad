import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestCity, testApp } from '#testing/app';

let city: TestCity;
let admin: Awaited<ReturnType<TestCity['as']>>;
beforeAll(async () => {
  city = await testApp();
  admin = await city.as(await city.make.account({ roles: ['admin'] }));
});

const list = async (query: Record<string, string>) => (await admin.get('/api/audit').query(query).expect(200)).body;

/** A recruiter who closed a posting, and was refused another. */
async function story() {
  const job = await city.make.job();
  const other = await city.make.job();
  const person = await city.make.recruiter(job.enterpriseId);
  const agent = await city.as(person);
  await agent.post(`/api/jobs/${job.id}/closure`).send({}).expect(200);
  await agent.post(`/api/jobs/${other.id}/closure`).send({}).expect(403);
  await vi.waitFor(async () =>
    expect((await list({ person: person.id })).items.map((item: { outcome: string }) => item.outcome)).toEqual([
      'refused',
      'done',
      'done',
    ]),
  );
  return { job, other, person };
}

describe('the audit log, read by an admin', () => {
  it('tells who did what to what, last first, with the person’s name', async () => {
    const { job, other, person } = await story();
    const { items } = await list({ person: person.id });
    expect(items).toMatchObject([
      { act: 'closeJob', targets: { id: other.id }, outcome: 'refused', code: 'not-allowed' },
      { act: 'closeJob', targets: { id: job.id }, outcome: 'done', person: { id: person.id, name: '林主管' } },
      { act: 'signIn', targets: {}, outcome: 'done' },
    ]);
  });

  it('is filtered by act and by day, and goes on by cursor', async () => {
    const { person } = await story();
    expect((await list({ person: person.id, act: 'createJob' })).items).toEqual([]);
    expect((await list({ person: person.id, day: '2020-01-01' })).items).toEqual([]);
    const first = await list({ person: person.id, act: 'closeJob', limit: '1' });
    const second = await list({ person: person.id, act: 'closeJob', limit: '1', cursor: first.nextCursor });
    expect([first.items[0].outcome, second.items[0].outcome, second.nextCursor]).toEqual(['refused', 'done', null]);
  });

  it('comes as a file, and the taking of it is on record', async () => {
    const { person, job } = await story();
    const answer = await admin.get('/api/audit/file').query({ person: person.id }).buffer(true).expect(200);
    expect(answer.headers['content-disposition']).toContain('.csv');
    const lines = answer.text.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain(`closeJob,id=${job.id},done`);
    expect((await list({ act: 'exportAudit' })).items).not.toEqual([]);
  });
});

describe('the state of the system', () => {
  it('tells versions, queues, backups and room on the disk', async () => {
    const { body } = await admin.get('/api/system').expect(200);
    expect(body).toMatchObject({ node: process.versions.node, outgoing: { waiting: 0 }, backup: null });
    expect(body.disk.totalBytes).toBeGreaterThan(body.disk.freeBytes);
    expect(body.database.bytes).toBeGreaterThan(0);
  });
});
