import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { mostSheetRows } from '#contracts/posting-sheets';
import { invalid, Unavailable } from '#platform/errors';
import type { RawRow } from './read-worker.ts';

const longest = 20_000;
const atOnce = 2;
let running = 0;

const Answer = z.union([
  z.object({ rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })) }),
  z.object({ code: z.enum(['sheet-unreadable', 'sheet-too-large']) }),
]);

/**
 * The rows of a sheet, read in a thread of its own within limits of time and memory: a file may be made to harm.
 * @throws Invalid at `file`: `sheet-unreadable`, `sheet-too-large`; Unavailable where others are being read
 */
export async function readSheetFile(bytes: Uint8Array, xlsx: boolean): Promise<RawRow[]> {
  if (running >= atOnce) throw new Unavailable('sheets-busy', 'Other sheets are being read; try again in a moment.');
  running++;
  try {
    const answer = Answer.parse(await inThread({ bytes, xlsx, mostRows: mostSheetRows + 10 }));
    if ('rows' in answer) return answer.rows;
    throw invalid('file', answer.code, 'The sheet cannot be read.');
  } finally {
    running--;
  }
}

// A thread that runs from source has to learn to read TypeScript first.
const fromSource = import.meta.url.endsWith('.ts');
const script = new URL(fromSource ? './read-worker.ts' : './read-worker.js', import.meta.url);
const learnThenRead = `import('tsx/esm/api').then(({ register }) => { register(); return import('${script.href}'); })`;

async function inThread(task: object): Promise<unknown> {
  const worker = new Worker(fromSource ? learnThenRead : script, {
    eval: fromSource,
    workerData: task,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise((done) => {
      late = setTimeout(() => done({ code: 'sheet-too-large' }), longest);
      worker.once('message', done);
      // Out of memory, or whatever else a file made it stumble over.
      worker.once('error', () => done({ code: 'sheet-too-large' }));
      worker.once('exit', () => done({ code: 'sheet-unreadable' }));
    });
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
