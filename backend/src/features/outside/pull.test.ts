import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobModel } from '#features/jobs';
import { type TestCity, testApp } from '#testing/app';
import { fetchFeed } from './fetch-feed.ts';
import { pullNext } from './sources.ts';
import { element } from './xml.ts';

let city: TestCity;
let organiser: Awaited<ReturnType<TestCity['as']>>;
/** What the other site shows at the moment, by path. */
const shown = new Map<string, string>();
const site = createServer((req, res) => res.end(shown.get(req.url ?? '') ?? ''));
let base: string;

beforeAll(async () => {
  city = await testApp();
  organiser = await city.as(await city.make.account({ roles: ['organiser'] }));
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const address = site.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => site.close());

type Row = Record<string, string>;
const row = (id: string, over: Row = {}): Row => ({
  referencenumber: id,
  title: `电工 ${id}`,
  company: '碧浪装备有限公司',
  city: '江门市',
  district: '江海区',
  salary: '8000-12000元/月',
  description: `<p>检修第 ${id} 条产线</p>`,
  ...over,
});
const feed = (rows: readonly Row[]) =>
  `<source>${rows
    .map(
      (one) =>
        `<job>${Object.entries(one)
          .map(([name, text]) => element(name, text))
          .join('')}</job>`,
    )
    .join('')}</source>`;

/** The https address people register is played by a server on this machine. */
const get = (address: string) =>
  fetchFeed(base + new URL(address).pathname, { protocol: 'http:', ports: 'any', permits: () => true });

let count = 0;
/** Registers a site that shows these, and takes it in once. */
async function source(rows: readonly Row[]) {
  const path = `/${count++}`;
  shown.set(path, feed(rows));
  const { body } = await organiser
    .post('/api/sources')
    .send({ name: '邻市人才网', address: `https://jobs.example${path}` })
    .expect(201);
  const id = String(body.id);
  const pulled = async () => {
    await organiser.post(`/api/sources/${id}/pulls`).send({}).expect(202);
    while (await pullNext(city.deps.clock.now(), get));
    const { body: list } = await organiser.get('/api/sources').expect(200);
    return list.items.find((one: { id: string }) => one.id === id);
  };
  const show = (next: readonly Row[] | string) => shown.set(path, typeof next === 'string' ? next : feed(next));
  const postings = () =>
    JobModel.find({ 'source.feed': `site-${id}` })
      .sort({ 'source.id': 1 })
      .lean();
  return { id, pulled, show, postings };
}

describe('a feed of another site', () => {
  it('brings postings in, marked with the site', async () => {
    const { pulled, postings } = await source([row('a'), row('b')]);
    expect(await pulled()).toMatchObject({ open: 2, pulls: [{ code: 'ok', read: 2, imported: 2 }] });
    const [first] = await postings();
    expect(first).toMatchObject({ title: '电工 a', district: '440704', state: 'published', pay: { min: 8000 } });
    const { body } = await city
      .http()
      .get(`/api/jobs/${String(first?._id)}`)
      .expect(200);
    expect(body.source).toBe('邻市人才网');
    expect(body.enterprise.verified).toBe(false);
  });

  it('changes nothing twice, and ends what it no longer has', async () => {
    const { pulled, show, postings } = await source([row('c'), row('d')]);
    await pulled();
    expect((await pulled()).pulls[0]).toMatchObject({ imported: 0, known: 2, ended: 0 });
    show([row('d')]);
    expect((await pulled()).pulls[0]).toMatchObject({ ended: 1 });
    expect((await postings()).map(({ state }) => state)).toEqual(['closed', 'published']);
  });

  it('shows no posting twice: not its own, not one of another site, not one that the enterprise put here itself', async () => {
    const enterprise = await city.make.enterprise({ name: '银滩电子有限公司' });
    const own = { title: '装配工', duties: '装配主板', requirements: '', district: '440704' };
    await city.make.job({ ...own, enterpriseId: enterprise.id });
    const same = row('e', { title: '装配工', company: '银滩电子有限公司', description: '<p>装配 主板</p>' });
    const once = row('f', { title: '焊工', description: '焊接' });
    const first = await source([same, once, { ...once, referencenumber: 'g' }]);
    expect((await first.pulled()).pulls[0]).toMatchObject({ read: 3, imported: 1, known: 2 });
    const second = await source([{ ...once, referencenumber: 'z' }]);
    expect((await second.pulled()).pulls[0]).toMatchObject({ imported: 0, known: 1 });
  });

  it('brings in nothing that a posting may not say', async () => {
    const { pulled } = await source([row('h', { description: '限男性，35 岁以下，入职交押金 500 元' }), row('i')]);
    expect((await pulled()).pulls[0]).toMatchObject({ read: 2, imported: 1, refused: 1 });
  });

  it('that is empty or broken ends nothing, and says why', async () => {
    const { pulled, show, postings } = await source([row('j')]);
    await pulled();
    for (const [text, code] of [
      ['<source></source>', 'empty'],
      ['<source><job>', 'not-xml'],
      ['<!DOCTYPE x><source/>', 'document-type'],
    ] as const) {
      show(text);
      expect((await pulled()).pulls[0].code).toBe(code);
    }
    expect((await postings()).map(({ state }) => state)).toEqual(['published']);
  });

  it('that lost most of its postings is believed the second time', async () => {
    const many = Array.from({ length: 24 }, (_, at) => row(`m${at}`));
    const { pulled, show } = await source(many);
    await pulled();
    show(many.slice(0, 4));
    expect(await pulled()).toMatchObject({ open: 24, pulls: [{ code: 'shrunk', ended: 0 }, {}] });
    expect(await pulled()).toMatchObject({ open: 4, pulls: [{ code: 'ok', ended: 20 }, {}, {}] });
  });

  it('is left alone while it is paused', async () => {
    const { id } = await source([row('n')]);
    const { body } = await organiser.put(`/api/sources/${id}/active`).send({ active: false }).expect(200);
    expect(body.nextPullAt).toBeNull();
    await organiser.post(`/api/sources/${id}/pulls`).send({}).expect(409);
  });

  it('is our own: what one installation gives, another reads', async () => {
    const job = await city.make.job({ title: '海上钢构焊工', duties: '焊接钢构' });
    const { text } = await city.http().get('/feeds/indeed.xml').buffer(true).expect(200);
    const { id, pulled, show, postings } = await source([]);
    // Elsewhere the employer is the same and the number is another.
    show(text.replaceAll('潮汐机电有限公司', '别城机电有限公司'));
    await pulled();
    const taken = (await postings()).find(({ source: from }) => from?.id === job.id);
    expect(taken, id).toMatchObject({
      title: '海上钢构焊工',
      district: '440704',
      education: 'bachelor',
      experience: { min: 1, max: 3 },
      pay: { unit: 'month', min: 8000, max: 12_000, months: 13 },
    });
  });

  it('is registered over https only, and once', async () => {
    const add = (address: string) => organiser.post('/api/sources').send({ name: '别处', address });
    expect((await add('http://jobs.example/feed')).status).toBe(400);
    expect((await add('https://jobs.example/once')).status).toBe(201);
    expect((await add('https://jobs.example/once')).status).toBe(409);
  });
});
