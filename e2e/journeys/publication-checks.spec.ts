import { demo, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const until = () => new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
/** Names of one run, so that the journeys of phone and desk do not meet. */
const mark = () => `${Date.now() % 1_000_000}`;

test('unlawful words are shown as they are typed, doubtful ones wait for an organiser, and the reason comes back', async ({
  page,
  browser,
}) => {
  const title = `装配工${mark()}`;
  await signIn(page, demo.recruiter);
  const { membership } = await (await page.request.get('/api/me')).json();
  const made = await page.request.post(`/api/enterprises/${membership.enterpriseId}/jobs`, {
    data: {
      title,
      occupation: '2-02-12-02',
      duties: '控制板装配与检验。',
      district: '440704',
      pay: { unit: 'month', min: 6000, max: 8000 },
      validUntil: until(),
    },
  });
  const job = await made.json();
  await page.goto(`/console/jobs/${job.id}`);
  const words = page.getByRole('region', { name: '用词检查' });
  const requirements = page.getByLabel(/^任职要求/);

  await requirements.fill('限男性，能看图纸。');
  await expect(words.getByText('不能限定或偏好性别')).toBeVisible();
  // Where it stands it is underlined, inside the field.
  const [line, field] = [await page.locator('[data-found=限男性]').boundingBox(), await requirements.boundingBox()];
  expect(line?.width).toBeGreaterThan(30);
  expect(line?.y).toBeGreaterThan(field?.y ?? Number.NaN);
  await words.getByRole('button', { name: /限男性/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('限男性');

  await requirements.fill('本地户籍优先，能看图纸。');
  await expect(words.getByText('需要审核')).toBeVisible();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /发\s*布/ })
    .click();
  await expect(page.getByText('已提交审核，通过之后自动发布')).toBeVisible();

  const other = await browser.newContext();
  const desk = await other.newPage();
  await signIn(desk, demo.organiser);
  await desk.goto(`/organiser/postings?id=${job.id}`);
  await desk.getByRole('button', { name: '退回修改' }).click();
  await desk
    .getByRole('dialog', { name: `退回「${title}」` })
    .getByRole('textbox')
    .fill('请删去户籍条件。');
  await desk
    .getByRole('dialog', { name: `退回「${title}」` })
    .getByRole('button', { name: '退回修改' })
    .click();
  await expect(desk.getByText(`已退回「${title}」`)).toBeVisible();
  await other.close();

  await page.goto(`/console/jobs/${job.id}`);
  await expect(page.getByText('原因：请删去户籍条件。')).toBeVisible();
  await page.getByLabel(/^任职要求/).fill('能看图纸。');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /发\s*布/ })
    .click();
  await expect(page.getByText('已发布，几秒内就能被搜到')).toBeVisible();
});
