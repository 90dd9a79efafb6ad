import express from 'express';
import request from 'supertest';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database';
import { refusals } from '#platform/http';
import { testApp } from '#testing/app';
import { mountOutbox, postMessage } from './mail.ts';

const city = await testApp();
const post = (to: string, key: string, text = 'hello') =>
  inTransaction(() => postMessage({ to, channel: 'sms', subject: 'A <b>bold</b> subject', text, key }));

test('without a mail server messages are read on the outbox page, newest first and harmless', async () => {
  await post('+8617000000001', 'first', '<script>alert(1)</script>');
  await post('+8617000000001', 'second', 'the second one');
  const page = await city.http().get('/dev/outbox').expect(200).expect('Content-Type', /html/);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page.text).not.toContain('<script');
  expect(page.text.indexOf('the second one')).toBeLessThan(page.text.indexOf('alert(1)'));
});

test('a test reads the messages to one address', async () => {
  await post('+8617000000002', 'third');
  const { body } = await city.http().get('/dev/outbox.json').query({ to: '+8617000000002' }).expect(200);
  expect(body.items).toMatchObject([{ key: 'third', channel: 'sms', text: 'hello' }]);
});

test.each([{ production: true }, { SMTP_URL: 'smtp://mail.example' }])(
  'with %o there is no such page',
  async (over) => {
    const app = express();
    mountOutbox(app, { ...city.deps.env, ...over });
    app.use(refusals(city.deps.log));
    await request(app).get('/dev/outbox').expect(404);
    await request(app).get('/dev/outbox.json').expect(404);
  },
);
