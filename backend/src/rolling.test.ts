import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, inject, it, onTestFinished } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { password } from '#testing/builders';

const server = fileURLToPath(new URL('server.ts', import.meta.url));

async function freePort(): Promise<number> {
  const probe = createProbe().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } }).then(
    ({ ok }) => ok,
    () => false,
  );

/** One process of the product, on a port of its own. */
async function instance(uri: string, folder: string) {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', server], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        DEMO: 'false',
        LOG_LEVEL: 'silent',
        MONGODB_URI: uri,
        PORT: String(port),
        DATA_DIR: join(folder, String(port)),
        DRAIN_SECONDS: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const until = Date.now() + 60_000;
    while (!(await isReady(port))) {
      if (Date.now() > until || child.exitCode !== null) throw new Error('the process does not start');
      await wait(100);
    }
  };
  const stop = async () => {
    if (!child || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { port, start, stop };
}

/** Spreads requests over what says that it is ready, in turn, over connections that are kept. It tries nothing twice. */
async function proxyOver(ports: readonly number[]) {
  const agent = new Agent({ keepAlive: true });
  let ready: number[] = [...ports];
  let turn = 0;
  const look = setInterval(async () => {
    const states = await Promise.all(ports.map(isReady));
    ready = ports.filter((_, at) => states[at]);
  }, 200);
  const proxy = createServer((req, res) => {
    const port = ready[turn++ % ready.length];
    const onward = request(
      { host: '127.0.0.1', port, path: req.url, method: req.method, headers: req.headers, agent },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502);
        answer.pipe(res);
      },
    );
    onward.on('error', () => res.writeHead(502).end());
    req.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const close = () => {
    clearInterval(look);
    proxy.close();
    proxy.closeAllConnections();
    agent.destroy();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

/** People who read and write all the time; says how each request ended. */
function load(url: string, cookie: string) {
  const ends = new Map<number | string, number>();
  let going = true;
  const note = (end: number | string) => ends.set(end, (ends.get(end) ?? 0) + 1);
  const person = async (at: number) => {
    for (let turn = 0; going; turn++) {
      const write = turn % 2 === 0;
      await fetch(`${url}/api/${write ? 'me' : 'jobs'}`, {
        method: write ? 'PATCH' : 'GET',
        headers: { cookie, 'content-type': 'application/json' },
        ...(write && { body: JSON.stringify({ name: `人 ${at} ${turn}` }) }),
      }).then(
        async (answer) => {
          await answer.text();
          note(answer.status);
        },
        (error: Error) => note(error.message),
      );
    }
  };
  const people = [0, 1, 2, 3].map(person);
  return {
    async stop() {
      going = false;
      await Promise.all(people);
      return Object.fromEntries(ends);
    },
  };
}

it('two processes are restarted one after the other, and no request fails', async () => {
  const city = await testApp();
  const uri = new URL(inject('mongodb'));
  uri.pathname = `/${mongoose.connection.name}`;
  const folder = await mkdtemp(join(tmpdir(), 'rolling-'));
  const both = [await instance(uri.href, folder), await instance(uri.href, folder)];
  onTestFinished(async () => {
    await Promise.all(both.map(({ stop }) => stop()));
    await rm(folder, { recursive: true, force: true });
  });
  await Promise.all(both.map(({ start }) => start()));
  const proxy = await proxyOver(both.map(({ port }) => port));
  onTestFinished(proxy.close);

  const { login } = await city.make.account();
  const signedIn = await fetch(`${proxy.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  expect(signedIn.status).toBe(200);
  const answer = await city.http().post('/api/sessions').send({ login, password });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';

  const people = load(proxy.url, cookie);
  for (const { stop, start } of both) {
    await stop();
    await start();
  }
  const ends = await people.stop();
  process.stdout.write(`rolling restart: ${JSON.stringify(ends)}\n`);
  expect(Object.keys(ends)).toEqual(['200']);
  expect(ends[200]).toBeGreaterThan(100);
}, 180_000);
