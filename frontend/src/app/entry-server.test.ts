import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { beforehand } from './beforehand.ts';
import { needs, type RenderInput, render, restOf, topOf } from './entry-server.tsx';
import { routes } from './routes.ts';

const id = '65a000000000000000000001';
const names = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: 'Jianghai' });
const job = {
  id,
  state: 'published',
  title: '电工 </script><script>alert(1)</script>',
  enterprise: { id, name: '江海云帆设备有限公司', shortName: '云帆设备', verified: true, industry: null },
  occupation: null,
  headcount: 2,
  duties: '检修产线',
  requirements: '',
  skills: [{ name: 'PLC', required: true }],
  education: 'associate',
  majors: [],
  experience: { min: 1, max: 3 },
  kind: 'full-time',
  district: '440704',
  address: '',
  point: null,
  pay: { unit: 'month', min: 8000, max: 12_000, months: 13 },
  benefits: [],
  validUntil: null,
  publishedAt: '2026-11-23T02:00:00Z',
  updatedAt: '2026-11-23T02:00:00Z',
  revision: 1,
  can: { edit: false, publish: false, pause: false, close: false, remove: false, apply: true, seeApplicants: false },
};
const city = {
  code: '440700',
  names: names('江门市'),
  centre: { lng: 113, lat: 22.5 },
  districts: [{ code: '440704', names: names('江海区'), centre: { lng: 113.1, lat: 22.5 } }],
  occupations: [],
  industries: [],
  majors: ['电气工程'],
  benefits: [],
};
const gone = { type: 't', title: 'Not Found', status: 404, code: 'not-found' };
const fetch = async (path: string) => (path === '/api/city' ? city : path === `/api/jobs/${id}` ? job : gone);
const request = {
  locale: 'zh-CN',
  me: null,
  fetch,
  origin: 'https://jobs.example',
  now: new Date('2026-11-24T00:00:00Z'),
} as const;

async function rendered(input: RenderInput) {
  const made = await render(input);
  return { ...made, ...made.write() };
}

it('a posting arrives with its content, its title and its names', async () => {
  const { status, html, head } = await rendered({ ...request, url: `/jobs/${id}` });
  expect(status).toBe(200);
  for (const words of ['8千–1.2万', '江海区', '云帆设备', '检修产线', '昨天']) expect(html).toContain(words);
  expect(head).toContain(`<link rel="canonical" href="https://jobs.example/jobs/${id}">`);
  expect(head).toContain('"@type":"JobPosting"');
});

it('a shared link says title, pay and place', async () => {
  const { head } = await render({ ...request, url: `/jobs/${id}` });
  expect(head).toMatch(/<meta property="og:title" content="电工 [^"]* · 8千–1.2万 · 13薪 · 云帆设备">/);
  expect(head).toContain('<meta property="og:description" content="8千–1.2万 · 13薪 · 江门市 江海区 · 检修产线">');
  const card = {
    ...job,
    title: '电工',
    tags: [],
    distance: null,
    highlights: { title: [], enterprise: [], snippet: [] },
  };
  const results = {
    items: [card],
    nextCursor: null,
    total: 1,
    totalIsExact: true,
    facets: { district: [], kind: [], education: [], experience: [], industry: [], pay: [], occupation: [] },
    understood: [],
    mode: 'full',
  };
  const list = await render({
    ...request,
    url: '/jobs?q=电工',
    fetch: async (path) => (path.startsWith('/api/jobs?') ? results : fetch(path)),
  });
  expect(list.head).toContain('1 个岗位：电工 8千–1.2万 · 13薪 江海区');
  expect(list.head).toContain('type="application/rss+xml"');
});

it('a shared link of any page shows a picture of the size that previews take, in the language of the reader', async () => {
  for (const [url, locale] of [
    ['/', 'zh-CN'],
    [`/jobs/${id}`, 'zh-HK'],
    ['/nowhere', 'en'],
  ] as const) {
    const { head } = await render({ ...request, url, locale });
    expect(head).toContain(`<meta property="og:image" content="https://jobs.example/preview-${locale}.png">`);
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
    const picture = await readFile(new URL(`../../public/preview-${locale}.png`, import.meta.url));
    const told = (side: string) => Number(new RegExp(`og:image:${side}" content="(\\d+)"`).exec(head)?.[1]);
    expect([told('width'), told('height')]).toEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)]);
    expect(picture.length).toBeLessThan(300_000);
  }
});

it('what a recruiter wrote cannot leave its place in the document', async () => {
  const made = await rendered({ ...request, url: `/jobs/${id}` });
  const assets = { script: '/a.js', preloads: [], styles: [] };
  const text = topOf({ ...made, locale: 'zh-CN', assets }) + restOf(made);
  expect(text).not.toContain('<script>alert');
  expect(text.match(/<script/g)).toHaveLength(3);
});

it('only the names of the reading language travel along', async () => {
  const { data, html } = await rendered({ ...request, url: `/jobs/${id}`, locale: 'en' });
  const sent = JSON.stringify(data);
  expect(html).toContain('Jianghai');
  expect(sent).not.toContain('江海区');
  expect(sent).not.toContain('电气工程');
});

it('what is not there is a page with status 404, not indexed', async () => {
  for (const url of ['/jobs/65a000000000000000000009', '/nowhere', '//elsewhere.example/x', '/jobs/%E0%A4%A']) {
    const { status, head } = await render({ ...request, url });
    expect(`${url} ${status}`).toBe(`${url} 404`);
    expect(head).toContain('noindex');
  }
});

it('a search that cannot be made says why, with the status of the refusal', async () => {
  const away = { type: 't', title: 'Unavailable', status: 503, code: 'database-away' };
  const { status, html } = await rendered({ ...request, url: '/jobs?q=电工', fetch: async () => away });
  expect(status).toBe(503);
  expect(html).toContain('数据库暂时连不上');
});

it('tells which answers a page is made of', () => {
  expect(needs('/jobs?q=电工&kind=campus&utm=1')).toEqual(['/api/jobs?q=%E7%94%B5%E5%B7%A5&kind=campus', '/api/city']);
});

it('every page that the server writes has a title of its own', () => {
  const written = routes.filter(({ frame }) => frame !== 'console').map(({ path }) => path);
  expect(Object.keys(beforehand).sort()).toEqual(written.sort());
});
