import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demo, signIn } from '../fixtures/people.ts';
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
    paths: ['/resumes', '/resumes/:resume', '/applications', '/me', '/me/tokens', '/me/data', '/jobs/:job', '/console'],
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

const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));

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
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wider > 0) findings.push({ path, id: `wider than the screen by ${wider} px at ${project.name}` });
    }
    expect(findings).toEqual([]);
  });
}
