import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readResume } from './read.ts';
import { Unreadable } from './unreadable.ts';

const Task = z.object({ kind: z.enum(['pdf', 'docx', 'text']), bytes: z.instanceof(Uint8Array) });

const { kind, bytes } = Task.parse(workerData);
try {
  parentPort?.postMessage(await readResume(kind, bytes));
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  parentPort?.postMessage({ reason: error.reason });
}
