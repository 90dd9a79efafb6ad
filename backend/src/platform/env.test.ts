import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

const folder = await mkdtemp(join(tmpdir(), 'env-'));
afterAll(() => rm(folder, { recursive: true }));
const long = 'x'.repeat(32);
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://jobs.example.org',
  SMTP_URL: 'smtp://mail.example',
  MONGODB_URI: 'mongodb://db.example/harbour?replicaSet=a',
  SESSION_SECRET: long,
};

describe('production does not start', () => {
  test.each([
    ['without a secret', { SESSION_SECRET: '' }, 'SESSION_SECRET'],
    ['with a short one', { SESSION_SECRET: 'short' }, 'SESSION_SECRET'],
    ['with a short one among several', { SESSION_SECRET: `${long},short` }, 'SESSION_SECRET'],
    ['with a short one for second factors', { SECOND_FACTOR_SECRET: 'short' }, 'SECOND_FACTOR_SECRET'],
    ['without its address', { PUBLIC_URL: '' }, 'PUBLIC_URL'],
    ['without mail', { SMTP_URL: '' }, 'SMTP_URL'],
    ['on a database of its own making', { MONGODB_URI: '' }, 'MONGODB_URI'],
    ['with the password that everybody knows', { DEMO: 'true' }, 'DEMO_PASSWORD'],
  ])('%s', (_, change, named) => {
    expect(() => readEnv({ ...production, ...change })).toThrow(named);
  });

  test('but it does with all of them, over https with secure cookies and without demonstration data', () => {
    expect(readEnv(production)).toMatchObject({ production: true, secureCookies: true, demo: false });
  });
});

describe('a second factor of staff', () => {
  test.each([
    ['is required in production', production, 'required'],
    [
      'is not where the demonstration shows it to everybody',
      { ...production, DEMO: 'true', DEMO_PASSWORD: long },
      'optional',
    ],
    ['is not in development', {}, 'optional'],
    ['is as it is said', { ...production, STAFF_SECOND_FACTOR: 'optional' }, 'optional'],
  ])('%s', (_, source, expected) => {
    expect(readEnv(source).staffSecondFactor).toBe(expected);
  });

  test('is encrypted with the secret of sessions where it has none of its own', () => {
    expect(readEnv(production).secondFactorSecrets).toEqual([long]);
    const own = `${'y'.repeat(32)},${long}`;
    expect(readEnv({ ...production, SECOND_FACTOR_SECRET: own }).secondFactorSecrets).toEqual(own.split(','));
  });
});

describe('a secret', () => {
  test('may lie in a file instead of the environment', async () => {
    const file = join(folder, 'secret');
    await writeFile(file, `${long}\n`);
    const { SESSION_SECRET: _, ...rest } = production;
    expect(readEnv({ ...rest, SESSION_SECRET_FILE: file }).sessionSecrets).toEqual([long]);
  });

  test('is not looked for in two places, and a file that is missing is named', () => {
    expect(() => readEnv({ ...production, SESSION_SECRET_FILE: '/nowhere' })).toThrow('either');
    expect(() => readEnv({ ...production, SMTP_URL: '', SMTP_URL_FILE: '/nowhere' })).toThrow('SMTP_URL_FILE');
  });
});
