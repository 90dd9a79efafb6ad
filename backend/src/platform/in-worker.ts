import { Worker } from 'node:worker_threads';
import { Unavailable } from './errors.ts';

/** What a job in a worker may cost. `memoryMb` is the JavaScript heap; what lies beside it a job must bound itself. */
export type Bounds = { milliseconds: number; memoryMb: number };

/** Ended because it took too long, took too much memory, or fell over. */
export class WorkerEnded extends Error {}

const most = 2;
const mostWaiting = 20;
let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (running < most) {
    running += 1;
    return;
  }
  if (waiting.length >= mostWaiting)
    throw new Unavailable('busy', 'Too many files are being worked on; try again soon.');
  await new Promise<void>((go) => waiting.push(go));
}

function done(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

/**
 * Runs a file of ours in a thread of its own, which ends with its one answer: what others made (their files, long texts)
 * may be slow or greedy there without holding up anybody else. Few run at a time; some wait; more are turned away.
 * @param file address of the worker's file without its ending, by `new URL('./name', import.meta.url)`
 * @throws WorkerEnded, Unavailable
 */
export async function inWorker(file: URL, data: unknown, { milliseconds, memoryMb }: Bounds): Promise<unknown> {
  await turn();
  try {
    return await run(file, data, milliseconds, memoryMb);
  } finally {
    done();
  }
}

function run(file: URL, data: unknown, milliseconds: number, memoryMb: number): Promise<unknown> {
  // A thread that runs from source has to learn to read TypeScript first.
  const fromSource = import.meta.url.endsWith('.ts');
  const address = `${file.href}${fromSource ? '.ts' : '.js'}`;
  const learnThenRun = `import('tsx/esm/api').then(({ register }) => { register(); return import('${address}'); })`;
  const worker = new Worker(fromSource ? learnThenRun : new URL(address), {
    eval: fromSource,
    workerData: data,
    execArgv: fromSource ? ['--conditions=source'] : [],
    // Nothing of the environment, where secrets are, is for code that reads strangers' files.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise<unknown>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new WorkerEnded('took too long'));
      void worker.terminate();
    }, milliseconds);
    worker.once('message', (answer: unknown) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', (error) => reject(new WorkerEnded(error.message)));
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new WorkerEnded('ended without an answer'));
    });
  });
}
