import { deflateRawSync } from 'node:zlib';
import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { cityDay } from '#features/jobs';
import { mongoose } from '#platform/database';
import { type TestCity, testApp } from '#testing/app';
import { runSheets } from './run.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

type Agent = Awaited<ReturnType<TestCity['as']>>;
const dayFromNow = (days: number) => cityDay(new Date(Date.now() + days * 86_400_000));
const jobs = () => mongoose.connection.collection('jobs');

async function desk(state: 'verified' | 'submitted' = 'verified') {
  const { id } = await city.make.enterprise({ state });
  return { id, agent: await city.as(await city.make.recruiter(id)) };
}
const upload = (agent: Agent, id: string, bytes: Buffer | string, name = '秋招.csv') =>
  agent
    .post(`/api/enterprises/${id}/job-sheets`)
    .query({ name })
    .type('application/octet-stream')
    .send(Buffer.from(bytes as string));
const map = (agent: Agent, sheet: { id: string; columns: object }, defaults = {}) =>
  agent.put(`/api/job-sheets/${sheet.id}/columns`).send({ columns: sheet.columns, defaults });
const preview = async (agent: Agent, sheet: { id: string }, query: object = {}) =>
  (await agent.get(`/api/job-sheets/${sheet.id}/preview`).query(query).expect(200)).body;
const runAll = async () => {
  while (await runSheets(city.deps.clock.now()));
};
async function bringIn(agent: Agent, id: string, bytes: Buffer | string, publish = false, defaults = {}) {
  const { body: sheet } = await upload(agent, id, bytes).expect(201);
  await map(agent, sheet, defaults).expect(200);
  await agent.post(`/api/job-sheets/${sheet.id}/run`).send({ publish }).expect(200);
  await runAll();
  return (await agent.get(`/api/job-sheets/${sheet.id}`).expect(200)).body;
}
const report = async (agent: Agent, sheet: { id: string }, outcome?: string) =>
  (
    await agent
      .get(`/api/job-sheets/${sheet.id}/rows`)
      .query(outcome ? { outcome } : {})
      .expect(200)
  ).body.items;

const text = '职位名称,招聘人数,薪资,学历\n电气工程师,3,8千-1.2万,本科\n镕炼工,2,面议,不限\n';
/** The same in GBK. */
const gbk = Buffer.from(
  '1rDOu8P7s8Ys1dDGuMjLyv0s0L3XyizRp8D6CrXnxvi5pLPMyqYsMyw4x6ctMS4yzfIssb6/xgrpRsG2uaQsMizD5tLpLLK7z94K',
  'base64',
);

describe('a sheet is read', () => {
  it.each([
    ['GBK', gbk],
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as spreadsheets save Unicode text', Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['semicolons and Windows line ends', Buffer.from(text.replaceAll(',', ';').replaceAll('\n', '\r\n'))],
  ])('from %s', async (_, bytes) => {
    const { id, agent } = await desk();
    const { body: sheet } = await upload(agent, id, bytes).expect(201);
    expect(sheet).toMatchObject({
      state: 'ready',
      rows: 2,
      header: ['职位名称', '招聘人数', '薪资', '学历'],
      columns: { title: 0, headcount: 1, pay: 2, education: 3 },
    });
    await map(agent, sheet).expect(200);
    const { items } = await preview(agent, sheet);
    expect(items).toMatchObject([
      { line: 2, draft: { title: '电气工程师', headcount: 3, education: 'bachelor', pay: { min: 8000, max: 12000 } } },
      { line: 3, draft: { title: '镕炼工', headcount: 2, pay: { unit: 'negotiable' } } },
    ]);
  });

  it('with the rare characters of GB 18030', async () => {
    const { id, agent } = await desk();
    const { body: sheet } = await upload(
      agent,
      id,
      Buffer.from('1rDOu8P7s8YstdjWtwr9mLzHzsTUsSyCMK0xuNoK', 'base64'),
    ).expect(201);
    await map(agent, sheet).expect(200);
    const { items } = await preview(agent, sheet);
    expect(items[0].draft).toMatchObject({ title: '龢记文员', address: '㙟岗' });
  });

  it('from XLSX, its dates and numbers too, below a line that says what it is', async () => {
    const { id, agent } = await desk();
    const until = dayFromNow(40);
    const bytes = await writeXlsx([
      [{ value: '潮汐机电 2026 年秋季招聘' }],
      ['岗位', '人数', '截止日期'].map((value) => ({ value })),
      [{ value: '焊工' }, { value: 12 }, { value: new Date(`${until}T00:00:00Z`), format: 'yyyy-mm-dd' }],
    ]).toBuffer();
    const { body: sheet } = await upload(agent, id, bytes, '秋招.xlsx').expect(201);
    await map(agent, sheet).expect(200);
    const { items } = await preview(agent, sheet);
    expect(items).toMatchObject([{ line: 3, draft: { title: '焊工', headcount: 12, validUntil: until } }]);
  });

  it('in English, with columns that say something else left alone', async () => {
    const { id, agent } = await desk();
    const { body } = await upload(agent, id, 'No.,Job Title,Openings,Recruiter,Deadline\n1,Welder,2,May,2027-01-31\n');
    expect(body.columns).toEqual({ title: 1, headcount: 2, validUntil: 4 });
  });

  it.each([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'), 'file-type'],
    ['a picture', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64'), 'file-type'],
    ['noise', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)), 'sheet-unreadable'],
    ['a header alone', Buffer.from('职位名称,人数\n'), 'sheet-empty'],
    ['a cut archive', Buffer.from('504b0304140000000800', 'hex'), 'sheet-unreadable'],
    ['ten thousand rows and more', Buffer.from(`职位\n${'电工\n'.repeat(10_001)}`), 'sheet-too-large'],
  ])('not from %s', async (_, bytes, code) => {
    const { id, agent } = await desk();
    const { body } = await upload(agent, id, bytes).expect(400);
    expect(body.fields).toMatchObject([{ path: 'file', code }]);
  });

  it('not from an archive that unpacks to more than it says', async () => {
    const { id, agent } = await desk();
    const { body } = await upload(agent, id, bomb(90 * 1024 * 1024), 'bomb.xlsx').expect(400);
    expect(body.fields).toMatchObject([{ path: 'file', code: 'sheet-too-large' }]);
    // And the product goes on.
    await upload(agent, id, text).expect(201);
  });
});

describe('a preview', () => {
  it('goes through all rows, and through those with problems alone', async () => {
    const { id, agent } = await desk();
    const rows = Array.from({ length: 120 }, (_, at) => `电工${at},维护,${at === 70 ? '八千左右' : '6000-8000'}`);
    const { body: sheet } = await upload(agent, id, `岗位,岗位职责,薪资\n${rows.join('\n')}\n`).expect(201);
    const first = await preview(agent, sheet, { limit: 100 });
    const rest = await preview(agent, sheet, { limit: 100, cursor: first.nextCursor });
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([100, 20, null]);
    expect(rest.items[0]).toMatchObject({ line: 102, draft: { title: '电工100' } });
    const rejected = await preview(agent, sheet, { only: 'rejected' });
    expect(rejected.items).toMatchObject([{ line: 72, draft: null, problems: [{ field: 'pay' }] }]);
    const incomplete = await preview(agent, sheet, { only: 'incomplete', limit: 1 });
    expect(incomplete.items).toMatchObject([{ line: 2, missing: ['validUntil'] }]);
  });

  it('that looks for problems in a long sheet answers in steps', async () => {
    const { id, agent } = await desk();
    const { body: sheet } = await upload(agent, id, `岗位,薪资\n${'电工,面议\n'.repeat(1200)}焊工,八千左右\n`).expect(
      201,
    );
    const first = await preview(agent, sheet, { only: 'rejected' });
    expect(first).toMatchObject({ items: [], nextCursor: '1001' });
    const next = await preview(agent, sheet, { only: 'rejected', cursor: first.nextCursor });
    expect(next).toMatchObject({ items: [{ line: 1202 }], nextCursor: null });
  });
});

describe('columns', () => {
  it('hold one field each, and are there', async () => {
    const { id, agent } = await desk();
    const { body: sheet } = await upload(agent, id, text).expect(201);
    const twice = await map(agent, { ...sheet, columns: { title: 0, duties: 0 } }).expect(400);
    expect(twice.body.fields).toMatchObject([{ code: 'column-twice' }, ...twice.body.fields.slice(1)]);
    await map(agent, { ...sheet, columns: { title: 9 } }).expect(400);
    await map(agent, { ...sheet, columns: { headcount: 1 } }).expect(200);
    const run = await agent.post(`/api/job-sheets/${sheet.id}/run`).send({}).expect(400);
    expect(run.body.fields).toMatchObject([{ path: 'columns.title' }]);
  });
});

describe('an import', () => {
  const head = '岗位,岗位职责,薪资,工作地点,截止日期';
  const whole = `电工,维护产线,6000-8000,江海区高新路 8 号,${dayFromNow(30)}`;

  it('takes good rows in as drafts, and gives bad rows back as a file with their reasons', async () => {
    const { id, agent } = await desk();
    const sheet = await bringIn(agent, id, `${head}\n${whole}\n,没有名称,面议,,\n焊工,焊接,八千左右,,明天\n`);
    expect(sheet).toMatchObject({ state: 'done', counts: { drafted: 1, published: 0, rejected: 2 } });
    const [line] = await report(agent, sheet, 'drafted');
    const { body: job } = await agent.get(`/api/jobs/${line.jobId}`).expect(200);
    expect(job).toMatchObject({ state: 'draft', title: '电工', district: '440704', pay: { unit: 'month', min: 6000 } });
    const history = await agent.get(`/api/jobs/${line.jobId}/versions`).expect(200);
    expect(history.body.items).toMatchObject([{ what: 'drafted', by: { name: '林主管' } }]);

    const csv = await agent.get(`/api/job-sheets/${sheet.id}/rejects`).query({ as: 'csv' }).buffer().expect(200);
    expect(csv.text).toBe(
      `\uFEFF行,原因,${head}\r\n3,职位名称未填写,,没有名称,面议,,\r\n` +
        '4,薪资无法识别（八千左右）；截止日期无法识别（明天）,焊工,焊接,八千左右,,明天\r\n',
    );
    expect(csv.headers['content-disposition']).toContain('attachment');
  });

  it('takes back the file that it gave, once it is put right', async () => {
    const { id, agent } = await desk();
    const first = await bringIn(agent, id, `${head}\n${whole}\n焊工,焊接,八千左右,,\n`);
    const csv = await agent.get(`/api/job-sheets/${first.id}/rejects`).query({ as: 'csv' }).buffer().expect(200);
    const second = await bringIn(agent, id, csv.text.replace('八千左右,', '8000-9000,'));
    expect(second.counts).toMatchObject({ drafted: 1, rejected: 0 });
  });

  it('publishes complete rows where that is wished; what lacks something stays a draft', async () => {
    const { id, agent } = await desk();
    const sheet = await bringIn(agent, id, `${head}\n${whole}\n文员,,面议,,\n`, true);
    expect(sheet.counts).toMatchObject({ drafted: 1, published: 1 });
    const [line] = await report(agent, sheet, 'published');
    expect((await city.http().get(`/api/jobs/${line.jobId}`).expect(200)).body.state).toBe('published');
  });

  it('says of a row with doubtful words that it waits, not that it is published', async () => {
    const { id, agent } = await desk();
    const doubtful = whole.replace('维护产线', '维护产线，本地户籍优先');
    const sheet = await bringIn(agent, id, `${head}\n${whole}\n${doubtful}\n`, true);
    expect(sheet.counts).toMatchObject({ published: 1, held: 1, drafted: 0 });
    const [line] = await report(agent, sheet, 'held');
    expect((await agent.get(`/api/jobs/${line.jobId}`).expect(200)).body.state).toBe('held');
  });

  it('fills in what is said once for all rows', async () => {
    const { id, agent } = await desk();
    const defaults = { district: '440703', validUntil: dayFromNow(20) };
    const sheet = await bringIn(agent, id, '岗位,岗位职责,薪资\n电工,维护产线,6000-8000\n', true, defaults);
    expect(sheet.counts).toMatchObject({ published: 1 });
  });

  it('publishes nothing for an enterprise that is not verified', async () => {
    const { id, agent } = await desk('submitted');
    const { body: sheet } = await upload(agent, id, text).expect(201);
    const refused = await agent.post(`/api/job-sheets/${sheet.id}/run`).send({ publish: true }).expect(409);
    expect(refused.body.code).toBe('enterprise-not-verified');
  });

  it('of the same file again makes nothing twice, unless the posting has ended since', async () => {
    const { id, agent } = await desk();
    const file = `${head}\n${whole}\n${whole}\n`;
    const first = await bringIn(agent, id, file, true);
    expect(first.counts).toMatchObject({ published: 1, already: 1 });
    const [{ jobId }] = await report(agent, first, 'published');
    expect((await bringIn(agent, id, file)).counts).toMatchObject({ already: 2 });
    await agent.post(`/api/jobs/${jobId}/closure`).expect(200);
    expect((await bringIn(agent, id, file)).counts).toMatchObject({ drafted: 1, already: 1 });
    // Another enterprise may have the very same rows.
    const other = await desk();
    expect((await bringIn(other.agent, other.id, file)).counts).toMatchObject({ drafted: 1 });
  });

  it('runs once, is stopped and goes on, and is not mapped anew in between', async () => {
    const { id, agent } = await desk();
    const rows = Array.from({ length: 120 }, (_, at) => `电工${at},维护`).join('\n');
    const { body: sheet } = await upload(agent, id, `岗位,岗位职责\n${rows}\n`).expect(201);
    const begin = () => agent.post(`/api/job-sheets/${sheet.id}/run`).send({});
    const answers = await Promise.all([begin(), begin()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await runSheets(new Date());
    const stopped = await agent.post(`/api/job-sheets/${sheet.id}/stop`).expect(200);
    expect(stopped.body.counts.drafted).toBe(50);
    expect(await runSheets(new Date())).toBe(false);
    await map(agent, sheet).expect(409);
    await begin().expect(200);
    await agent.delete(`/api/job-sheets/${sheet.id}`).expect(409);
    // Two processes at once, as after a lease that was lost unnoticed.
    await Promise.all([runAll(), runAll()]);
    const { body } = await agent.get(`/api/job-sheets/${sheet.id}`);
    expect(body).toMatchObject({ state: 'done', counts: { drafted: 120 } });
    expect(await jobs().countDocuments({ enterpriseId: new mongoose.Types.ObjectId(id) })).toBe(120);
    await agent.delete(`/api/job-sheets/${sheet.id}`).expect(200);
  });

  it('is nobody else’s', async () => {
    const { id, agent } = await desk();
    const { body: sheet } = await upload(agent, id, text).expect(201);
    const stranger = await city.as(await city.make.recruiter());
    await stranger.get(`/api/job-sheets/${sheet.id}`).expect(404);
    await stranger.get(`/api/job-sheets/${sheet.id}/rejects`).expect(404);
    await upload(stranger, id, text).expect(403);
  });
});

describe('formulas', () => {
  const rows = '岗位,岗位职责,薪资\n"=HYPERLINK(""http://x.example"",""电工"")",@SUM(A1),八千\n电工,- 维护产线,-5\n';

  it('are taken as text, and said', async () => {
    const { id, agent } = await desk();
    const { body: sheet } = await upload(agent, id, rows).expect(201);
    await map(agent, { ...sheet, columns: { title: 0, duties: 1 } }).expect(200);
    const { items } = await preview(agent, sheet);
    expect(items[0].draft.title).toBe('HYPERLINK("http://x.example","电工")');
    expect(items[0].problems).toMatchObject([
      { field: 'title', code: 'formula' },
      { field: 'duties', code: 'formula' },
    ]);
    expect(items[1]).toMatchObject({ draft: { duties: '- 维护产线' }, problems: [] });
  });

  it('leave as text, in CSV and in XLSX', async () => {
    const { id, agent } = await desk();
    const sheet = await bringIn(agent, id, rows);
    const csv = await agent.get(`/api/job-sheets/${sheet.id}/rejects`).query({ as: 'csv' }).buffer().expect(200);
    expect(csv.text).toContain(`,"'=HYPERLINK(""http://x.example"",""电工"")",'@SUM(A1),八千`);
    expect(csv.text).toContain(",电工,'- 维护产线,'-5");
    const { body } = await agent
      .get(`/api/job-sheets/${sheet.id}/rejects`)
      .query({ as: 'xlsx', locale: 'en' })
      .buffer()
      .parse((res, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    const [first] = await readXlsx(body);
    expect(first?.data[0]?.slice(0, 3)).toEqual(['Line', 'Reason', '岗位']);
    expect(first?.data[1]?.[2]).toBe(`'=HYPERLINK("http://x.example","电工")`);
    expect(first?.data[1]?.[1]).toContain('Pay cannot be read (八千)');
  });
});

/** An archive of one sheet of zeros, whose directory says that it is small. */
function bomb(size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size));
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(100, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}
