import { Unavailable } from './errors.ts';

/** Nobody waits longer for an answer, whatever hangs behind it. Milliseconds. */
const patience = 13_000;

/** @throws Unavailable `slow` where `work` takes too long; it may still come to its end */
export function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(
      () =>
        failed(new Unavailable('slow', 'There was no answer in time. Look whether it happened before you ask again.')),
      patience,
    );
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}
