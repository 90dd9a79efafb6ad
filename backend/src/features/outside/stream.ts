import { once } from 'node:events';
import type { Response } from 'express';

/** Writes as fast as the reader takes it, and stops where the reader is gone. */
export async function stream(res: Response, pieces: AsyncIterable<string>): Promise<void> {
  let gone = false;
  res.once('close', () => {
    gone = true;
  });
  let held = '';
  const flush = async () => {
    const piece = held;
    held = '';
    if (!res.write(piece) && !gone) await Promise.race([once(res, 'drain'), once(res, 'close')]);
  };
  for await (const piece of pieces) {
    if (gone) return;
    held += piece;
    if (held.length > 32_768) await flush();
  }
  res.end(held);
}
