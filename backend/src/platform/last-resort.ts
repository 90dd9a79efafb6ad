import type { Log } from './log.ts';

/**
 * What nobody caught is written down, and the process is ended the orderly way: what is under way is answered first, and
 * whoever watches over the process starts it again. Going on as if nothing were would keep a state that nobody knows.
 */
export function catchTheRest(log: Log, end: () => void): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, event);
      end();
    });
}
