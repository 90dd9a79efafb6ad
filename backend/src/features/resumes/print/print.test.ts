import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ResumeDraft, resumeLayouts } from '#contracts/resumes';
import { type TestCity, testApp } from '#testing/app';
import { resumeDraft } from '#testing/builders';
import { readResume } from '../read/read.ts';
import { openFonts } from './fonts.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testApp();
});

const full = resumeDraft({
  title: '机电',
  name: '林㛃',
  headline: '电气工程师',
  district: '440703',
  summary: '五年产线经验，熟悉自动化设备；做事踏实，能适应出差。',
  links: [{ name: 'GitHub', url: 'https://github.com/linjie-example' }],
  education: [
    { school: '五邑理工学院', major: '电气工程及其自动化', level: 'bachelor', from: '2013-09', to: '2017-06' },
  ],
  experience: [
    {
      organisation: '潮汐机电有限公司',
      position: '电气工程师',
      from: '2019-03',
      to: '',
      description: '负责产线电气设备的安装与调试。\n编写 PLC 程序，维护 12 条产线',
    },
    {
      organisation: '广东恒舟物流集团',
      position: '设备技术员',
      from: '2017-07',
      to: '2019-02',
      description: '维护分拣设备',
    },
  ],
  projects: [
    {
      name: '产线能耗监测平台',
      role: '电气负责人',
      from: '2021-03',
      to: '2021-11',
      description: '采集 200 个测点的用电数据',
    },
  ],
  skills: ['PLC', 'AutoCAD', '数据分析'],
  languages: [{ name: '英语', level: 'CET-6' }],
  certificates: [{ name: '低压电工证', issuer: '应急管理局', date: '2018-06' }],
  awards: [{ name: '优秀员工', issuer: '', date: '2022-12' }],
});

async function printed(over: Partial<ResumeDraft>, query: object = {}) {
  const owner = await city.make.account();
  const agent = await city.as(owner);
  const { body } = await agent
    .post('/api/resumes')
    .send({ ...full, ...over })
    .expect(201);
  const get = () =>
    agent
      .get(`/api/resumes/${body.id}/pdf`)
      .query(query)
      .buffer(true)
      .parse((res, done) => {
        const pieces: Buffer[] = [];
        res.on('data', (piece: Buffer) => pieces.push(piece));
        res.on('end', () => done(null, Buffer.concat(pieces)));
      });
  return { get, agent, id: body.id };
}
async function textOf(bytes: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages = [];
  for (let page = 1; page <= document.numPages; page += 1)
    pages.push(
      (await (await document.getPage(page)).getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join(''),
    );
  return pages.join('\n');
}

describe('a résumé as PDF', () => {
  it.each(resumeLayouts)('in the layout %s says everything, and is read back as it was', async (layout) => {
    const { get } = await printed({}, { layout });
    const { body, headers } = await get().expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toContain('attachment');
    const { draft, place } = await readResume('pdf', body);
    expect(place).toContain('蓬江区');
    const { title: _, district: __, wishes: ___, ...said } = full;
    expect(draft).toMatchObject(said);
  });

  it('is the same file each time, so that what was previewed is what is kept', async () => {
    const { get } = await printed({});
    const [one, other] = [await get(), await get()];
    expect(Buffer.compare(one.body, other.body)).toBe(0);
  });

  it('draws the rare characters of names, and reads them back', async () => {
    const rare = '𠮷㛃䶮𬭎𬱟𫘧㳘𫖯𠀋𠮟𡈽𡌛𡑮𡢽𠂤𡋾𢧵𣇄𣘺𣏾𤍞𤩹𥔎𦈐𧰼𨊚𩸽𪚲𫄸𫍽𬍛𬴊𬘭𮧵㸌䲟鿍';
    const { get } = await printed({ name: '林𠮷𬱟', summary: rare });
    const { body } = await get();
    expect((await readResume('pdf', body)).draft).toMatchObject({ name: '林𠮷𬱟', summary: rare });
    // Only what is drawn of each font goes along.
    expect(body.length).toBeLessThan(150_000);
  });

  it.each([
    ['A', 0x3400, 0x4db5],
    ['B', 0x20000, 0x2a6d6],
    ['C', 0x2a700, 0x2b734],
    ['D', 0x2b740, 0x2b81d],
    ['E', 0x2b820, 0x2cea1],
    ['F', 0x2ceb0, 0x2ebe0],
  ])('can draw every character of CJK Extension %s', (_, from, to) => {
    const fonts = openFonts();
    const all = Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
    expect(all.filter((codePoint) => !fonts.drawing([codePoint]))).toEqual([]);
  });

  it('draws emoji, also those of several signs', async () => {
    const { get } = await printed({ headline: '设计师😀👩🏽‍💻🇨🇳❤️' });
    expect(await textOf((await get()).body)).toContain('设计师😀👩🏽‍💻🇨🇳❤');
  });

  it('shows by its number what no font has', async () => {
    const { get } = await printed({ headline: '野\u{30000}𠮷' });
    expect(await textOf((await get()).body)).toContain('野[U+30000]𠮷');
  });

  it('shows stored script as the text that it is', async () => {
    const script = '<script>alert(1)</script>{"image":"/etc/passwd"}';
    const { get } = await printed({ summary: script });
    const { body } = await get();
    expect(await textOf(body)).toContain(script);
    expect(body.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI|EmbeddedFile)\b/);
  });

  it('goes on overleaf with the longest texts', async () => {
    const long = {
      organisation: '长文有限公司',
      position: '文员',
      from: '2019-01',
      to: '',
      description: '一二三四五六七八九十'.repeat(299),
    };
    const { get } = await printed({ experience: Array.from({ length: 30 }, () => long) }, { layout: 'two-columns' });
    const document = await getDocumentProxy(new Uint8Array((await get().expect(200)).body), { verbosity: 0 });
    expect(document.numPages).toBeGreaterThan(20);
  });

  it('is nobody else’s', async () => {
    const { id } = await printed({});
    await (await city.as(await city.make.account())).get(`/api/resumes/${id}/pdf`).expect(404);
  });
});
