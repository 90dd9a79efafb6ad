// Answers each question with the time the embedded engine took for it, called directly.
import { parse } from 'node:querystring';
import { z } from 'zod';
import { JobSearch } from '#contracts/jobs';
import { Bus } from '#platform/bus';
import { systemClock } from '#platform/clock';
import { connectDatabase } from '#platform/database';
import { readEnv } from '#platform/env';
import { createLog } from '#platform/log';
import { readSearchConfig } from '#platform/search/config';
import type { SearchEngine, SearchQuery } from '#platform/search/engine';
import { startSearch } from '#platform/search/start';
import { allDocuments } from '../src/features/jobs/search/current.ts';
import { searchPostings } from '../src/features/jobs/search/run.ts';

const env = readEnv(process.env);
const log = createLog('warn');
await connectDatabase(env.MONGODB_URI ?? '');
const { engine } = await startSearch(env, log);
const { jobs: config } = readSearchConfig();
await engine.rebuild(config, allDocuments());

/** The queries that the product makes of a question. */
async function queriesOf(question: string): Promise<SearchQuery[]> {
  const made: SearchQuery[] = [];
  const listening: SearchEngine = Object.create(engine, {
    search: {
      value: (index: string, query: SearchQuery) => {
        made.push(query);
        return engine.search(index, query);
      },
    },
  });
  const deps = { env, log, clock: systemClock, bus: new Bus(log), search: listening };
  await searchPostings(JobSearch.parse({ ...parse(question) }), deps);
  return made;
}

const known = new Map<string, SearchQuery[]>();
const Question = z.object({ query: z.string() });
process.on('message', async (message) => {
  const { query } = Question.parse(message);
  const made = known.get(query) ?? (await queriesOf(query));
  known.set(query, made);
  const begun = performance.now();
  for (const one of made) await engine.search(config.name, one);
  process.send?.({ ms: performance.now() - begun });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
