import { Secret, TOTP } from 'otpauth';
import { newAccount } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test('with two-step sign-in on, the password alone opens nothing; a lost phone is no lost account', async ({
  page,
}) => {
  const { login, password } = await newAccount(page.request, 'seeker');
  await page.goto('/me');
  await page.getByRole('link', { name: '设置两步验证' }).click();
  await page.getByRole('button', { name: '开启两步验证' }).click();
  await page.getByLabel('现在的密码').fill(password);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('img', { name: '验证器应用要扫描的二维码' })).toBeVisible();
  const secret = await page.locator('code').first().innerText();
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  await page.getByLabel('验证器里的验证码').fill(app.generate());
  await expect(page.getByRole('heading', { name: '请保存这 10 个备用码' })).toBeVisible();
  const recoveryCode = await page.locator('li code').first().innerText();
  await page.getByRole('button', { name: '我已保存' }).click();
  await expect(page.getByText('已开启', { exact: true })).toBeVisible();

  const enter = async () => {
    await page.request.delete('/api/sessions/current', { data: {} });
    await page.goto('/sign-in?next=/me/second-factor');
    await page.getByLabel('手机号或邮箱').fill(login);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByText('密码正确，还差一步。')).toBeVisible();
    expect((await page.request.get('/api/me')).status()).toBe(401);
  };
  await enter();
  await page.getByLabel('验证器里的验证码').fill(app.generate({ timestamp: 0 }));
  await expect(page.getByText('验证码不对，请核对后再试')).toBeVisible();
  // The one that comes next is good already, and the one that switched it on is used.
  await page.getByLabel('验证器里的验证码').fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await expect(page.getByText(/备用码还剩 10 个/)).toBeVisible();

  await enter();
  await page.getByRole('button', { name: '手机不在身边？用备用码' }).click();
  await page.getByLabel('备用码', { exact: true }).fill(recoveryCode);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByText(/备用码还剩 9 个/)).toBeVisible();
});
