import type { RequestHandler } from 'express';

let stopping = false;

/** Whether this process is about to end: it still answers, and asks to be left out of what comes next. */
export const isDraining = (): boolean => stopping;
export function beginDraining(): void {
  stopping = true;
}

/** While the process drains, each answer asks its caller to take another connection for the next question. */
export const closeWhileDraining: RequestHandler = (_req, res, next) => {
  if (stopping) res.setHeader('Connection', 'close');
  next();
};
