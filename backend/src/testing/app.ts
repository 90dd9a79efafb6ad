import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import request, { type Agent } from 'supertest';
import { inject } from 'vitest';
import { Bus } from '#platform/bus';
import { connectDatabase, disconnectDatabase, mongoose, prepareCollections } from '#platform/database';
import { readEnv } from '#platform/env';
import { createLog } from '#platform/log';
import { startRelay } from '#platform/relay';
import type { Deps } from '#platform/route';
import { startSearch } from '#platform/search/start';
import { createApp } from '../app.ts';
import { type Builders, builders, password } from './builders.ts';

/** Time that a test sets. */
export class TestClock {
  #ahead = 0;
  now = () => new Date(Date.now() + this.#ahead);
  advance(ms: number): void {
    this.#ahead += ms;
  }
}

export type TestCity = {
  deps: Deps & { clock: TestClock };
  /** Somebody who is not signed in. */
  http: () => Agent;
  /** Signed in through the real door. */
  as: (account: { login: string }) => Promise<Agent>;
  make: Builders;
  url: () => string;
};

const open: (() => Promise<void>)[] = [];

/** Ends what a test file began; set up for every file, since a hook that is registered within a hook is never called. */
export async function endTestApps(): Promise<void> {
  for (const end of open.splice(0)) await end();
}

/**
 * The whole product on a database of its own, gone after the test file.
 * @param env variables that differ from the test's defaults
 */
export async function testApp(env: Record<string, string> = {}): Promise<TestCity> {
  const uri = new URL(inject('mongodb'));
  uri.pathname = `/test-${randomUUID()}`;
  await connectDatabase(uri.href);
  await prepareCollections();

  const log = createLog(process.env.LOG_LEVEL ?? 'silent');
  const settings = readEnv({ NODE_ENV: 'test', DATA_DIR: tmpdir(), DEMO: 'false', PORT: '0', ...env });
  const search = await startSearch(settings, log);
  const deps = { env: settings, log, clock: new TestClock(), bus: new Bus(log), search: search.engine };
  const end = new AbortController();
  const relay = startRelay(deps.bus, log, end.signal);
  const { server, sockets } = createApp(deps);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  open.push(async () => {
    end.abort();
    await sockets.close();
    await new Promise((done) => server.close(done));
    await relay;
    await search.stop();
    await mongoose.connection.dropDatabase();
    await disconnectDatabase();
  });

  const http = () => request.agent(server);
  return {
    deps,
    http,
    as: async ({ login }) => {
      const agent = http();
      await agent.post('/api/sessions').send({ login, password }).expect(200);
      return agent;
    },
    make: builders(deps),
    url: () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('not listening');
      return `http://127.0.0.1:${address.port}`;
    },
  };
}
