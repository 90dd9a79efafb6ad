import { expect, test } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
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
])('%s is among the first guesses', (password) => {
  expect(guessable(password)).toBe(true);
});

test.each([
  'harbour-demo-2026',
  'a long enough password',
  'kestrel-tiles-41',
  '春江水暖鸭先知道',
  'x7$Kp!w2Zq',
  '7391 0264 8855',
])('%s is not', (password) => {
  expect(guessable(password)).toBe(false);
});

test('the list has some hundreds of entries, as they are compared', () => {
  expect(commonPasswords.size).toBeGreaterThan(300);
  for (const entry of commonPasswords) expect(entry).toMatch(/^[a-z0-9]+$/);
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
