import type { Bus } from './bus.ts';
import { type Change, followChanges, presentTime } from './changes.ts';
import type { Log } from './log.ts';

declare module './bus.ts' {
  interface Facts {
    'account.changed': Change;
    'enterprise.changed': Change;
    'job.changed': Change;
    'application.changed': Change;
  }
}

const topics = ['account', 'enterprise', 'job', 'application'] as const;
const isTopic = (topic: string): topic is (typeof topics)[number] => (topics as readonly string[]).includes(topic);

/** Tells this process what any process has committed: the change log becomes facts on the bus. Loses the past, never the present. */
export async function startRelay(bus: Bus, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const from = await presentTime().catch(() => null);
    if (!from) {
      await new Promise((done) => setTimeout(done, 500).unref());
      continue;
    }
    await followChanges(from, { signal, log }, async (changes) => {
      for (const change of changes) if (isTopic(change.topic)) bus.emit(`${change.topic}.changed`, change);
    }).catch((error: unknown) => log.warn({ err: error }, 'the relay starts again from the present'));
  }
}
