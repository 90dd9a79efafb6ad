import { demo, password, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>[^<]*?(\/[^<]*)<\/loc>/g)].map(([, path]) => new URL(path ?? '/', 'http://x').pathname);
const meta = (html: string, name: string) =>
  new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

test('a machine finds every posting by the sitemap, and reads it without scripts', async ({ request }, { project }) => {
  test.skip(project.name !== 'desk', 'the same answers on every screen');
  test.setTimeout(180_000);
  const text = async (path: string) => (await request.get(path)).text();
  const [, sitemap = ''] = /Sitemap: \S*?(\/sitemap\.xml)/.exec(await text('/robots.txt')) ?? [];
  const parts = (await text(sitemap)).match(/\/sitemaps\/[\w-]+\.xml/g) ?? [];
  const all = (await Promise.all(parts.map(text))).flatMap(locations);
  const postings = all.filter((path) => path.startsWith('/jobs/'));
  // The demonstration city's, and what other journeys publish and close meanwhile.
  expect(postings.length).toBeGreaterThan(350);

  for (const path of postings) {
    const answer = await request.get(path);
    const { state, address } = await (await request.get(`/api${path}`)).json();
    if (state !== 'published') continue;
    const html = await answer.text();
    const [, block = 'null'] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(block);
    expect(data, path).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/^<p>.+<\/p>$/s),
      identifier: { '@type': 'PropertyValue', value: path.split('/').at(-1) },
      datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      validThrough: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      employmentType: [expect.stringMatching(/^(FULL_TIME|PART_TIME|INTERN)$/)],
      hiringOrganization: { '@type': 'Organization', name: expect.stringMatching(/./) },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'CN',
          addressRegion: '广东省',
          addressLocality: expect.stringMatching(/^江门市/),
          ...(address && { streetAddress: expect.stringMatching(/./) }),
        },
      },
      directApply: true,
    });
    if (data.baseSalary) expect(data.baseSalary.value.unitText, path).toMatch(/^(HOUR|DAY|MONTH|YEAR)$/);
    expect(meta(html, 'og:title'), path).toMatch(/ · .*(\d|面议).* · /);
    expect(meta(html, 'og:description'), path).toMatch(/江门市/);
  }
});

test('a token works for a program until its person revokes it', async ({ page, playwright, baseURL }) => {
  await signIn(page, demo.recruiter);
  await page.goto('/me');
  await page.getByRole('link', { name: '管理个人令牌' }).click();
  await page.getByRole('button', { name: '新建令牌' }).click();
  const name = `同步 ${Date.now()}`;
  await page.getByLabel('用途').fill(name);
  await page.getByRole('checkbox', { name: '读取我的账号' }).check();
  await page.getByLabel('现在的密码').fill(password);
  await page.getByRole('button', { name: '生成令牌' }).click();
  const secret = await page.locator('code', { hasText: /^th_/ }).first().innerText();
  await page.getByRole('button', { name: '我已保存' }).click();

  const program = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
  });
  expect((await program.get('/api/me')).status()).toBe(200);
  expect((await program.get('/api/me/tokens')).status()).toBe(403);

  await page.getByRole('button', { name: `作废“${name}”` }).click();
  await page.getByRole('button', { name: '作废', exact: true }).click();
  await expect(page.getByText(name).locator('visible=true').first()).toBeHidden();
  expect((await program.get('/api/me')).status()).toBe(401);
  await program.dispose();
});

test('an admin reads who did what, and how the system is', async ({ page }) => {
  await signIn(page, demo.admin);
  await page.request.patch('/api/me', { data: { locale: 'zh-CN' } });
  await page.goto('/admin/audit?act=updateMe');
  await expect(page.getByText('修改账号').locator('visible=true').first()).toBeVisible();
  await expect(page.getByText('完成').locator('visible=true').first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^audit-.*\.csv$/);
  await page.goto('/admin/system');
  await expect(page.getByText('最近备份')).toBeVisible();
});

test('an organiser adds another site, and an address that leads inside is not visited', async ({ page }) => {
  await signIn(page, demo.organiser);
  await page.goto('/organiser/sources');
  await page.getByRole('button', { name: '添加来源' }).click();
  const name = `邻市人才网 ${Date.now() % 100_000}`;
  await page.getByLabel('来源名称').fill(name);
  await page.getByLabel('数据地址').fill('http://127.0.0.1/feed');
  await page.getByRole('button', { name: '添加来源' }).click();
  await expect(page.getByText('请写一个以 https:// 开头的完整地址')).toBeVisible();
  await page.getByLabel('数据地址').fill(`https://127.0.0.1/${Date.now()}.xml`);
  await page.getByRole('button', { name: '添加来源' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
});
