import type { Page } from '@playwright/test';
import { holdScripts } from '../fixtures/late.ts';
import { demo, newAccount, resume, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test.skip(({ isMobile }) => isMobile, 'recruiters and organisers work at a desk');

const until = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const draft = (title: string) => ({
  title,
  occupation: '6-31-01-03',
  headcount: 1,
  duties: '负责厂区低压配电的日常巡检。',
  requirements: '持低压电工证。',
  skills: [{ name: '电工证', required: true }],
  education: 'any',
  experience: { min: 0, max: null },
  kind: 'full-time',
  district: '440704',
  address: '高新路 8 号',
  pay: { unit: 'month', min: 6000, max: 8000, months: 12 },
  validUntil: until(),
});

async function published(page: Page, title: string): Promise<string> {
  const me = await (await page.request.get('/api/me')).json();
  const made = await (
    await page.request.post(`/api/enterprises/${me.membership.enterpriseId}/jobs`, { data: draft(title) })
  ).json();
  expect((await page.request.post(`/api/jobs/${made.id}/publication`)).status()).toBe(200);
  return made.id;
}
const found = (page: Page, title: string) =>
  page.request
    .get('/api/jobs', { params: { q: title, limit: 5 } })
    .then(async (answer) => (await answer.json()).items.some((item: { title: string }) => item.title === title));

test('a recruiter writes a posting, publishes it, and it is found; closing takes it away everywhere within five seconds', async ({
  page,
  browser,
}) => {
  await signIn(page, demo.recruiter);
  await page.goto('/console/jobs');
  await page.getByRole('button', { name: '写新岗位' }).first().click();
  const title = `码头夜班电工${Date.now() % 100_000}`;
  await page.getByRole('dialog').getByRole('textbox').first().fill(title);
  await page.getByRole('dialog').getByRole('button', { name: '开始写' }).click();
  await expect(page).toHaveURL(/\/console\/jobs\/[0-9a-f]{24}/);
  const id = page.url().match(/[0-9a-f]{24}/)?.[0] ?? '';

  // The rest of the form through its own door; the editor's fields have their own tests.
  const { revision } = await (await page.request.get(`/api/jobs/${id}`)).json();
  expect((await page.request.put(`/api/jobs/${id}`, { data: { ...draft(title), revision } })).status()).toBe(200);
  await page.reload();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await expect.poll(() => found(page, title)).toBe(true);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/jobs/${id}`);
  await expect(visitor.getByRole('heading', { name: title })).toBeVisible();
  await visitor.waitForLoadState('networkidle');
  const late = await (await browser.newContext()).newPage();
  const letScriptsCome = await holdScripts(late);
  await late.goto(`/jobs/${id}`, { waitUntil: 'commit' });
  await expect(late.getByRole('heading', { name: title })).toBeVisible();

  expect((await page.request.post(`/api/jobs/${id}/closure`)).status()).toBe(200);
  letScriptsCome();
  await expect.poll(() => found(page, title), { timeout: 5_000 }).toBe(false);
  await expect(visitor.getByText('这个岗位已经结束招聘，不能再投递。')).toBeVisible({ timeout: 5_000 });
  await visitor.context().close();
  await expect(late.getByText('这个岗位已经结束招聘，不能再投递。')).toBeVisible();
  await late.context().close();
});

test('a recruiter reads the frozen copy and moves the application; the seeker sees it at once', async ({
  page,
  browser,
}) => {
  await signIn(page, demo.recruiter);
  const id = await published(page, `冻结副本电工${Date.now() % 100_000}`);

  const seeker = await (await browser.newContext()).newPage();
  await newAccount(seeker.request, 'seeker');
  const mine = await (await seeker.request.post('/api/resumes', { data: resume })).json();
  expect((await seeker.request.put(`/api/jobs/${id}/application`, { data: { resumeId: mine.id } })).status()).toBe(200);
  // Edited afterwards: the enterprise must not see this.
  expect(
    (
      await seeker.request.put(`/api/resumes/${mine.id}`, {
        data: { ...resume, summary: '之后改的话', revision: mine.revision },
      })
    ).status(),
  ).toBe(200);
  await seeker.goto('/applications');

  await page.goto(`/console/jobs/${id}/applicants`);
  await page.getByText('沈新禾').first().click();
  await expect(page.getByText(resume.summary)).toBeVisible();
  await expect(page.getByText('之后改的话')).toHaveCount(0);
  await page.getByRole('button', { name: '约面试' }).click();
  await expect(seeker.getByRole('main').getByText('面试', { exact: true }).first()).toBeVisible();
  await seeker.context().close();
});

test('a role that an admin takes away is gone with the next request', async ({ page, browser }) => {
  const visitor = await (await browser.newContext()).newPage();
  await newAccount(visitor.request, 'seeker');
  const me = await (await visitor.request.get('/api/me')).json();
  expect((await visitor.request.get('/api/resumes')).status()).toBe(200);

  await signIn(page, demo.admin);
  expect((await page.request.put(`/api/accounts/${me.id}/roles`, { data: { roles: [] } })).status()).toBe(200);
  expect((await visitor.request.get('/api/resumes')).status()).toBe(403);
  await visitor.goto('/resumes');
  await expect(visitor.getByText('您没有权限看这一页')).toBeVisible();
  await visitor.context().close();
});

test('results are walked by keyboard', async ({ page }) => {
  await page.goto('/jobs?q=工程师');
  await page.waitForLoadState('networkidle');
  const shown = page.getByRole('complementary', { name: '岗位详情' }).getByRole('article');
  const first = await shown.innerText();
  await page.keyboard.press('j');
  await expect(shown).not.toHaveText(first, { useInnerText: true });
  await page.keyboard.press('k');
  await expect(shown).toHaveText(first, { useInnerText: true });
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '搜索岗位' })).toBeFocused();
});
