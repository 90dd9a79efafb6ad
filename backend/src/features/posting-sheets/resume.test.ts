import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, expect, inject, it, vi } from 'vitest';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { runSheets } from './run.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const rows = 5_000;
const jobs = () => mongoose.connection.collection('jobs');

it('five thousand rows, killed in the middle, go in once each', async () => {
  const { id } = await city.make.enterprise();
  const agent = await city.as(await city.make.recruiter(id));
  const lines = Array.from({ length: rows }, (_, at) => `装配工${at},组装与检验第 ${at} 条产线,5000-6500`);
  const { body: sheet } = await agent
    .post(`/api/enterprises/${id}/job-sheets`)
    .type('application/octet-stream')
    .send(Buffer.from(`岗位,岗位职责,薪资\n${lines.join('\n')}\n`))
    .expect(201);
  await agent.post(`/api/job-sheets/${sheet.id}/run`).send({}).expect(200);

  const uri = new URL(inject('mongodb'));
  uri.pathname = `/${mongoose.connection.name}`;
  const program = `
    import { startSheetRuns } from '#features/posting-sheets';
    import { connectDatabase } from '#platform/database';
    import { createLog } from '#platform/log';
    await connectDatabase(process.env.DATABASE);
    await startSheetRuns({ clock: { now: () => new Date() }, log: createLog('silent') }, new AbortController().signal);`;
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', program],
    { env: { ...process.env, DATABASE: uri.href }, stdio: 'ignore' },
  );
  const gone = once(child, 'exit');
  await vi.waitUntil(async () => (await jobs().countDocuments()) >= 500, { timeout: 60_000, interval: 20 });
  child.kill('SIGKILL');
  await gone;
  const before = await jobs().countDocuments();
  expect(before).toBeLessThan(rows);

  const begun = performance.now();
  while (await runSheets(new Date()));
  console.log(`${rows - before} rows in ${Math.round(performance.now() - begun)} ms`);
  const { body } = await agent.get(`/api/job-sheets/${sheet.id}`).expect(200);
  expect(body).toMatchObject({ state: 'done', counts: { drafted: rows, already: 0, rejected: 0 } });
  expect(await jobs().countDocuments()).toBe(rows);
  expect(await mongoose.connection.collection('job_versions').countDocuments()).toBe(rows);
  expect(await mongoose.connection.collection('changes').distinct('ref', { what: 'job.drafted' })).toHaveLength(rows);
}, 120_000);
