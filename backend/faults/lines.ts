import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { broken as brokenPromises } from './check.ts';
import { hasEngine, startEngine } from './engine.ts';
import { startProxy, type Weather } from './proxy.ts';
import { isReady, type Outcome, Stage, seconds, timed } from './stage.ts';
import { Writers } from './writers.ts';

/** Nobody waits longer than this for any answer. Milliseconds. */
const longest = 15_000;
const ask = async (url: string) => {
  const begun = performance.now();
  const status = await fetch(url, { signal: AbortSignal.timeout(longest + 5_000) }).then(
    (answer) => answer.arrayBuffer().then(() => String(answer.status)),
    () => 'none',
  );
  return { status, ms: performance.now() - begun };
};

/** The line to the database is slow, breaks, and hangs; meanwhile people write and read. */
export async function databaseLine(): Promise<Outcome> {
  const stage = await Stage.set();
  const proxy = await startProxy(stage.database.port);
  const broken: string[] = [];
  const figures: Outcome['figures'] = {};
  const direct = new URL(stage.database.uri);
  direct.port = String(proxy.port);
  direct.search = '?directConnection=true';
  try {
    const product = await stage.start({ MONGODB_URI: direct.href });
    for (const [weather, lasts] of [
      ['slow', 3_000],
      ['cut', 3_000],
      ['hangs', 25_000],
    ] as const satisfies readonly (readonly [Weather, number])[]) {
      const writers = new Writers(product.url, stage.ledger, `line-${weather}`);
      writers.start(stage.recruiters);
      await wait(500);
      proxy.turn(weather);
      const until = performance.now() + lasts;
      let slowest = 0;
      while (performance.now() < until) {
        const { status, ms } = await ask(`${product.url}/api/jobs?sort=newest&n=${performance.now()}`);
        slowest = Math.max(slowest, ms);
        if (status !== '200' && status !== '503') broken.push(`${weather}: a list was answered ${status}`);
      }
      proxy.turn('fine');
      figures[`${weather}: ready again`] = seconds([
        await timed(`${weather}: ready again`, 10, broken, isReady(product.url)),
      ]);
      await wait(500);
      await writers.stop();
      figures[`${weather}: slowest answer`] = seconds([slowest, writers.slowest]);
      if (Math.max(slowest, writers.slowest) > longest) broken.push(`${weather}: an answer took longer than 15 s`);
      for (const status of writers.refusals.keys())
        if (!['503', '409'].includes(status)) broken.push(`${weather}: people were told ${status}`);
    }
    await product.stop();
    const result = await brokenPromises(stage.ledger.read(), stage.database.uri);
    return {
      fault: 'the line to MongoDB is slow, cut, hangs',
      times: 1,
      figures: { 'promises kept': result.promises, ...figures },
      broken: [...broken, ...result.broken],
    };
  } finally {
    await proxy.stop();
    await stage.clear();
  }
}

/** The line to the search engine hangs: the site answers from the database and says so. @returns null without a Meilisearch */
export async function engineLine(): Promise<Outcome | null> {
  if (!(await hasEngine())) return null;
  const engine = await startEngine();
  const proxy = await startProxy(engine.port);
  const stage = await Stage.set({ MEILI_HOST: `http://127.0.0.1:${proxy.port}`, MEILI_API_KEY: engine.key });
  const broken: string[] = [];
  const took: number[] = [];
  try {
    const product = await stage.start();
    proxy.turn('hangs');
    for (let time = 0; time < 10; time++) {
      const begun = performance.now();
      const answer = await fetch(`${product.url}/api/jobs?limit=1&n=${begun}`);
      const { mode } = Object(await answer.json());
      took.push(performance.now() - begun);
      if (answer.status !== 200 || mode !== 'limited') broken.push(`answered ${answer.status} ${mode}`);
    }
    if (Math.max(...took) > 5_000) broken.push('somebody waited longer than 5 s for a list');
    proxy.turn('cut');
    proxy.turn('fine');
    await timed('full search again', 15, broken, async () => {
      const answer = await fetch(`${product.url}/api/jobs?limit=1&n=${performance.now()}`);
      return Object(await answer.json()).mode === 'full';
    });
    await product.stop();
    return { fault: 'the line to Meilisearch hangs', times: 1, figures: { 'a list took': seconds(took) }, broken };
  } finally {
    await proxy.stop();
    await engine.stop();
    await stage.clear();
  }
}

const slowReaders = 50;

/** Some read 1 kB a second, some never finish their question: others notice nothing, and the door is closed in the end. */
export async function slowPeople(): Promise<Outcome> {
  const stage = await Stage.set();
  const broken: string[] = [];
  try {
    const product = await stage.start();
    const port = Number(new URL(product.url).port);
    const readers = Array.from({ length: slowReaders }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(`GET /api/openapi.json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
      socket.pause();
      const sip = setInterval(() => socket.read(1_024), 1_000);
      socket.on('close', () => clearInterval(sip));
      return socket;
    });
    const closed: number[] = [];
    const begun = performance.now();
    const askers = Array.from({ length: slowReaders }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.on('close', () => closed.push(performance.now() - begun));
      socket.resume();
      socket.write(`POST /api/sessions HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-`);
      return socket;
    });
    const times: number[] = [];
    while (performance.now() - begun < 20_000) {
      const { status, ms } = await ask(`${product.url}/api/jobs?limit=5&n=${performance.now()}`);
      times.push(ms);
      if (status !== '200') broken.push(`others were answered ${status}`);
    }
    if (Math.max(...times) > 2_000) broken.push('others waited longer than 2 s');
    if (closed.length < slowReaders)
      broken.push(`${slowReaders - closed.length} unfinished questions are still held open after 20 s`);
    for (const socket of [...readers, ...askers]) socket.destroy();
    await product.stop();
    return {
      fault: `${slowReaders} read 1 kB a second, ${slowReaders} never finish their question`,
      times: 1,
      figures: {
        'answers to others': times.length,
        'slowest of them': seconds(times),
        'closed on the unfinished': seconds(closed),
      },
      broken,
    };
  } finally {
    await stage.clear();
  }
}
