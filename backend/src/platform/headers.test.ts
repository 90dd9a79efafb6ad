import { once } from 'node:events';
import { connect } from 'node:net';
import request from 'supertest';
import { expect, test } from 'vitest';
import { testApp } from '#testing/app';
import { password } from '#testing/builders';
import { createApp } from '../app.ts';

const city = await testApp();
/** The same, as it stands behind a proxy that ends TLS. */
const secure = createApp({
  ...city.deps,
  env: { ...city.deps.env, secureCookies: true, publicUrl: 'https://jobs.example.org' },
}).server;

const answers = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/',
  '/api/city',
  '/api/me',
  '/api/nothing',
  '/api/docs',
  '/feeds/no',
];

test.each(answers)('%s tells the browser what it may do with it', async (path) => {
  const { headers } = await request(secure).get(path);
  const policy = headers['content-security-policy'] ?? '';
  for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(policy.match(/script-src ([^;]*)/)?.[1]).toBe("'self'");
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['content-type']).toMatch(/charset=utf-8$/i);
});

test('over https the session cookie is bound to this host and to https', async () => {
  const { login } = await city.make.account();
  const https = (method: 'post' | 'get', path: string) =>
    request(secure)[method](path).set('x-forwarded-proto', 'https');
  const signedIn = await https('post', '/api/sessions').send({ login, password }).expect(200);
  const [cookie = ''] = signedIn.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-session=s%3A.+; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Lax$/);
  const [pair = ''] = cookie.split(';');
  await https('get', '/api/me').set('Cookie', pair).expect(200);
  // A neighbour on another host of the domain can set only the plain name.
  await https('get', '/api/me').set('Cookie', pair.replace('__Host-', '')).expect(401);
});

test('nobody signs in over plain http where the site is reached by https', async () => {
  const { login } = await city.make.account();
  const { body, headers } = await request(secure).post('/api/sessions').send({ login, password }).expect(400);
  expect(body.code).toBe('https-required');
  expect(headers['set-cookie']).toBeUndefined();
});

test('what a person reads is kept in no cache', async () => {
  const agent = await city.as(await city.make.account());
  expect((await agent.get('/api/me').expect(200)).headers['cache-control']).toBe('private, no-store');
  expect((await agent.get('/api/jobs/0').expect(400)).headers['cache-control']).toBe('no-store');
});

/** What comes back for these bytes, until the server closes. */
async function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(city.url());
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  let answer = '';
  socket.on('data', (part) => {
    answer += part;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}
const head = (line: string, ...more: string[]) => [line, 'Host: x', 'Connection: close', ...more, '', ''].join('\r\n');

test.each([
  ['two lengths', ['Content-Length: 2', 'Content-Length: 30'], '{}'],
  ['a length and pieces', ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
  ['an unknown way of cutting', ['Transfer-Encoding: xchunked'], '0\r\n\r\n'],
])('a message with %s is refused whole, and nothing behind it is heard', async (_, headers, body) => {
  const second = head('GET /healthz HTTP/1.1');
  const answer = await raw(head('POST /api/sessions HTTP/1.1', ...headers) + body + second);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toContain('alive');
});

test('TRACE echoes nothing', async () => {
  const answer = await raw(head('TRACE / HTTP/1.1', 'Cookie: session=secret'));
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toContain('secret');
});
