import { EmbeddedEngine } from './embedded.ts';
import type { SearchEngine } from './engine.ts';
import { language } from './language.ts';

type Started = { engine: SearchEngine; stop(): Promise<void> };

export async function enginesToTest(): Promise<{ name: string; start(): Promise<Started> }[]> {
  return [
    {
      name: 'embedded',
      start: async () => {
        const engine = new EmbeddedEngine(language());
        return { engine, stop: () => engine.close() };
      },
    },
  ];
}
