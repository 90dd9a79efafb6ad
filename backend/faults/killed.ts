import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../bench/random.ts';
import { broken as brokenPromises } from './check.ts';
import { hasEngine, startEngine } from './engine.ts';
import { indexAgrees, isReady, type Outcome, Stage, seconds, timed } from './stage.ts';
import { Writers } from './writers.ts';

/** Milliseconds of writing before a kill: long enough for some to be under way, never the same moment. */
const moment = (random: Random) => 600 + random.below(900);
const told = (refusals: ReadonlyMap<string, number>) =>
  [...refusals].map(([status, count]) => `${status} ×${count}`).join(', ') || 'none';

export async function appKilled(times: number, random: Random): Promise<Outcome> {
  const stage = await Stage.set();
  const broken: string[] = [];
  const back: number[] = [];
  try {
    let product = await stage.start();
    for (let time = 0; time < times; time++) {
      const writers = new Writers(product.url, stage.ledger, `app-${time}`);
      writers.start(stage.recruiters);
      await wait(moment(random));
      await product.kill();
      await writers.stop();
      const begun = performance.now();
      product = await stage.start();
      back.push(performance.now() - begun);
      if ((back.at(-1) ?? 0) > 5_000) broken.push(`healthy again after ${back.at(-1)} ms instead of 5 s`);
      await timed('index and database agree', 60, broken, indexAgrees(product));
    }
    await product.stop();
    const result = await brokenPromises(stage.ledger.read(), stage.database.uri);
    return {
      fault: 'the app is killed under writes',
      times,
      figures: { 'promises kept': result.promises, 'healthy again': seconds(back) },
      broken: [...broken, ...result.broken],
    };
  } finally {
    await stage.clear();
  }
}

export async function databaseKilled(times: number, random: Random): Promise<Outcome> {
  const stage = await Stage.set();
  const broken: string[] = [];
  const back: number[] = [];
  const refusals = new Map<string, number>();
  try {
    const product = await stage.start();
    for (let time = 0; time < times; time++) {
      const writers = new Writers(product.url, stage.ledger, `db-${time}`);
      writers.start(stage.recruiters);
      await wait(moment(random));
      await stage.database.kill();
      await wait(300);
      await stage.database.start();
      back.push(await timed('the product is ready again', 15, broken, isReady(product.url)));
      await wait(500);
      await writers.stop();
      for (const [status, count] of writers.refusals) refusals.set(status, (refusals.get(status) ?? 0) + count);
      if (writers.slowest > 15_000) broken.push(`a request took ${Math.round(writers.slowest)} ms`);
      for (const path of writers.withoutRetryAfter.slice(0, 3)) broken.push(`${path}: 503 without Retry-After`);
      await timed('index and database agree', 60, broken, indexAgrees(product));
    }
    for (const status of refusals.keys())
      if (!['503', '409'].includes(status)) broken.push(`people were told ${status}`);
    await product.stop();
    const result = await brokenPromises(stage.ledger.read(), stage.database.uri);
    return {
      fault: 'MongoDB is killed under writes',
      times,
      figures: { 'promises kept': result.promises, 'ready again': seconds(back), 'people were told': told(refusals) },
      broken: [...broken, ...result.broken],
    };
  } finally {
    await stage.clear();
  }
}

/** Killed under writes, every other time with its data gone. @returns null without a Meilisearch */
export async function engineKilled(times: number, random: Random): Promise<Outcome | null> {
  if (!(await hasEngine())) return null;
  const engine = await startEngine();
  const stage = await Stage.set({ MEILI_HOST: engine.host, MEILI_API_KEY: engine.key });
  const broken: string[] = [];
  const agreed: number[] = [];
  try {
    const product = await stage.start();
    const search = async () => {
      const answer = await fetch(`${product.url}/api/jobs?limit=1&n=${performance.now()}`);
      return answer.status === 200 ? String(Object(await answer.json()).mode) : String(answer.status);
    };
    for (let time = 0; time < times; time++) {
      const writers = new Writers(product.url, stage.ledger, `engine-${time}`);
      writers.start(stage.recruiters);
      await wait(moment(random));
      await engine.kill();
      const limited = await search();
      if (limited !== 'limited') broken.push(`without its engine the site answered ${limited}`);
      if (time % 2 === 1) await engine.forget();
      await writers.stop();
      await engine.start();
      agreed.push(await timed('index and database agree', 60, broken, indexAgrees(product)));
      const full = await search();
      if (full !== 'full') broken.push(`with its engine back the site answered ${full}`);
    }
    await product.stop();
    const result = await brokenPromises(stage.ledger.read(), stage.database.uri);
    return {
      fault: 'Meilisearch is killed under writes, every other time with its data gone',
      times,
      figures: { 'promises kept': result.promises, 'index agrees': seconds(agreed) },
      broken: [...broken, ...result.broken],
    };
  } finally {
    await engine.stop();
    await stage.clear();
  }
}
