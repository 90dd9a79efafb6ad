import type { APIRequestContext, Page } from '@playwright/test';
import { creditCode, demo, newAccount, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test.skip(({ isMobile }) => isMobile, 'recruiters and organisers work at a desk');

const posting = {
  title: '包装机长',
  occupation: '6-31-01-03',
  headcount: 1,
  duties: '负责包装线的开机、调试和日常保养。',
  requirements: '会看设备图。',
  kind: 'full-time',
  district: '440704',
  address: '高新路 9 号',
  pay: { unit: 'month', min: 6000, max: 8000, months: 12 },
  validUntil: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
};
const sheet = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
const pdf = Buffer.from(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n3 0 obj${sheet}endobj\n4 0 obj${sheet}endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

async function registered(request: APIRequestContext): Promise<{ id: string; name: string }> {
  const answer = await request.post('/api/enterprises', {
    data: {
      name: `新潮岸包装${Date.now() % 100_000}有限公司`,
      creditCode: creditCode(),
      industry: '22',
      size: '20-99',
      ownership: 'private',
      district: '440704',
      address: '高新路 9 号',
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

async function handInPapers(page: Page): Promise<void> {
  const choose = (name: string) => page.getByLabel(`选择${name}文件`);
  await choose('营业执照').setInputFiles({
    name: '执照.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html>'),
  });
  await expect(page.getByText('这个文件的内容不是 PDF、JPEG 或 PNG')).toBeVisible();
  await choose('营业执照').setInputFiles({ name: '执照.png', mimeType: 'image/png', buffer: png });
  await expect(page.getByRole('button', { name: '更换营业执照' })).toBeVisible();
  await choose('授权书').setInputFiles({ name: '授权书.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByRole('button', { name: '更换授权书' })).toBeVisible();
}
async function submit(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交核验' }).click();
  await expect(page.getByText('待核验').first()).toBeVisible();
}

test('an enterprise hands in its papers, is refused with reasons, then verified; only then it publishes', async ({
  page,
  browser,
}) => {
  await newAccount(page.request, 'recruiter');
  const enterprise = await registered(page.request);
  const job = await (await page.request.post(`/api/enterprises/${enterprise.id}/jobs`, { data: posting })).json();
  expect((await page.request.post(`/api/jobs/${job.id}/publication`)).status()).toBe(409);

  await page.goto('/console/enterprise');
  await expect(page.getByRole('button', { name: '提交核验' })).toBeDisabled();
  await handInPapers(page);
  await submit(page, '提交核验');

  const organiser = await (await browser.newContext()).newPage();
  await signIn(organiser, demo.organiser);
  await organiser.goto(`/organiser/enterprises?state=submitted&q=${encodeURIComponent(enterprise.name)}`);
  await organiser.getByText(enterprise.name).first().click();
  await organiser.getByRole('button', { name: '开始核验' }).click();
  await expect(organiser.getByRole('img', { name: '营业执照' })).toBeVisible();
  await expect(organiser.getByRole('img', { name: '授权书，第 1 页，共 2 页' })).toBeVisible();
  await organiser.getByRole('region', { name: '授权书' }).press('ArrowRight');
  await expect(organiser.getByRole('img', { name: '授权书，第 2 页，共 2 页' })).toBeVisible();
  await organiser.getByLabel('营业执照看不清或不完整').check();
  await organiser.getByRole('button', { name: '不通过' }).click();
  await organiser.getByRole('dialog').getByRole('button', { name: '不通过' }).click();
  await expect(organiser.getByText('现在没有可办的事')).toBeVisible();

  await page.reload();
  await expect(page.getByText('营业执照看不清或不完整').first()).toBeVisible();
  await submit(page, '重新提交核验');

  await organiser.reload();
  await organiser.getByRole('button', { name: '通过核验' }).click();
  await organiser.getByRole('dialog').getByRole('button', { name: '通过核验' }).click();
  await expect(organiser.getByText('苏婉清办理').first()).toBeVisible();
  await expect.poll(async () => (await page.request.post(`/api/jobs/${job.id}/publication`)).status()).toBe(200);
  await organiser.context().close();
});

test('a colleague is invited by letter, joins after signing up, and loses access when removed', async ({
  page,
  browser,
}) => {
  await newAccount(page.request, 'recruiter');
  const enterprise = await registered(page.request);
  const guest = await (await browser.newContext()).newPage();
  const { login } = await newAccount(guest.request, 'recruiter');
  await guest.request.delete('/api/sessions/current');

  await page.goto('/console/colleagues');
  await page.getByLabel('邮箱或手机号').fill(login);
  await page.getByRole('button', { name: '发出邀请' }).click();
  await expect(page.getByText('邀请已发出')).toBeVisible();

  const outbox = async () => (await guest.request.get('/dev/outbox.json', { params: { to: login } })).text();
  await expect.poll(outbox).toContain('/invitations/');
  const link = /\/invitations\/[0-9a-f]{24}#[\w-]+/.exec(await outbox())?.[0] ?? '';
  await guest.goto(link);
  await guest.getByRole('link', { name: '登录后接受' }).click();
  expect(guest.url()).not.toContain(link.split('#')[1]);
  await guest.getByLabel('手机号或邮箱').fill(login);
  await guest.getByLabel('密码', { exact: true }).fill('harbour lights at dusk');
  await guest.getByRole('button', { name: '登录' }).last().click();
  await guest.getByRole('button', { name: '接受邀请' }).click();
  await expect(guest.getByRole('heading', { name: '您已加入' })).toBeVisible();
  expect((await guest.request.get(`/api/enterprises/${enterprise.id}/record`)).status()).toBe(200);

  await page.reload();
  await page.getByRole('button', { name: '沈新禾：更多操作' }).last().click();
  await page.getByRole('menuitem', { name: '移出企业' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移出企业' }).click();
  await expect(page.getByText('沈新禾已移出')).toBeVisible();
  expect((await guest.request.get(`/api/enterprises/${enterprise.id}/record`)).status()).toBe(404);
  await guest.context().close();
});
