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

  it('changes what it says: the posting says the same from then on', async () => {
    const { pulled, show, postings } = await source([row('ca'), row('cb')]);
    await pulled();
    const [before] = await postings();
    show([row('ca', { salary: '9000-13000元/月' }), row('cb')]);
    expect((await pulled()).pulls[0]).toMatchObject({ imported: 0, changed: 1, known: 1, ended: 0 });
    const [after] = await postings();
    expect(after).toMatchObject({ _id: before?._id, state: 'published', pay: { min: 9000 }, monthly: { min: 9000 } });
    expect((await pulled()).pulls[0]).toMatchObject({ changed: 0, known: 2 });
  });

  it('that says something doubtful now has it looked at first', async () => {
    const { pulled, show, postings } = await source([row('da')]);
    await pulled();
    show([row('da', { description: '做得好月入过万' })]);
    expect((await pulled()).pulls[0]).toMatchObject({ changed: 1 });
    expect(await postings()).toMatchObject([{ state: 'held', withheld: true }]);
  });

  it('does not undo what people have changed here, and says so', async () => {
    const { pulled, show, postings } = await source([row('ea')]);
    await pulled();
    await JobModel.updateOne({ 'source.id': 'ea' }, { $set: { duties: '检修全部产线' }, $inc: { revision: 1 } });
    show([row('ea', { salary: '9000-13000元/月' })]);
    expect((await pulled()).pulls[0]).toMatchObject({ changed: 0, kept: 1, known: 0 });
    expect(await postings()).toMatchObject([{ duties: '检修全部产线', pay: { min: 8000 } }]);
  });

  it('that gives a row another title has another posting, since people applied to the first', async () => {
    const { id, pulled, show } = await source([row('ta')]);
    await pulled();
    show([row('ta', { title: '电工班长' })]);
    expect((await pulled()).pulls[0]).toMatchObject({ imported: 1, changed: 0, ended: 0 });
    const both = await JobModel.find({ 'source.feed': `site-${id}` }).sort({ _id: 1 });
    expect(both.map(({ title, state }) => [title, state])).toEqual([
      ['电工 ta', 'closed'],
      ['电工班长', 'published'],
    ]);
  });

  it('takes back what waits for an organiser too, and what nobody has read leaves nothing', async () => {
    const { pulled, show, postings } = await source([row('wa', { description: '做得好月入过万' }), row('wb')]);
    await pulled();
    show([row('wb', { description: '做得好月入过万' })]);
    expect((await pulled()).pulls[0]).toMatchObject({ ended: 1, changed: 1 });
    expect(await postings()).toMatchObject([{ source: { id: 'wb' }, state: 'held' }]);
    show([row('wc')]);
    expect((await pulled()).pulls[0]).toMatchObject({ ended: 1, imported: 1 });
    expect(await postings()).toMatchObject([{ state: 'closed', withheld: true }, { state: 'published' }]);
  });

  it('may bring back what it took down, but nothing that an organiser closed', async () => {
    const { id, pulled, show } = await source([row('ra'), row('rb'), row('rc')]);
    await pulled();
    const closed = await JobModel.findOne({ 'source.id': 'ra' }).lean();
    await organiser
      .post(`/api/jobs/${String(closed?._id)}/closure`)
      .send({})
      .expect(200);
    show([row('rc')]);
    expect((await pulled()).pulls[0]).toMatchObject({ ended: 1 });
    show([row('ra'), row('rb'), row('rc')]);
    expect((await pulled()).pulls[0]).toMatchObject({ imported: 1, known: 2 });
    const open = await JobModel.find({ 'source.feed': `site-${id}`, state: 'published' }).sort({ 'source.id': 1 });
    expect(open.map(({ source: from }) => from?.id)).toEqual(['rb', 'rc']);
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
