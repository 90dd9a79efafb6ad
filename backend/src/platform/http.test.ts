import express from 'express';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Actor } from './actor.ts';
import { Bus } from './bus.ts';
import { endpoint } from './contract.ts';
import { readEnv } from './env.ts';
import { mountApi } from './http.ts';
import { createLog } from './log.ts';
import { anyone } from './policy.ts';
import { type Routes, route } from './route.ts';
import { startSearch } from './search/start.ts';

const log = createLog('silent');
const operator: Actor = { id: 'operator', roles: ['admin'], membership: null };

/** A server whose one answer says how often it was made, and for whom; it is made when `release` is called. */
async function counting(filling?: string) {
  const env = readEnv({ NODE_ENV: 'test' });
  const { engine } = await startSearch(env, log);
  const time = { now: new Date(0) };
  const waiting: (() => void)[] = [];
  let made = 0;
  const routes: Routes = [];
  const tellCount = endpoint({
    name: 'tellCount',
    method: 'GET',
    path: '/count',
    summary: 'How often this was made.',
    response: z.object({ made: z.int(), by: z.string().nullable(), filling: z.string().optional() }),
  });
  route(
    routes,
    tellCount,
    anyone,
    async (_, { actor }) => {
      await new Promise<void>((done) => waiting.push(done));
      return { made: ++made, by: actor?.id ?? null, filling };
    },
    { sharedFor: 1000 },
  );
  const app = express();
  let arrived = 0;
  app.use((_req, _res, next) => {
    arrived += 1;
    next();
  });
  const deps = { env, log, clock: { now: () => time.now }, bus: new Bus(log), search: engine };
  mountApi(app, routes, deps, async (req) => ({
    actor: req.headers.authorization ? operator : null,
    session: { id: null, begin: async () => undefined, end: async () => undefined },
  }));
  const release = () => {
    for (const done of waiting.splice(0)) done();
  };
  const ask = (headers: Record<string, string> = {}) => request(app).get('/api/count').set(headers);
  return { ask, release, waiting, time, arrived: () => arrived };
}
const times = <T>(count: number, what: () => T): T[] => Array.from({ length: count }, what);

describe('an answer that everybody shares', () => {
  it('is made once, however many ask at the same time', async () => {
    const { ask, release, waiting, arrived } = await counting();
    const answers = Promise.all(times(10, () => ask().expect(200)));
    await expect.poll(arrived).toBe(10);
    await expect.poll(() => waiting.length).toBe(1);
    release();
    expect((await answers).map(({ body }) => body.made)).toEqual(times(10, () => 1));
  });

  it('is made anew when its time is over', async () => {
    const { ask, release, time } = await counting();
    const releasing = setInterval(release, 5);
    await ask().expect(200, { made: 1, by: null });
    await ask().expect(200, { made: 1, by: null });
    time.now = new Date(1000);
    await ask().expect(200, { made: 2, by: null });
    clearInterval(releasing);
  });

  it('is not the one that was made for somebody with a key', async () => {
    const { ask, release } = await counting();
    const releasing = setInterval(release, 5);
    await ask({ authorization: 'Bearer key' }).expect(200, { made: 1, by: 'operator' });
    await ask().expect(200, { made: 2, by: null });
    clearInterval(releasing);
  });

  it('is compressed for whoever can read that, and no worse for the others', async () => {
    const { ask, release } = await counting('潮汐'.repeat(1000));
    const releasing = setInterval(release, 5);
    const small = await ask({ 'accept-encoding': 'br, gzip' }).expect(200).expect('Content-Encoding', 'gzip');
    const plain = await ask({ 'accept-encoding': 'identity' }).expect(200);
    clearInterval(releasing);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toEqual(small.body);
    expect(Number(small.headers['content-length']) * 10).toBeLessThan(Number(plain.headers['content-length']));
    expect(small.headers.vary).toContain('Accept-Encoding');
  });

  it('is not sent again to somebody who still has it', async () => {
    const { ask, release } = await counting();
    const releasing = setInterval(release, 5);
    const { headers } = await ask().expect(200);
    await ask({ 'if-none-match': headers.etag ?? '' }).expect(304);
    clearInterval(releasing);
  });
});
