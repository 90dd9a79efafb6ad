import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '#platform/log';
import { EmbeddedEngine } from './embedded.ts';
import { language } from './language.ts';
import { MeiliEngine } from './meilisearch.ts';
import { meilisearchOnPath } from './own-meilisearch.ts';
import { ownEngine, type StartedSearch } from './start.ts';

type Candidate = { name: string; start(): Promise<StartedSearch> };

const embedded: Candidate = {
  name: 'embedded',
  start: async () => {
    const engine = new EmbeddedEngine(language());
    return { engine, stop: () => engine.close() };
  },
};

/** The embedded engine always; Meilisearch where one is named by `MEILI_HOST` or can be started from PATH. */
export async function enginesToTest(): Promise<Candidate[]> {
  const { MEILI_HOST, MEILI_API_KEY } = process.env;
  const program = await meilisearchOnPath();
  if (MEILI_HOST)
    return [
      embedded,
      {
        name: 'Meilisearch',
        start: async () => {
          const engine = new MeiliEngine(MEILI_HOST, MEILI_API_KEY, language());
          return { engine, stop: () => engine.close() };
        },
      },
    ];
  if (program) return [embedded, { name: 'Meilisearch', start: () => inFolderOfItsOwn(program) }];
  return [embedded];
}

async function inFolderOfItsOwn(program: string): Promise<StartedSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'talent-harbor-search-'));
  const { engine, stop } = await ownEngine(program, folder, createLog('silent'));
  return {
    engine,
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
