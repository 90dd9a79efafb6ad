import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Processor time that the whole machine has spent at work so far, in milliseconds. */
const spent = () => cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);

const window = 1_000;
const little = 250;
const quietFor = 4;
const patience = 180;

/**
 * Waits until nothing works any more: after its start the product compares index and database, part of it inside the engine.
 * A machine that others keep busy is told of, since what is measured on it is doubtful.
 */
export async function atRest(): Promise<void> {
  for (let waited = 0, quiet = 0, before = spent(); quiet < quietFor; waited++) {
    if (waited === patience) {
      process.stdout.write('The machine does not come to rest; what is measured now is doubtful.\n');
      return;
    }
    await wait(window);
    const now = spent();
    quiet = now - before < little ? quiet + 1 : 0;
    before = now;
  }
}
