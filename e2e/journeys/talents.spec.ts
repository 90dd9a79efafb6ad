import { demo, newAccount, password, resume, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test.skip(({ isMobile }) => isMobile, 'recruiters work at a desk');

/** A word that nobody else in the city has in their résumé. */
const craft = () => `灯塔透镜${Math.random().toString(36).slice(2, 7)}`;

test('a person lets enterprises find them masked, reads who looked, and keeps that one out', async ({
  page,
  browser,
}) => {
  const skill = craft();
  await newAccount(page.request, 'seeker');
  const written = { ...resume, skills: [skill], summary: `我叫${resume.name}，会磨${skill}。` };
  expect((await page.request.post('/api/resumes', { data: written })).status()).toBe(201);
  await page.goto('/me/data');
  await page.getByRole('radio', { name: /看不出是谁/ }).check();
  await expect(page.getByText('已核验企业现在能搜到您，但看不出是谁。').first()).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, demo.recruiter);
  await expect
    .poll(async () => (await (await desk.request.get('/api/talents', { params: { q: skill } })).json()).items.length)
    .toBe(1);
  await desk.goto(`/console/talents?q=${skill}`);
  const people = desk
    .getByRole('list', { name: '人才搜索' })
    .getByRole('listitem')
    .filter({ has: desk.getByRole('button') });
  await expect(people).toHaveCount(1);
  await people.first().getByRole('button').click();
  await expect(desk.getByText('对方隐去了姓名、学校和单位')).toBeVisible();
  await expect(desk.getByText(`我叫某人，会磨${skill}。`).last()).toBeVisible();
  await expect(desk.getByText(resume.name)).toHaveCount(0);
  await expect(desk.getByText(resume.phone)).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('在人才搜索里')).toBeVisible();
  await page.getByRole('button', { name: '不让它再看到我' }).click();
  await expect(page.getByText('已屏蔽', { exact: true })).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('没有找到人')).toBeVisible();
  await desk.context().close();
});

test('a search is kept for the enterprise and opened by a colleague', async ({ page, browser }) => {
  const name = craft();
  await signIn(page, demo.recruiter);
  await page.goto('/console/talents?q=PLC');
  await page.getByRole('button', { name: '存下这次搜索' }).click();
  await page.getByRole('textbox', { name: '给它起个名字' }).fill(name);
  await page.getByRole('button', { name: '存下', exact: true }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, demo.colleague);
  await other.goto('/console/talents');
  await other.getByRole('button', { name: /已存搜索/ }).click();
  await other.getByRole('menuitem', { name: new RegExp(name) }).click();
  await expect(other).toHaveURL(/q=PLC/);
  await other.getByRole('button', { name: '不再保存' }).click();
  await expect(other.getByText(`“${name}”已删除。`).first()).toBeVisible();
  await other.context().close();
});

test('a person takes everything along and erases themself', async ({ page }) => {
  const account = await newAccount(page.request, 'seeker');
  expect((await page.request.post('/api/resumes', { data: resume })).status()).toBe(201);
  await page.goto('/me/data');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载全部数据' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^talent-harbor-.*\.json$/);

  await page.getByRole('button', { name: '注销并删除' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('当前密码').fill(password);
  await dialog.getByRole('button', { name: '永久删除' }).click();
  await expect(dialog.getByRole('alert')).toContainText('密码不对');
  await dialog.getByLabel('当前密码').fill(account.password);
  await dialog.getByRole('button', { name: '永久删除' }).click();
  await expect(page).toHaveURL(/\/$/);
  const again = await page.request.post('/api/sessions', {
    data: { login: account.login, password: account.password },
  });
  expect(again.status()).toBe(401);
});
