import { beforeAll, describe, expect, it } from 'vitest';
import { JobModel, jobIndex } from '#features/jobs';
import { startIndexFeed } from '#platform/search/feed';
import { type TestCity, testApp } from '#testing/app';

let city: TestCity;
let job: { id: string; enterpriseId: string };
const odd = '电工 <b>&"急"</b>';

beforeAll(async () => {
  city = await testApp();
  job = await city.make.job({ title: odd, duties: '第一行 <script>alert(1)</script>\n第二行' });
  const end = new AbortController();
  const feed = startIndexFeed(city.deps, [jobIndex], end.signal);
  await feed.ready;
  return async () => {
    end.abort();
    await feed.done;
  };
});

const get = (path: string) => city.http().get(path).buffer(true);

describe('what machines read', () => {
  it('robots.txt names the sitemap', async () => {
    const { text } = await get('/robots.txt').expect(200);
    expect(text).toContain(`Sitemap: ${city.deps.env.publicUrl}/sitemap.xml`);
    expect(text).toContain('Disallow: /api/');
  });

  it('the sitemap leads to every open posting with the day it changed, and to no other', async () => {
    const draft = await city.make.job({ state: 'draft' });
    const hidden = await city.make.job({ enterpriseId: (await city.make.enterprise({ state: 'revoked' })).id });
    const index = await get('/sitemap.xml').expect(200);
    const parts = [...index.text.matchAll(/<loc>[^<]*?(\/sitemaps\/[^<]+)<\/loc>/g)].map((m) => m[1] ?? '');
    const texts = await Promise.all(parts.map(async (part) => (await get(part).expect(200)).text));
    const all = texts.join('');
    const changed = (await JobModel.findById(job.id).lean())?.updatedAt.toISOString();
    expect(all).toContain(`/jobs/${job.id}</loc><lastmod>${changed}</lastmod>`);
    expect(all).toContain(`/enterprises/${job.enterpriseId}<`);
    expect(all).not.toContain(draft.id);
    expect(all).not.toContain(hidden.id);
    await get('/sitemaps/jobs-nothing.xml').expect(404);
  });

  it.each(['/feeds/indeed.xml', '/feeds/linkedin.xml', '/jobs.rss'])(
    '%s tells the posting, and escapes what was written',
    async (path) => {
      const { text, headers } = await get(path).expect(200);
      expect(text).toContain('电工 &lt;b&gt;&amp;&quot;急&quot;&lt;/b&gt;');
      expect(text).not.toMatch(/<b>|<script/);
      expect(text).toContain(`/jobs/${job.id}<`);
      expect(headers.etag).toBeTruthy();
      await get(path)
        .set('If-None-Match', headers.etag ?? '')
        .expect(304);
    },
  );

  it('a feed is not the same any more once a posting has ended', async () => {
    const path = '/feeds/indeed.xml';
    const own = await city.make.job();
    const agent = await city.as(await city.make.recruiter(own.enterpriseId));
    const before = await get(path).expect(200);
    expect(before.text).toContain(own.id);
    await agent.post(`/api/jobs/${own.id}/closure`).send({}).expect(200);
    const after = await get(path)
      .set('If-None-Match', before.headers.etag ?? '')
      .expect(200);
    expect(after.text).not.toContain(own.id);
  });

  it('RSS follows the search it stands for, and refuses what the search refuses', async () => {
    expect((await get('/jobs.rss?q=电工').expect(200)).text).toContain(job.id);
    expect((await get('/jobs.rss?q=护士').expect(200)).text).not.toContain(job.id);
    await get('/jobs.rss?limit=none').expect(400);
  });
});
