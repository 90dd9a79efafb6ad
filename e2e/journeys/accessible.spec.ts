import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demo, newAccount, resume, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

/** Pages by who sees them. `:job` and `:enterprise` are the first found. */
const pages: Record<string, { login?: string; paths: string[] }> = {
  everybody: {
    paths: [
      '/',
      '/jobs',
      '/jobs?q=电工',
      '/jobs?q=没有这样的岗位名',
      '/jobs/:job',
      '/enterprises/:enterprise',
      '/sign-in',
      '/sign-up',
      '/password-reset',
      '/help',
      '/law',
      `/invitations/${'0'.repeat(24)}#an-invitation-that-is-not-there`,
      '/nowhere',
    ],
  },
  seeker: {
    login: demo.seeker,
    paths: [
      '/resumes',
      '/resumes/:resume',
      '/resumes/import',
      '/resumes/000000000000000000000000',
      '/applications',
      '/me',
      '/me/second-factor',
      '/me/tokens',
      '/me/data',
      '/jobs/:job',
      '/console',
    ],
  },
  recruiter: {
    login: demo.recruiter,
    paths: [
      '/console',
      '/console/enterprise',
      '/console/colleagues',
      '/console/talents',
      '/console/jobs',
      '/console/jobs/:own',
      '/console/jobs/:own/applicants',
    ],
  },
  organiser: {
    login: demo.organiser,
    paths: ['/organiser', '/organiser/enterprises', '/organiser/sources', '/organiser/enterprises/:waiting'],
  },
  admin: { login: demo.admin, paths: ['/admin', '/admin/people', '/admin/system', '/admin/audit'] },
};

const sample = fileURLToPath(
  new URL('../../backend/src/features/resumes/read/samples/b02-rightbar-zh.pdf', import.meta.url),
);
/** A picture of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));

/** What axe finds in the page as it stands, light and dark, and whether it is wider than the screen. */
async function look(page: Page, path: string, project: string): Promise<unknown[]> {
  const findings: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    // No frame of another origin is on our pages, so axe need not gather from a page of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // In the dark nothing but the colours is different.
    const { violations } = await (colorScheme === 'dark'
      ? axe.withRules('color-contrast')
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    ).analyze();
    findings.push(
      ...violations.map(({ id, nodes }) => ({
        path,
        colorScheme,
        id,
        where: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
      })),
    );
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) findings.push({ path, id: `wider than the screen by ${wider} px at ${project}` });
  return findings;
}

for (const [who, { login, paths }] of Object.entries(pages)) {
  test(`axe finds nothing on the pages of ${who}, light and dark`, async ({ page }, { project }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (login) await signIn(page, login);
    const { items } = await (await page.request.get('/api/jobs?limit=1')).json();
    const first = async (path: string) => (await (await page.request.get(path)).json()).items[0].id;
    const me = login ? await (await page.request.get('/api/me')).json() : null;
    const ids: Record<string, () => Promise<string>> = {
      job: async () => items[0].id,
      enterprise: async () => items[0].enterprise.id,
      resume: () => first('/api/resumes'),
      waiting: () => first('/api/enterprises?state=submitted'),
      own: () => first(`/api/enterprises/${me.membership.enterpriseId}/jobs?limit=1`),
    };
    const findings: unknown[] = [];
    for (const path of paths) {
      const name = path.match(/:(\w+)/)?.[1];
      const address = name ? path.replace(`:${name}`, (await ids[name]?.()) ?? '') : path;
      await page.goto(address, { waitUntil: 'networkidle' });
      findings.push(...(await look(page, path, project.name)));
    }
    expect(findings).toEqual([]);
  });
}

test('axe finds nothing in a résumé’s sheets, beside a photo and in a reading that waits, light and dark', async ({
  page,
}, { project }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await newAccount(page.request, 'seeker');
  const findings: unknown[] = [];
  const see = async (what: string) => findings.push(...(await look(page, what, project.name)));
  await page.goto('/resumes', { waitUntil: 'networkidle' });
  await see('no résumé yet');

  const { id } = await (await page.request.post('/api/resumes', { data: resume })).json();
  await page.goto(`/resumes/${id}`);
  await page.getByLabel('添加照片').setInputFiles({ name: '我.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByRole('img', { name: '照片' })).toBeVisible();
  await see('photo');
  await page.getByRole('button', { name: '预览和导出' }).click();
  await expect(page.getByRole('img', { name: '第 1 页，共 1 页' })).toBeVisible({ timeout: 30_000 });
  await see('export');
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '历史版本' }).click();
  await page.getByRole('button', { name: '留下现在的版本' }).click();
  await page.getByRole('button', { name: '查看' }).click();
  await see('versions');

  await page.goto('/resumes/import');
  await page.getByLabel(/选择文件/).setInputFiles(sample);
  await expect(page.getByLabel('姓名')).toHaveValue('谢国华', { timeout: 30_000 });
  await see('beside the source');
  const showSource = page.getByRole('button', { name: '原文', exact: true });
  if (await showSource.isVisible()) {
    await showSource.click();
    await see('the source');
  }
  await page.getByRole('button', { name: '换一个文件' }).click();
  await see('dropping a reading');
  await page.goto('/resumes', { waitUntil: 'networkidle' });
  await see('a reading waits');
  expect(findings).toEqual([]);
});
