import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Sockets } from './socket.ts';

let stopping = false;

/** Whether this process is about to end: it still answers, and asks to be left out of what comes next. */
export const isDraining = (): boolean => stopping;

/** While the process drains, each answer asks its caller to take another connection for the next question. */
export const closeWhileDraining: RequestHandler = (_req, res, next) => {
  if (stopping) res.setHeader('Connection', 'close');
  next();
};

/** No answer takes longer; what then still hangs is cut off. Milliseconds. */
const patience = 15_000;

/**
 * Closes without failing anybody: says at `/readyz` that it goes, answers for as long as whoever spreads the requests
 * may take to notice, finishes what is under way, and closes.
 */
export async function drain(server: Server, sockets: Sockets, seconds: number): Promise<void> {
  stopping = true;
  await wait(seconds * 1000);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await sockets.close();
  server.closeIdleConnections();
  await new Promise((done) => server.close(done));
  clearTimeout(late);
}
