import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { importPostings } from '#features/jobs';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';

const city = await testApp();
const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-import-'));
const jobs = () => mongoose.connection.collection('jobs');
const enterprises = () => mongoose.connection.collection('enterprises');
const run = (file: string, map: string) =>
  importPostings(file, map, { log: city.deps.log, tell: () => undefined, now: city.deps.clock.now() });
const databaseUri = () => {
  const uri = new URL(inject('mongodb'));
  uri.pathname = `/${mongoose.connection.name}`;
  return uri.href;
};
let files = 0;
const csv = async (text: string | Buffer) => {
  const file = join(folder, `${files++}.csv`);
  await writeFile(file, text);
  return file;
};

const head =
  'job_id,title,company,salary_raw,skills,company_type,company_size,industry,city,district,street,experience,education';
const boat =
  'z1,电气工程师,白鹭船艇有限公司,8千-1.2万·13薪,AutoCAD|五险一金|autocad|PLC编程|包住|全职,民营,100-299人,电气机械/电力设备,江门,江海,外海,3-5年,大专';

beforeEach(async () => {
  await jobs().deleteMany({});
  await enterprises().deleteMany({});
  await mongoose.connection.collection('changes').deleteMany({});
});

describe('importing postings', () => {
  test('makes of a row a posting that people can find', async () => {
    const report = await run(await csv(`${head}\n${boat}\n`), 'zhaopin');
    expect(report).toMatchObject({ feed: 'zhaopin', rows: 1, imported: 1, rejected: 0, enterprises: 1, payUnread: 0 });
    const job = await jobs().findOne();
    expect(job).toMatchObject({
      state: 'published',
      title: '电气工程师',
      occupation: '2-02-11-01',
      district: '440704',
      address: '江门 江海 外海',
      education: 'associate',
      experience: { min: 3, max: 5 },
      pay: { unit: 'month', min: 8000, max: 12000, months: 13 },
      monthly: { min: 8667, max: 13000 },
      skills: [{ name: 'AutoCAD' }, { name: 'PLC编程' }],
      benefits: ['五险一金', '包住'],
      industry: '38',
      source: { feed: 'zhaopin', id: 'z1' },
    });
    expect(await mongoose.connection.collection('changes').findOne({ ref: String(job?._id) })).toMatchObject({
      topic: 'job',
      what: 'job.published',
    });
    await city.http().get(`/api/jobs/${job?._id}`).expect(200);
  });

  test('reports a row with unlawful words by its rule, and lets one with doubtful words wait', async () => {
    const row = (id: string, title: string) => boat.replace('z1', id).replace('电气工程师', title);
    const file = await csv(
      `${head}\n${row('w1', '电工（限男性）')}\n${row('w2', '骑手/月入过万')}\n${row('w3', '女装设计师')}\n`,
    );
    expect(await run(file, 'zhaopin')).toMatchObject({ rows: 3, imported: 2, held: 1, rejected: 1 });
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toContain('sex-only: 限男性 (title)');
    const held = await jobs().findOne({ state: 'held' });
    expect(held).toMatchObject({ title: '骑手/月入过万', publishedAt: null });
    await city.http().get(`/api/jobs/${held?._id}`).expect(404);

    const organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
    const word = { verdict: 'approved', revision: 0 };
    await organiser.post(`/api/held-jobs/${held?._id}/decision`).send(word).expect(200);
    await city.http().get(`/api/jobs/${held?._id}`).expect(200);
  });

  test('trusts no name: an imported employer is not the verified one that is called the same', async () => {
    const ours = await city.make.enterprise({ name: '白鹭船艇有限公司', state: 'verified' });
    await run(await csv(`${head}\n${boat}\n`), 'zhaopin');
    const job = await jobs().findOne();
    expect(String(job?.enterpriseId)).not.toBe(ours.id);
    const { body } = await city.http().get(`/api/jobs/${job?._id}`).expect(200);
    expect(body.enterprise).toMatchObject({ name: '白鹭船艇有限公司', verified: false });
  });

  test('run again changes nothing twice, and takes up what is new', async () => {
    const file = await csv(`${head}\n${boat}\n`);
    await run(file, 'zhaopin');
    await jobs().updateOne({}, { $set: { state: 'closed' } });
    await writeFile(file, `${head}\n${boat}\n${boat.replace('z1', 'z2')}\n`);
    expect(await run(file, 'zhaopin')).toMatchObject({ rows: 2, imported: 1, already: 1, enterprises: 0 });
    expect(await jobs().countDocuments()).toBe(2);
    expect(await jobs().countDocuments({ state: 'closed' })).toBe(1);
    expect(await enterprises().countDocuments()).toBe(1);
  });

  test('reports every row that does not go in, with its line and reason', async () => {
    const file = await csv(
      [
        head,
        boat,
        boat,
        boat.replace('电气工程师', ''),
        'z9,少了几格',
        boat.replace('z1', 'z5').replace(/白鹭[^,]*/, ''),
      ].join('\n'),
    );
    const report = await run(file, 'zhaopin');
    expect(report).toMatchObject({ rows: 5, imported: 1, rejected: 4, rejectedFile: `${file}.rejected.csv` });
    const rejected = (await readFile(`${file}.rejected.csv`, 'utf8')).trim().split('\n').slice(1);
    expect(rejected.map((line) => line.split(',').slice(0, 2).join(': '))).toEqual([
      '3: the same id as line 2',
      '4: title: empty',
      '5: 2 cells where the header has 13',
      '6: company: empty',
    ]);
    await writeFile(file, `${head}\n${boat}\n`);
    await run(file, 'zhaopin');
    expect(existsSync(`${file}.rejected.csv`)).toBe(false);
  });

  test('keeps in the text what cannot be read', async () => {
    const odd = boat
      .replace('8千-1.2万·13薪', '60-80元/次')
      .replace('3-5年', '看缘分')
      .replace('电气工程师', `诚聘${'电气'.repeat(40)}`);
    expect(await run(await csv(`${head}\n${odd}\n`), 'zhaopin')).toMatchObject({ imported: 1, payUnread: 1 });
    const job = await jobs().findOne();
    expect(job).toMatchObject({ pay: { unit: 'negotiable' }, monthly: null, experience: { min: 0, max: null } });
    expect(job?.requirements).toContain('薪资：60-80元/次');
    expect(job?.requirements).toContain('经验：看缘分');
    expect(job?.title).toHaveLength(60);
    expect(job?.duties).toContain('电气'.repeat(40));
  });

  test('reads UTF-8 with a byte order mark, GBK, quoted cells and other line ends alike', async () => {
    const quoted = boat.replace('电气工程师', '"电气工程师（""高压"",\n低压）"');
    await run(await csv(`\uFEFF${head}\r\n${quoted}\r\n`), 'zhaopin');
    expect((await jobs().findOne())?.title).toBe('电气工程师（"高压", 低压）');
    const gbk = Buffer.concat([
      Buffer.from('name,firm\n'),
      Buffer.from([0xba, 0xb8, 0xb9, 0xa4]),
      Buffer.from(',Boats\n'),
    ]);
    await run(await csv(gbk), 'title=name,company=firm,feed=old');
    expect(await jobs().findOne({ 'source.feed': 'old' })).toMatchObject({ title: '焊工', occupation: '6-18-02-04' });
  });

  test('takes other files by a map of fields to columns, and rows without ids by what they say', async () => {
    const file = await csv(
      '岗位,单位,地点,福利,发布\n焊工,白鹭船艇,江门-新会区,包吃 五险一金,2026-11-02\n焊工,白鹭船艇,江门-新会区,包吃 五险一金,2026-11-02\n',
    );
    const map = 'title=岗位,company=单位,area=地点,benefits=福利,posted=发布,feed=fair';
    expect(await run(file, map)).toMatchObject({ imported: 1, rejected: 1 });
    expect(await run(file, map)).toMatchObject({ imported: 0, already: 1, rejected: 1 });
    expect(await jobs().findOne()).toMatchObject({ district: '440705', benefits: ['包吃', '五险一金'] });
    expect((await jobs().findOne())?.publishedAt.toISOString()).toBe('2026-11-01T16:00:00.000Z');
  });

  test.each([
    ['titel=岗位', /not field=column/],
    ['title=岗位', /title and company are needed/],
    ['title=岗位,company=单位', /no column 岗位, 单位; it has name, firm/],
  ])('says what is wrong with the map %s', async (map, message) => {
    await expect(run(await csv('name,firm\n焊工,白鹭\n'), map)).rejects.toThrow(message);
  });

  test('goes on where a kill stopped it: nothing is lost, nothing is doubled', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) =>
      boat.replace('z1', `z${at}`).replace('白鹭', `白鹭${at % 900}号`),
    );
    const file = await csv(`${head}\n${rows.join('\n')}\n`);
    const program = `
      import { importPostings } from '#features/jobs';
      import { connectDatabase } from '#platform/database';
      import { createLog } from '#platform/log';
      await connectDatabase(process.env.DATABASE);
      await importPostings(process.env.FILE, 'zhaopin', { log: createLog('silent'), tell: () => {}, now: new Date() });`;
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', program],
      { env: { ...process.env, DATABASE: databaseUri(), FILE: file }, stdio: 'ignore' },
    );
    const gone = once(child, 'exit');
    await vi.waitUntil(async () => (await jobs().countDocuments()) >= 500, { timeout: 60_000, interval: 20 });
    child.kill('SIGKILL');
    await gone;
    const before = await jobs().countDocuments();
    expect(before % 500).toBe(0);
    expect(before).toBeLessThan(4_000);
    expect(await run(file, 'zhaopin')).toMatchObject({ imported: 4_000 - before, already: before });
    expect(await jobs().countDocuments()).toBe(4_000);
    expect(await enterprises().countDocuments()).toBe(900);
    const told = await mongoose.connection.collection('changes').distinct('ref', { what: 'job.published' });
    expect(told).toHaveLength(4_000);
  }, 120_000);

  test('says where a file stops being CSV; what came before is in', async () => {
    const many = Array.from({ length: 500 }, (_, at) => boat.replace('z1', `z${at}`));
    const file = await csv(`${head}\n${many.join('\n')}\nz900,"电气工程师,${boat}\n`);
    await expect(run(file, 'zhaopin')).rejects.toThrow(/[Qq]uote/);
    expect(await jobs().countDocuments()).toBe(500);
  });
});

const data = process.env.TALENT_HARBOR_DATA;
describe.skipIf(!data)(`real files in TALENT_HARBOR_DATA${data ? '' : ' (not set: skipped)'}`, () => {
  test.each([
    ['zhaopin', 'zh_jobs_zhaopin_2024', 13_302],
    ['51job', 'zh_jobs_51job_2021', 2_500],
  ])(
    'every row of %s goes in or is reported',
    async (map, name, rows) => {
      const file = await csv(await readFile(join(data ?? '', name, 'jobs.csv')));
      const report = await run(file, map);
      console.log(report);
      expect(report.rows).toBe(rows);
      expect(report.imported + report.rejected).toBe(rows);
      expect(await jobs().countDocuments()).toBe(report.imported);
      expect(report.seconds).toBeLessThan(60);
      expect(await run(file, map)).toMatchObject({ imported: 0, already: report.imported });
    },
    180_000,
  );
});
