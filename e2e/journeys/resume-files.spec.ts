import { fileURLToPath } from 'node:url';
import { newAccount, resume } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../backend/src/features/resumes/read/samples/${name}`, import.meta.url));

test('a seeker brings a résumé along as a file, corrects what was read beside the original, and keeps it', async ({
  page,
}) => {
  await newAccount(page.request, 'seeker');
  await page.goto('/resumes/import');
  await page.getByLabel(/选择文件/).setInputFiles(sample('b02-rightbar-zh.pdf'));

  await expect(page.getByRole('heading', { name: '对照原文确认' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel('姓名')).toHaveValue('谢国华');
  const showSource = page.getByRole('button', { name: '原文', exact: true });
  if (await showSource.isVisible()) await showSource.click();
  await expect(page.getByText('能接受短期出差与轮班').filter({ visible: true })).toBeVisible();
  const showFields = page.getByRole('button', { name: '识别结果' });
  if (await showFields.isVisible()) await showFields.click();
  await page.getByLabel('手机').fill('17000000066');
  await page.getByRole('button', { name: '确认并保存为新简历' }).click();

  await expect(page).toHaveURL(/\/resumes\/[0-9a-f]{24}$/);
  await expect(page.getByLabel('手机')).toHaveValue('17000000066');
});

test('an import that is not confirmed outlives a reload, the end of the session and a dead network', async ({
  page,
  context,
}) => {
  const who = await newAccount(page.request, 'seeker');
  await page.goto('/resumes/import');
  await page.getByLabel(/选择文件/).setInputFiles(sample('b02-rightbar-zh.pdf'));
  await expect(page.getByLabel('姓名')).toHaveValue('谢国华', { timeout: 30_000 });
  await page.getByLabel('手机').fill('17000000066');

  await page.reload();
  await expect(page.getByText('您上次从“b02-rightbar-zh.pdf”导入')).toBeVisible();
  await expect(page.getByLabel('手机')).toHaveValue('17000000066');

  await page.request.delete('/api/sessions/current');
  await page.getByRole('button', { name: '确认并保存为新简历' }).click();
  await page.getByRole('alert').getByRole('link', { name: '重新登录' }).click();
  await page.getByLabel('手机号或邮箱').fill(who.login);
  await page.getByLabel('密码', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL(/\/resumes\/import$/);
  await expect(page.getByLabel('手机')).toHaveValue('17000000066');

  await context.setOffline(true);
  await page.getByRole('button', { name: '确认并保存为新简历' }).click();
  await expect(page.getByRole('alert')).toContainText('没有网络');
  await context.setOffline(false);
  await page.goto('/resumes');
  await page.getByRole('link', { name: '继续核对' }).click();
  await page.getByRole('button', { name: '确认并保存为新简历' }).click();
  await expect(page).toHaveURL(/\/resumes\/[0-9a-f]{24}$/);
  await expect(page.getByLabel('手机')).toHaveValue('17000000066');
  await page.goto('/resumes/import');
  await expect(page.getByLabel(/选择文件/)).toBeAttached();
});

test('a locked or foreign file is refused in plain words', async ({ page }) => {
  await newAccount(page.request, 'seeker');
  await page.goto('/resumes/import');
  await page.getByLabel(/选择文件/).setInputFiles({
    name: '简历.doc',
    mimeType: 'application/msword',
    buffer: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]),
  });
  await expect(page.getByRole('alert')).toContainText('另存为 .docx');
});

test('a seeker sees the file before keeping it, and goes back to an earlier version', async ({ page }) => {
  await newAccount(page.request, 'seeker');
  const { id } = await (await page.request.post('/api/resumes', { data: resume })).json();
  await page.goto(`/resumes/${id}`);

  await page.getByRole('button', { name: '预览和导出' }).click();
  await expect(page.getByRole('img', { name: '第 1 页，共 1 页' })).toBeVisible({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 PDF' }).click();
  expect((await download).suggestedFilename()).toBe('沈新禾 电气.pdf');
  await page.getByRole('button', { name: '关闭' }).click();

  await page.getByRole('button', { name: '历史版本' }).click();
  await page.getByRole('button', { name: '留下现在的版本' }).click();
  await expect(page.getByText('自己留下')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();

  await page.getByLabel('姓名').fill('改错了');
  await expect(page.locator('[data-state=saved]')).toBeVisible();
  await page.getByRole('button', { name: '历史版本' }).click();
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('button', { name: '恢复到这个版本' }).click();
  await expect(page.getByLabel('姓名')).toHaveValue('沈新禾');
});
