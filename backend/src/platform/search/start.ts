import type { Env } from '#platform/env';
import type { Log } from '#platform/log';
import { indexesOf } from './config.ts';
import { EmbeddedEngine } from './embedded.ts';
import type { SearchEngine } from './engine.ts';
import { language } from './language.ts';
import { MeiliEngine } from './meilisearch.ts';
import { meilisearchOf, meilisearchOnPath, startMeilisearch } from './own-meilisearch.ts';

export type StartedSearch = { engine: SearchEngine; stop(): Promise<void> };
type Settings = Pick<Env, 'MEILI_HOST' | 'MEILI_API_KEY' | 'DATA_DIR' | 'NODE_ENV'>;

/**
 * The search engine of this installation: the Meilisearch at `MEILI_HOST`; else one that is on PATH, started as a child
 * with its data in `DATA_DIR`; else the embedded one, which is empty until it is filled. One at `MEILI_HOST` need not
 * answer yet. Tests choose their engine, so there PATH does not count.
 */
export async function startSearch(env: Settings, log: Log): Promise<StartedSearch> {
  if (env.MEILI_HOST !== undefined) {
    const engine = new MeiliEngine(env.MEILI_HOST, env.MEILI_API_KEY, language());
    return { engine, stop: () => engine.close() };
  }
  const program = env.NODE_ENV === 'test' ? null : await meilisearchOnPath();
  if (program) {
    try {
      return await ownEngine(program, env.DATA_DIR, log);
    } catch (error) {
      log.error({ err: error }, 'Meilisearch is installed but does not start; the embedded engine takes its place');
    }
  }
  return embeddedEngine();
}

/**
 * The engine that the running instance of this data folder asks. The embedded one lives in the instance's process:
 * here it is empty.
 */
export async function joinSearch(env: Settings): Promise<StartedSearch> {
  const kept = env.MEILI_HOST === undefined ? await meilisearchOf(env.DATA_DIR) : null;
  const [host, apiKey] = kept ? [kept.host, kept.apiKey] : [env.MEILI_HOST, env.MEILI_API_KEY];
  if (host === undefined) return embeddedEngine();
  const engine = new MeiliEngine(host, apiKey, language());
  return { engine, stop: () => engine.close() };
}

async function embeddedEngine(): Promise<StartedSearch> {
  const engine = new EmbeddedEngine(language());
  for (const config of indexesOf(language().config)) await engine.open(config);
  return { engine, stop: () => engine.close() };
}

export async function ownEngine(program: string, dataDir: string, log: Log): Promise<StartedSearch> {
  const own = await startMeilisearch(program, dataDir, log);
  const engine = new MeiliEngine(own.host, own.apiKey, language());
  return {
    engine,
    async stop() {
      await engine.close();
      await own.stop();
    },
  };
}
