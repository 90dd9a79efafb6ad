import { z } from 'zod';
import { mostSheetRows } from '#contracts/posting-sheets';
import { invalid } from '#platform/errors';
import { inWorker, WorkerEnded } from '#platform/in-worker';
import type { RawRow } from './read-worker.ts';

const bounds = { milliseconds: 12_000, memoryMb: 384 };

const Answer = z.union([
  z.object({ rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })) }),
  z.object({ code: z.enum(['sheet-unreadable', 'sheet-too-large']) }),
]);

/**
 * The rows of a sheet, read in a thread of its own within limits of time and memory: a file may be made to harm.
 * @throws Invalid at `file`: `sheet-unreadable`, `sheet-too-large`; Unavailable where others are being read
 */
export async function readSheetFile(bytes: Uint8Array, xlsx: boolean): Promise<RawRow[]> {
  const task = { bytes, xlsx, mostRows: mostSheetRows + 10 };
  const answer = await inWorker(new URL('./read-worker', import.meta.url), task, bounds)
    .then((told) => Answer.parse(told))
    .catch((error: unknown) => {
      // Out of time or memory, or whatever else a file made it stumble over.
      if (error instanceof WorkerEnded) return { code: 'sheet-too-large' as const };
      throw error;
    });
  if ('rows' in answer) return answer.rows;
  throw invalid('file', answer.code, 'The sheet cannot be read.');
}
