import { setTimeout as wait } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import { SearchAway } from './engine.ts';
import { Refused } from './meili-http.ts';

const firstPause = 4;
const longestPause = 250;
/** A rebuild's settings or a long queue take their time. */
const mostPatience = 15 * 60_000;

/**
 * Watches a queued task to its end: the answer to a write is only that it was queued.
 * @throws Refused with the task's own code where it failed by what was sent; SearchAway where by the engine
 */
export async function watchTask(client: Meilisearch, uid: number): Promise<void> {
  const until = performance.now() + mostPatience;
  for (let pause = firstPause; performance.now() < until; pause = Math.min(pause * 1.5, longestPause)) {
    const task = await client.tasks.getTask(uid);
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') {
      const { code = 'canceled', message = 'the task was cancelled', type = 'internal' } = task.error ?? {};
      if (type === 'invalid_request') throw new Refused(400, code, message);
      throw new SearchAway(`the search engine failed at a task: ${message}`);
    }
    await wait(pause);
  }
  throw new SearchAway(`the search engine has not finished task ${uid}`);
}
