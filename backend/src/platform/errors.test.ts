import { fileURLToPath } from 'node:url';
import express from 'express';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { toRefusal } from './errors.ts';
import { refusals } from './http.ts';
import { createLog } from './log.ts';

const app = express();
app.use(express.static(fileURLToPath(new URL('.', import.meta.url)), { fallthrough: false }));
app.use(refusals(createLog('silent')));

describe('what the file server refuses', () => {
  it.each([
    ['a file that is not there', '/none.js'],
    ['a way out of the folder', '/..%2f..%2fpackage.json'],
    ['a zero byte', '/errors.ts%00'],
  ])('%s is not there', async (_, path) => {
    const { body } = await request(app).get(path).expect(404);
    expect(body.code).toBe('not-found');
  });

  it('a part beyond the end is refused as such', async () => {
    await request(app).get('/errors.ts').set('Range', 'bytes=99999999-').expect(416);
  });
});

it('a line that breaks in the middle of several writes is the database’s absence, not a fault', async () => {
  const { MongoBulkWriteError, MongoNetworkError } = await import('mongodb');
  const broken = new MongoBulkWriteError(new MongoNetworkError('read ECONNRESET'), Object.create(null));
  expect(toRefusal(broken)).toMatchObject({ status: 503, code: 'database-away' });
  const twice = new MongoBulkWriteError({ message: 'E11000', code: 11000, writeErrors: [] }, Object.create(null));
  expect(toRefusal(twice)).toMatchObject({ status: 409, code: 'already-there' });
});
