import { appendFileSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Entry = z.discriminatedUnion('what', [
  z.object({ what: z.literal('asked'), title: z.string() }),
  z.object({ what: z.literal('made'), title: z.string(), id: z.string() }),
  z.object({ what: z.literal('editing'), id: z.string(), turn: z.number() }),
  z.object({ what: z.literal('edited'), id: z.string(), turn: z.number() }),
]);
export type Entry = z.infer<typeof Entry>;

/** What was asked and what was acknowledged, in a file of the driver's own: on disk before the next request goes out. */
export class Ledger {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    appendFileSync(file, '');
  }

  write(entry: Entry): void {
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
  }

  read(): Entry[] {
    return readFileSync(this.#file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => Entry.parse(JSON.parse(line)));
  }
}
