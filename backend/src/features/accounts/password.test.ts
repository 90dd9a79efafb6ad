import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { hashPassword, isGuessable, passwordFits } from './password.ts';
import { maskLogin } from './present.ts';

const guessable = (password: string) => isGuessable(password, 'haiqing.chen@quay.example', '陈海晴');

test.each([
  'password',
  'Password123!',
  'P@ssw0rd2026',
  '12345678',
  '87654321',
  'aaaaaaaa',
  '12121212',
  'abcdefgh',
  'qwertyuiop',
  'woaini1314',
  '5201314520',
  'ｐａｓｓｗｏｒｄ１',
  '!!!!!!!!',
  'talent-harbor-2026',
  '人才港123456',
  'jiangmen88',
  '陈海晴12345',
  'haiqingchen1',
  'haiqing.chen@quay.example',
  'Admin_2026',
  'baseball1',
  'wodemima2026',
  '1998-08-18',
])('%s is among the first guesses', async (password) => {
  expect(await guessable(password)).toBe(true);
});

test.each([
  'harbour-demo-2026',
  'a long enough password',
  'kestrel-tiles-41',
  '春江水暖鸭先知道',
  'x7$Kp!w2Zq',
  '7391 0264 8855',
  '19981888',
])('%s is not', async (password) => {
  expect(await guessable(password)).toBe(false);
});

test('so are the ten thousand most used in the world that are long enough to be tried', async () => {
  const used = dictionary['passwords-common'].filter((password) => password.length >= 8).slice(0, 10_000);
  expect(used).toHaveLength(10_000);
  for (const password of used) if (!(await guessable(password))) expect.fail(`${password} is let through`);
});

test('a password fits its hash however wide it was typed, and nobody’s hash fits none', async () => {
  const hash = await hashPassword('quay 4711 tide');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwordFits(hash, 'ｑｕａｙ 4711 tide')).toBe(true);
  expect(await passwordFits(hash, 'quay 4711 tides')).toBe(false);
  expect(await passwordFits(null, 'nobody has this password')).toBe(false);
});

test.each([
  ['+8613912345678', '139****5678'],
  ['+85291234567', '+852****67'],
  ['lin@example.com', 'l***@example.com'],
])('%s is shown as %s', (login, shown) => {
  expect(maskLogin(login)).toBe(shown);
});
