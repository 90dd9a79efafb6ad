import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { hasMeilisearch } from './engines.ts';
import type { City, Ground } from './ground.ts';
import { type Asked, asked, type Client, client } from './http.ts';
import { enginesOf, type Product, uncached } from './product.ts';
import { encoded, queries } from './queries.ts';
import { startRecorder } from './recorder.ts';
import { median, quantile } from './statistics.ts';
import type { Line, Section } from './table.ts';

const large = 100_000;
const middling = 20_000;
const warmUps = 3;
const rounds = 15;

/** Our API against the engine itself, the same questions in turn, one at a time. */
export async function measureSearch(ground: Ground, tell: (line: string) => void): Promise<Section> {
  const lines: Line[] = [];
  const engines = new Set<string>();
  if (await hasMeilisearch()) {
    const city = await ground.city('meilisearch', large);
    lines.push(await againstMeilisearch(city, engines));
  } else tell('search: no Meilisearch here, so only the embedded engine is measured');
  lines.push(await againstEmbedded(await ground.city('embedded', middling), engines));
  return {
    name: 'search',
    engines: [...engines],
    how: [
      `${queries.length} queries with a filter and all facets, asked of each side in turn, over one keep-alive connection each, ${rounds} rounds after ${warmUps} to warm up; medians over all.`,
      'Each address is made new by a parameter that the API ignores, so that no answer shared for a second is measured.',
      'Meilisearch is asked what the product asks it, taken down by a proxy in a start before: what the product sends side by side, as one search of several queries; and, told in brackets, exactly as the product sends it, over as many connections. The embedded engine is called in a process of its own with the very queries that the product hands it.',
    ],
    lines,
  };
}

type Ask = (query: number) => Promise<number>;

/** Milliseconds of all that is asked, one list for each side; every query asks all sides in turn, first this one, then that. */
async function inTurn(sides: readonly Ask[]): Promise<number[][]> {
  const times = sides.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (let query = 0; query < queries.length; query++) {
      for (let turn = 0; turn < sides.length; turn++) {
        const side = (turn + round + warmUps + query) % sides.length;
        const ms = (await sides[side]?.(query)) ?? 0;
        if (round >= 0) times[side]?.push(ms);
      }
    }
  }
  return times;
}

const api =
  (http: Client): Ask =>
  async (query) =>
    (await asked(http, { path: `/api/jobs?${encoded(queries[query] ?? '')}&${uncached()}` })).ms;

const ms = (value: number) => `${value.toFixed(2)} ms`;
const spread = (values: readonly number[]) => `${ms(median(values))} (p95 ${ms(quantile(values, 0.95))})`;

async function againstMeilisearch(city: City, engines: Set<string>): Promise<Line> {
  const { meilisearch } = city;
  if (!meilisearch) throw new Error('not on Meilisearch');
  const payloads = await payloadsOf(city, meilisearch.host);
  const product = await city.start();
  const http = client(product.url);
  const direct = client(meilisearch.host);
  const several = client(meilisearch.host, 8);
  try {
    for (const name of enginesOf(product)) engines.add(name);
    const engineOver =
      (connections: Client, prepared: readonly Asked[][][]): Ask =>
      async (query) => {
        const begun = performance.now();
        for (const group of prepared[query] ?? []) await Promise.all(group.map((one) => asked(connections, one)));
        return performance.now() - begun;
      };
    const joined = payloads.map((groups) => groups.map(inOneRequest));
    const [ours = [], engine = [], apart = []] = await inTurn([
      api(http),
      engineOver(direct, joined),
      engineOver(several, payloads),
    ]);
    const [limit, added] = [median(engine), median(ours) - median(engine)];
    const sideBySide = median(ours) - median(apart);
    return {
      measure: `API over Meilisearch, ${large.toLocaleString('en')} postings`,
      target: 'adds ≤ 15 % or ≤ 1 ms',
      value: [
        `${spread(ours)} against ${spread(engine)}: adds ${ms(added)}, ${((added / limit) * 100).toFixed(0)} %`,
        `(against the same requests side by side, ${spread(apart)}: adds ${ms(sideBySide)}, ${((sideBySide / median(apart)) * 100).toFixed(0)} %)`,
      ].join(' '),
      met: added <= Math.max(0.15 * limit, 1),
    };
  } finally {
    http.close();
    direct.close();
    several.close();
    await product.stop();
  }
}

const Queries = z.object({ queries: z.array(z.unknown()) }).strict();

/** What was asked side by side, as one search of several queries where the engine takes it so. */
function inOneRequest(group: readonly Asked[]): Asked[] {
  const [first] = group;
  const bodies = group.map(({ body }) => Queries.safeParse(JSON.parse(String(body))));
  if (!first || bodies.some(({ success }) => !success)) return [...group];
  const queries = bodies.flatMap(({ data }) => data?.queries ?? []);
  return [{ ...first, body: JSON.stringify({ queries }) }];
}

/** What the product asks Meilisearch for each query. */
async function payloadsOf(city: City, host: string): Promise<Asked[][][]> {
  const recorder = await startRecorder(host);
  let product: Product | undefined;
  try {
    product = await city.start({ MEILI_HOST: recorder.host });
    const http = client(product.url);
    const payloads: Asked[][][] = [];
    for (const query of queries) {
      const takes: Asked[][][] = [];
      // The product may ask something for itself meanwhile, but not three times.
      for (let take = 0; take < 3; take++) {
        recorder.taken();
        await asked(http, { path: `/api/jobs?${encoded(query)}&${uncached()}` });
        takes.push(recorder.taken());
      }
      const [least = []] = takes.sort((a, b) => a.flat().length - b.flat().length);
      if (least.length === 0) throw new Error(`${query} reached no engine`);
      payloads.push(least);
    }
    http.close();
    return payloads;
  } finally {
    await product?.stop();
    await recorder.stop();
  }
}

const Timed = z.object({ ms: z.number() });

async function againstEmbedded(city: City, engines: Set<string>): Promise<Line> {
  const product = await city.start();
  const http = client(product.url);
  const worker = fork(fileURLToPath(new URL('./embedded-child.ts', import.meta.url)), [], {
    execArgv: ['--conditions=source', '--import', 'tsx'],
    env: { PATH: '', HOME: process.env.HOME ?? '/', ...city.settings, NODE_ENV: 'development' },
  });
  try {
    for (const name of enginesOf(product)) engines.add(name);
    await answerOf(worker);
    const [ours = [], engine = []] = await inTurn([
      api(http),
      async (query) => {
        worker.send({ query: encoded(queries[query] ?? '') });
        return Timed.parse(await answerOf(worker)).ms;
      },
    ]);
    const added = median(ours) - median(engine);
    return {
      measure: `API over the embedded engine, ${middling.toLocaleString('en')} postings`,
      target: 'adds ≤ 3 ms',
      value: `${spread(ours)} against ${spread(engine)}: adds ${ms(added)}`,
      met: added <= 3,
    };
  } finally {
    http.close();
    worker.kill();
    await product.stop();
  }
}

async function answerOf(worker: ReturnType<typeof fork>): Promise<unknown> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(120_000)]);
  try {
    const [answer] = await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(() => {
        throw new Error('the engine process ended');
      }),
    ]);
    return answer;
  } finally {
    over.abort();
  }
}
