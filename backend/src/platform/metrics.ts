import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { MongoClient } from 'mongodb';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { mongoose } from './database.ts';
import type { Env } from './env.ts';
import { NotFound } from './errors.ts';
import { OutgoingModel } from './outgoing.ts';
import { indexLags } from './search/progress.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

let ofProcess: Registry | undefined;
/** Event loop, memory, garbage collection and the pool of database connections: once per process. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  countConnections(mongoose.connection.getClient(), ofProcess);
  return ofProcess;
}

function countConnections(client: MongoClient, registry: Registry): void {
  const connections = new Gauge({
    name: 'mongodb_pool_connections',
    help: 'Connections to the database at work, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
  });
  const count = (state: string, by: number) => () => connections.inc({ state }, by);
  client.on('connectionCheckOutStarted', count('waiting', 1));
  client.on('connectionCheckOutFailed', count('waiting', -1));
  client.on('connectionCheckedOut', () => {
    connections.dec({ state: 'waiting' });
    connections.inc({ state: 'busy' });
  });
  client.on('connectionCheckedIn', count('busy', -1));
}

/** Whether these figures may be read: from this machine itself, or with the token. A request through a proxy is never from this machine. */
export function mayReadMetrics(req: Pick<Request, 'headers' | 'socket'>, token: string | undefined): boolean {
  const { authorization, forwarded, 'x-forwarded-for': through } = req.headers;
  if (token) {
    const expected = Buffer.from(`Bearer ${token}`);
    const given = Buffer.from(authorization ?? '');
    if (given.length === expected.length && timingSafeEqual(given, expected)) return true;
  }
  return !forwarded && !through && loopback.has(req.socket.remoteAddress ?? '');
}

/** `measure` counts requests by route name; `read` serves the figures as Prometheus reads them. */
export function requestMetrics(env: Env, socketCount: () => number): Record<'measure' | 'read', RequestHandler> {
  const own = new Registry();
  const registers = [own];
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers,
  });
  const refused = new Counter({
    name: 'http_requests_failed_total',
    help: 'Requests that were answered with a fault of ours.',
    labelNames: ['route'],
    registers,
  });
  new Gauge({
    name: 'socket_connections',
    help: 'Open sockets of this process.',
    registers,
    collect() {
      this.set(socketCount());
    },
  });
  new Gauge({
    name: 'outgoing_messages',
    help: 'Messages that wait to be sent, over the whole installation.',
    registers,
    async collect() {
      this.set(await OutgoingModel.countDocuments({ settled: null }).maxTimeMS(2_000));
    },
  });
  new Gauge({
    name: 'index_lag_seconds',
    help: 'By how much an index is behind the database; told by the process that feeds it.',
    labelNames: ['index'],
    registers,
    async collect() {
      this.reset();
      for (const [index, lag] of await indexLags()) this.set({ index }, lag);
    },
  });

  // The routes are few, and finding the figures of one by its labels costs more than counting.
  const figures = new Map<string, { observe: (seconds: number) => void }>();
  const figuresOf = (route: string, method: string, status: string) => {
    const name = `${route} ${method} ${status}`;
    const known = figures.get(name) ?? seconds.labels({ route, method, status });
    figures.set(name, known);
    return known;
  };
  const measure: RequestHandler = (_req, res, next) => {
    const begun = performance.now();
    res.once('finish', () => {
      const name: unknown = res.locals.route;
      const route = typeof name === 'string' ? name : 'page';
      const status = `${Math.floor(res.statusCode / 100)}xx`;
      figuresOf(route, res.req.method, status).observe((performance.now() - begun) / 1_000);
      if (res.statusCode >= 500) refused.inc({ route });
    });
    next();
  };
  const read: RequestHandler = async (req, res) => {
    if (!mayReadMetrics(req, env.METRICS_TOKEN)) throw new NotFound();
    const texts = await Promise.all([processMetrics(), own].map((registry) => registry.metrics()));
    res.setHeader('Cache-Control', 'no-store');
    res.type('text/plain; version=0.0.4').send(texts.join('\n'));
  };
  processMetrics();
  return { measure, read };
}
