import type { Server } from 'node:http';
import request from 'supertest';
import { expect, test } from 'vitest';
import { testApp } from '#testing/app';
import { password } from '#testing/builders';
import { createApp } from '../app.ts';
import { createLog } from './log.ts';

const city = await testApp();
const lines: string[] = [];
const log = createLog('info', { write: (line: string) => void lines.push(line) });
const { server } = createApp({ ...city.deps, log });

/** What one request leaves in the log. */
async function logged(ask: () => request.Test): Promise<Record<string, unknown>> {
  lines.length = 0;
  await ask();
  await expect.poll(() => lines.length).toBe(1);
  return JSON.parse(lines[0] ?? '');
}

test('each request leaves one line: when, who, from where, what, of what, and how it ended', async () => {
  const { id, login } = await city.make.account();
  const signedIn = await request(server).post('/api/sessions').send({ login, password }).expect(200);
  const cookie = signedIn.headers['set-cookie'] ?? '';
  const of = '0123456789abcdef01234567';
  const line = await logged(() => request(server).get(`/api/applications/${of}?token=hidden`).set('Cookie', cookie));
  expect(line).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    requestId: expect.any(String),
    method: 'GET',
    path: '/api/applications/:id',
    route: 'getApplication',
    actorId: id,
    via: 'session',
    targets: { id: of },
    refusal: expect.stringMatching(/^not-/),
    from: expect.stringMatching(/^[\w-]{12}$/),
    status: expect.any(Number),
    ms: expect.any(Number),
  });
});

test('signing in is on record, and so is every try that failed', async () => {
  const { id, login } = await city.make.account();
  const signIn = (word: string) => () => request(server).post('/api/sessions').send({ login, password: word });
  expect(await logged(signIn(password))).toMatchObject({ route: 'signIn', status: 200, actorId: id });
  const failed = await logged(signIn('not the password'));
  expect(failed).toMatchObject({ route: 'signIn', status: 401, refusal: 'wrong-credentials' });
  expect(failed.from).toBe((await logged(signIn(password))).from);
});

test.each([
  ['nobody who must be somebody', () => request(server).get('/api/me'), 'sign-in-required'],
  ['bad input', () => request(server).post('/api/sessions').send({ login: 7 }), 'invalid-input'],
  [
    'a write from another site',
    () => request(server).post('/api/sessions').set('origin', 'https://elsewhere.example').send({}),
    'cross-site',
  ],
])('%s is on record by its reason', async (_, ask, refusal) => {
  expect(await logged(ask)).toMatchObject({ refusal, from: expect.any(String) });
});

test('the log holds no login, no password, no address and no word of a query', async () => {
  const { login } = await city.make.account();
  lines.length = 0;
  await request(server).post('/api/sessions').set('x-forwarded-for', '203.0.113.9').send({ login, password });
  await request(server).get('/api/jobs?q=沈默的工程师');
  await expect.poll(() => lines.length).toBe(2);
  const text = lines.join('');
  for (const word of [login, password, '127.0.0.1', '203.0.113.9', '沈默', encodeURIComponent('沈默')])
    expect(text).not.toContain(word);
});

test('a caller counts as their own network, whatever they say of it; a proxy is believed where it was told of', async () => {
  const fromOf = async (server: Server, through?: string) => {
    const ask = () => {
      const asked = request(server).get('/api/me');
      return through ? asked.set('x-forwarded-for', through) : asked;
    };
    return (await logged(ask)).from;
  };
  const { server: behind } = createApp({ ...city.deps, log, env: { ...city.deps.env, TRUST_PROXY: 1 } });
  expect(await fromOf(server, '203.0.113.9')).toBe(await fromOf(server));
  expect(await fromOf(behind, '203.0.113.9')).not.toBe(await fromOf(behind));
  // What the caller puts in front of what the proxy says changes nothing.
  expect(await fromOf(behind, '198.51.100.1, 203.0.113.9')).toBe(await fromOf(behind, '203.0.113.9'));
});

test('nobody writes a line of their own, and what should not be there is taken out', () => {
  lines.length = 0;
  log.info({
    device: 'a\n{"level":30,"forged":true}\u2028\u001b[31m',
    password: 'p',
    person: { email: 'a@b.example' },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain('\n');
  for (const part of ['a@b.example', '"p"', '\u001b']) expect(lines[0]).not.toContain(part);
});
