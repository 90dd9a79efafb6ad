import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { demo, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const until = () => new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
/** Names of one run, so that the journeys of phone and desk do not meet. */
const mark = () => `${Date.now() % 1_000_000}`;

const sheet = (name: string) =>
  Buffer.from(
    `\uFEFF职位名称,招聘人数,岗位职责,薪资,工作地点,截止日期\n` +
      Array.from({ length: 60 }, (_, at) => `${name}电工${at},2,巡检配电设备。,6000-8000,江海区,${until()}\n`).join(
        '',
      ) +
      `${name}焊工,若干,焊接。,八千左右,江海区,明天\n`,
  );
async function handIn(page: Page, buffer: Buffer) {
  await page.goto('/console/jobs/import');
  await page.locator('input[type=file]').setInputFiles({ name: '秋招.csv', mimeType: 'text/csv', buffer });
  await expect(page).toHaveURL(/import\/[0-9a-f]{24}$/);
}

test('a sheet is handed in, looked at, brought in though the page is left; the bad row is put right and brought in too', async ({
  page,
}) => {
  const name = `码头${mark()}`;
  await signIn(page, demo.recruiter);
  await handIn(page, sheet(name));
  await expect(page.getByText(`${name}电工0`)).toBeVisible();
  // The last row stands far below; its problem is found all the same.
  await page.getByRole('link', { name: '不能导入' }).click();
  await expect(page.getByText(`${name}电工0`)).toHaveCount(0);
  await expect(page.getByText('薪资：看不懂（八千左右）')).toBeVisible();
  await page.getByRole('button', { name: '导入 61 行' }).click();
  await expect(page.getByRole('heading', { name: /正在导入|导入完成/ })).toBeVisible();
  // The import belongs to the server: a closed page changes nothing.
  const address = page.url();
  await page.goto('/console');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: /没有导入/ }).click();
  await expect(page.getByText('薪资：看不懂（八千左右）')).toBeVisible();

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 CSV' }).click();
  const file = await readFile(await (await waiting).path(), 'utf8');
  expect(file).toContain('薪资无法识别（八千左右）');
  await handIn(page, Buffer.from(file.replaceAll('八千左右', '8000-9000').replaceAll('明天', until())));
  await page.getByRole('button', { name: '导入 1 行' }).click();
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
  await page.goto(`/console/jobs?q=${encodeURIComponent(`${name}焊工`)}`);
  await expect(page.getByRole('link', { name: `${name}焊工` })).toBeVisible();
});

test('chosen postings stay chosen while the list is searched, and are extended and closed together; a colleague sees it at once', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'one desk is enough: both would close each other’s postings');
  const name = `闸口${mark()}`;
  await signIn(page, demo.recruiter);
  const { membership } = await (await page.request.get('/api/me')).json();
  const titles = [`${name}电工`, `${name}钳工`];
  for (const title of titles) {
    const made = await page.request.post(`/api/enterprises/${membership.enterpriseId}/jobs`, {
      data: {
        title,
        occupation: '6-31-01-03',
        duties: '巡检配电设备。',
        district: '440704',
        validUntil: until(),
        pay: { unit: 'month', min: 6000, max: 8000 },
      },
    });
    const { id } = await made.json();
    expect((await page.request.post(`/api/jobs/${id}/publication`)).status()).toBe(200);
  }
  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, demo.colleague);
  await colleague.goto(`/console/jobs?q=${encodeURIComponent(name)}`);
  await expect(colleague.getByText('招聘中', { exact: true })).toHaveCount(2);

  for (const title of titles) {
    await page.goto(`/console/jobs?q=${encodeURIComponent(title)}`);
    await page.getByRole('checkbox', { name: `选择「${title}」` }).check();
  }
  await page.getByRole('button', { name: '延长截止日' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '90 天后' }).click();
  await dialog.getByRole('button', { name: '延长截止日' }).click();
  await expect(page.getByText('2 个岗位的截止日已改')).toBeVisible();

  // Filters stand in the address: a reload keeps them, a link without them takes them off.
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue(titles[1] ?? '');
  await page.getByRole('link', { name: '岗位与投递' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');

  await page.goto(`/console/jobs?q=${encodeURIComponent(name)}`);
  for (const title of titles) await page.getByRole('checkbox', { name: `选择「${title}」` }).check();
  await page.getByRole('button', { name: '关闭岗位' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭岗位' }).click();
  await expect(page.getByText('2 个岗位已关闭')).toBeVisible();
  await expect(colleague.getByText('已关闭', { exact: true })).toHaveCount(2);

  await colleague.getByRole('link', { name: titles[0] ?? '' }).click();
  await colleague.getByRole('button', { name: '修改记录' }).click();
  await expect(colleague.getByText('把状态改为').first()).toBeVisible();
});
