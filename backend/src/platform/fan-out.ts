import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';
import type { Server } from 'socket.io';
import type { Log } from './log.ts';

/** Carries broadcasts between processes over Redis. Without REDIS_URL there is one process. */
export async function startFanOut(io: Server, url: string | undefined, log: Log): Promise<{ stop(): Promise<void> }> {
  if (!url) return { stop: async () => undefined };
  const publisher = createClient({ url });
  const subscriber = publisher.duplicate();
  for (const client of [publisher, subscriber])
    client.on('error', (error: unknown) => log.warn({ err: error }, 'redis'));
  await Promise.all([publisher.connect(), subscriber.connect()]);
  io.adapter(createAdapter(publisher, subscriber));
  return {
    async stop() {
      await Promise.all([publisher.close(), subscriber.close()]);
    },
  };
}
