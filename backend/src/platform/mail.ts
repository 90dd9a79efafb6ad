import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { mongoose } from './database.ts';
import type { Env } from './env.ts';
import { holdLease } from './lease.ts';
import { type Channel, channels, OutgoingModel, type OutgoingRecord } from './outgoing.ts';
import type { Deps } from './route.ts';

export { mountOutbox } from './outbox.ts';
export { type Channel, type Message, postMessage } from './outgoing.ts';

/** Takes messages of one channel to people. Rejects where it could not; an SMTP `responseCode` from 550 on says that it never will. */
export type Carrier = {
  carry(message: { to: string; subject: string; text: string; key: string }): Promise<void>;
  close?(): void;
};
export type Carriers = Partial<Record<Channel, Carrier>>;

/** Mail goes over SMTP. For text messages there is no provider yet: they stay in the development outbox. */
export function carriersOf(env: Env): Carriers {
  if (!env.SMTP_URL) return {};
  const domain = new URL(env.publicUrl).hostname;
  const transport = createTransport({
    url: env.SMTP_URL,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    mail: {
      async carry({ to, subject, text, key }) {
        await transport.sendMail({
          from: env.MAIL_FROM,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${key}@${domain}>`,
        });
      },
      close: () => transport.close(),
    },
  };
}

/** Whether a message by this channel can come to anybody: by a carrier, or by the development outbox. */
export const canReach = (env: Env, channel: Channel): boolean =>
  !env.production || (channel === 'mail' && env.SMTP_URL !== undefined);

const atOnce = 5;
/** Longer than any carrier takes to say yes or no: meanwhile no other process takes the message up. */
const inFlight = 60_000;
const pauseAfter = (tries: number) => Math.min(2_000 * 2 ** tries, 600_000);

const isPermanent = (error: unknown) =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 550;

/**
 * Sends what is posted, one process at a time over the whole installation, until `signal` aborts.
 * A message goes out twice only where this process dies between the provider's yes and noting it;
 * its Message-ID is then the same. What was sent, has expired or is refused for good loses its text and its address.
 */
export async function startSender(deps: Deps, signal: AbortSignal, carriers = carriersOf(deps.env)): Promise<void> {
  await holdLease('outgoing', signal, deps.log, async (lease) => {
    const enough = endOfPatience(lease.signal);
    while (!lease.signal.aborted) {
      const sent = await Promise.race([sendDue(deps, carriers), enough]);
      if (!sent) await wait(250, undefined, { signal: lease.signal }).catch(() => undefined);
    }
  });
  for (const channel of channels) carriers[channel]?.close?.();
}

/** A slow provider may finish what it took, but does not keep a process from stopping for longer than this. */
const endOfPatience = (signal: AbortSignal) =>
  new Promise<void>((done) => signal.addEventListener('abort', () => setTimeout(done, 3_000).unref(), { once: true }));

/**
 * Sends a few of what is due. A message belongs to who claims it first, so a process that has lost its lease
 * without noticing does no harm.
 * @returns how many were due
 */
export async function sendDue(deps: Deps, carriers: Carriers): Promise<number> {
  const due = await findDue(deps.clock.now(), carriers);
  await Promise.all(due.map((message) => handle(message, carriers, deps)));
  return due.length;
}

async function findDue(now: Date, carriers: Carriers): Promise<OutgoingRecord[]> {
  const open = channels.filter((channel) => carriers[channel]);
  return OutgoingModel.find({
    settled: null,
    $or: [
      { channel: mongoose.trusted({ $in: open }), nextTryAt: mongoose.trusted({ $lte: now }) },
      { until: mongoose.trusted({ $lt: now }) },
    ],
  })
    .sort({ nextTryAt: 1 })
    .limit(atOnce)
    .lean();
}

async function handle(message: OutgoingRecord, carriers: Carriers, { env, log, clock }: Deps): Promise<void> {
  const { _id, key, tries, to = '', subject = '', text = '' } = message;
  const settle = async (settled: NonNullable<OutgoingRecord['settled']>) => {
    const toHash = createHmac('sha256', env.sessionSecrets[0] ?? '')
      .update(to)
      .digest('base64url');
    await OutgoingModel.updateOne(
      { _id },
      { $set: { settled, settledAt: new Date(), toHash }, $unset: { to: 1, subject: 1, text: 1 } },
    );
  };
  const now = clock.now();
  const carrier = carriers[message.channel];
  if (message.until < now || !carrier) return settle('expired');

  const mine = await OutgoingModel.updateOne(
    { _id, settled: null, tries },
    { $inc: { tries: 1 }, $set: { nextTryAt: new Date(now.getTime() + inFlight) } },
  );
  if (mine.modifiedCount === 0) return;
  try {
    await carrier.carry({ to, subject, text, key });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    log.warn({ key, tries: tries + 1, reason: code }, 'a message could not be sent');
    if (isPermanent(error)) return settle('refused');
    const nextTryAt = new Date(clock.now().getTime() + pauseAfter(tries));
    await OutgoingModel.updateOne({ _id, settled: null }, { nextTryAt });
    return;
  }
  await settle('sent');
}
