import { EmbeddedEngine } from './embedded.ts';
import type { SearchEngine } from './engine.ts';
import { language } from './language.ts';
import { MeiliEngine } from './meilisearch.ts';

type Started = { engine: SearchEngine; stop(): Promise<void> };
type Candidate = { name: string; start(): Promise<Started> };

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
  if (!MEILI_HOST) return [embedded];
  const meilisearch: Candidate = {
    name: 'Meilisearch',
    start: async () => {
      const engine = new MeiliEngine(MEILI_HOST, MEILI_API_KEY, language());
      return { engine, stop: () => engine.close() };
    },
  };
  return [embedded, meilisearch];
}
