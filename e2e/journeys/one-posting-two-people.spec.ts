import { demo, signIn } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

const until = () => new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

test('two colleagues change one posting: what one alone changed is joined, what both changed is chosen word for word, and nothing is lost', async ({
  page,
  browser,
}) => {
  await signIn(page, demo.recruiter);
  const { membership } = await (await page.request.get('/api/me')).json();
  const draft = {
    title: `两人同改电工${Date.now() % 1_000_000}`,
    occupation: '6-31-01-03',
    headcount: 1,
    duties: '巡检配电设备。',
    requirements: '持低压电工证。',
    district: '440704',
    validUntil: until(),
    pay: { unit: 'month', min: 6000, max: 8000 },
  };
  const made = await page.request.post(`/api/enterprises/${membership.enterpriseId}/jobs`, { data: draft });
  const { id } = await made.json();
  expect((await page.request.post(`/api/jobs/${id}/publication`)).status()).toBe(200);
  const read = async () => (await page.request.get(`/api/jobs/${id}`)).json();
  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, demo.colleague);
  const meanwhile = async (changes: object) => {
    const { revision } = await read();
    const answer = await colleague.request.put(`/api/jobs/${id}`, { data: { ...draft, ...changes, revision } });
    expect(answer.status()).toBe(200);
  };
  const save = page.getByRole('button', { name: '保存修改' });

  await page.goto(`/console/jobs/${id}`);
  const [duties, requirements] = [page.getByLabel(/^岗位职责/), page.getByLabel(/^任职要求/)];
  await requirements.fill('持低压电工证，能倒班。');
  await meanwhile({ headcount: 3 });
  await save.click();
  await expect(page.getByText(/已经合在一起：招聘人数（.+）/)).toBeVisible();
  await expect.poll(read).toMatchObject({ headcount: 3, requirements: '持低压电工证，能倒班。' });

  await duties.fill('巡检配电设备，记录温度。');
  await requirements.fill('持低压电工证，能上夜班。');
  await meanwhile({ headcount: 3, duties: '巡检码头岸电。', requirements: '有两年经验。', benefits: ['双休'] });
  await save.click();
  const dialog = page.getByRole('dialog', { name: '有人同时改了这个岗位' });
  await expect(dialog.getByRole('group', { name: '岗位职责' })).toBeVisible();
  await expect(dialog.getByRole('group')).toHaveCount(2);
  await expect(dialog.getByText('只有对方改过，直接采用：福利')).toBeVisible();

  // It can be left, and the page too: both versions are still there.
  await page.keyboard.press('Escape');
  await expect(page.getByText('有些地方同事也改了，还没有选。')).toBeVisible();
  await page.reload();
  await expect(duties).toHaveValue('巡检配电设备，记录温度。');
  await save.click();
  await dialog.getByRole('button', { name: '按选择保存' }).click();
  await expect(dialog.getByText('请选一份').first()).toBeVisible();
  // The first open choice has the focus; the arrows choose.
  await page.keyboard.press('Space');
  await dialog
    .getByRole('group', { name: '任职要求' })
    .getByRole('radio', { name: /对方保存的/ })
    .check();
  await dialog.getByRole('button', { name: '按选择保存' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(read).toMatchObject({
    duties: '巡检配电设备，记录温度。',
    requirements: '有两年经验。',
    benefits: ['双休'],
    headcount: 3,
  });
  await colleague.context().close();
});
