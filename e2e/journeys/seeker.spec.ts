import { holdScripts } from '../fixtures/late.ts';
import { codeFor, demo, newAccount, password, resume, someLogin } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test('somebody signs up with a code, and is signed in', async ({ page }) => {
  const login = someLogin();
  await page.goto('/sign-up');
  await page.getByRole('radio', { name: /找工作/ }).check();
  await page.getByLabel('称呼').fill('沈新禾');
  await page.getByLabel('手机号或邮箱').fill(login);
  await page.getByLabel('密码', { exact: true }).fill('harbour lights at dusk');
  await page.getByRole('checkbox', { name: /我已阅读并同意/ }).check();
  await page.getByRole('button', { name: '发送验证码' }).click();

  await page.getByLabel('验证码').fill(await codeFor(page.request, login));
  // The sixth digit sends the code.
  await expect.poll(async () => (await page.request.get('/api/me')).status()).toBe(200);
});

test('what is typed before the scripts have come is kept, and goes nowhere', async ({ browser }) => {
  // A page of its own: the others wait for the scripts.
  const page = await (await browser.newContext()).newPage();
  const letScriptsCome = await holdScripts(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('手机号或邮箱').fill(demo.seeker);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  expect(new URL(page.url()).search).toBe('');
  letScriptsCome();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(page.getByLabel('手机号或邮箱')).toHaveValue(demo.seeker);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect.poll(async () => (await page.request.get('/api/me')).status()).toBe(200);
  await page.context().close();
});

test('a seeker searches as people write, opens a posting, applies with one tap and sees where it stands', async ({
  page,
}) => {
  const account = await newAccount(page.request, 'seeker');
  expect((await page.request.post('/api/resumes', { data: resume })).status()).toBe(201);
  expect(account.login).toBeTruthy();

  await page.goto('/');
  const search = page.getByRole('combobox', { name: '搜索岗位' });
  await search.fill('江海 電工');
  await search.press('Enter');
  await expect(page).toHaveURL(/\/jobs\?q=/);
  await expect(page.getByRole('button', { name: '不按「江海区」筛选' })).toBeVisible();

  const results = page.getByRole('region', { name: '搜索结果' });
  await expect(results.getByRole('listitem').first()).toContainText('江海区');
  await results.getByRole('link').first().click();

  // Dimmed until it is known with which résumé.
  await expect(page.getByText('用简历「电气」').filter({ visible: true })).toBeVisible();
  await page.getByRole('button', { name: '投递', exact: true }).click();
  await expect(page.getByText('已投递，企业会收到您的简历')).toBeVisible();

  await page.goto('/applications');
  await expect(page.getByRole('main')).toContainText('已投递');
  await page.getByRole('button', { name: /撤回/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /撤回/ }).click();
  await expect(page.getByRole('main')).toContainText('已撤回');
});

test('signing out in one tab takes what was read there from the others', async ({ page, context }) => {
  await newAccount(page.request, 'seeker');
  await page.goto('/resumes');
  await expect(page.getByRole('heading', { name: '我的简历' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/me');
  await other.getByRole('button', { name: '退出登录', exact: true }).last().click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fresumes$/);
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
  await expect(page.locator('html[data-ready]')).toBeAttached();
});

test('whoever was signed out meanwhile is offered to sign in again', async ({ page, context }) => {
  await newAccount(page.request, 'seeker');
  expect((await page.request.post('/api/resumes', { data: resume })).status()).toBe(201);
  const { items } = await (await page.request.get('/api/jobs?limit=1')).json();
  await page.goto(`/jobs/${items[0].id}`);
  await expect(page.getByText('用简历「电气」').filter({ visible: true })).toBeVisible();
  await context.clearCookies();
  await page.getByRole('button', { name: '投递', exact: true }).click();
  await expect(page.getByRole('link', { name: '登录后投递' })).toBeVisible();
});

test('an industry opens to its divisions, and the focus goes back when the filters close', async ({ page }) => {
  await page.goto('/jobs', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '行业' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: /^食品制造业/ })).toBeHidden();
  await sheet.getByRole('button', { name: /^制造业/ }).click();
  await sheet
    .getByRole('group', { name: '制造业' })
    .getByRole('button', { name: /^食品制造业/ })
    .click();
  await expect(page).toHaveURL(/\/jobs\?industry=14$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '行业' })).toBeFocused();
});

test('every state of the search is in the address', async ({ page }) => {
  await page.goto('/jobs?q=工程师&district=440704&education=bachelor&sort=newest');
  const cards = page.getByRole('region', { name: '搜索结果' }).getByRole('listitem');
  const before = await cards.first().innerText();
  await page.reload();
  await expect(cards.first()).toHaveText(before, { useInnerText: true });
  await page.getByRole('button', { name: /去掉条件：江海区/ }).click();
  await expect(page).not.toHaveURL(/district=/);
});

test('words that a seeker types survive a lost network and a reload', async ({ page, context }) => {
  await newAccount(page.request, 'seeker');
  const made = await (await page.request.post('/api/resumes', { data: resume })).json();
  await page.goto(`/resumes/${made.id}`);
  const summary = page.getByLabel('自我介绍');
  await expect(summary).toHaveValue(resume.summary);

  await context.setOffline(true);
  await summary.fill('断网时写下的一句话，一个字也不能少。');
  await expect(page.getByText('没有网络，已存在这台设备上')).toBeVisible();
  await context.setOffline(false);

  await expect
    .poll(async () => (await (await page.request.get(`/api/resumes/${made.id}`)).json()).summary)
    .toBe('断网时写下的一句话，一个字也不能少。');
  await page.reload();
  await expect(summary).toHaveValue('断网时写下的一句话，一个字也不能少。');
});

test('three languages are one tap away and stay chosen', async ({ page }) => {
  await page.goto('/jobs');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '繁體中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-HK');
  await page.reload();
  await expect(page.getByRole('button', { name: '搜尋', exact: true })).toBeVisible();
});

test('a page is there without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/jobs?q=焊工');
  await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('listitem').first()).toBeVisible();
  await page.getByRole('region', { name: '搜索结果' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '岗位职责' })).toBeVisible();
  expect(await page.title()).toContain('人才港');
  await context.close();
});

test('a stranger’s page says that it is not there', async ({ page }) => {
  const answer = await page.goto('/jobs/ffffffffffffffffffffffff');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('这里没有内容');
});
