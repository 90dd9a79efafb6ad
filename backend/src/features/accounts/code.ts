import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Clock } from '#platform/clock';
import { mongoose } from '#platform/database';
import type { Env } from '#platform/env';
import { invalid, NotFound } from '#platform/errors';
import { PendingModel, type PendingRecord } from './model.ts';

/** As long as a code may live that stands for a person (ASVS 6.5.5). */
const lifetime = 10 * 60_000;
const mostTries = 5;

type Parts = { env: Env; clock: Clock };

const gone = () => new NotFound('code-gone', 'This code has expired or was tried too often; ask for a new one.');

// Keyed, since six figures under a plain hash are found in a second by whoever reads the database.
const hashOf = (secret: string, id: string, code: string) =>
  createHmac('sha256', secret).update(`${id}:${code}`).digest('base64url');

function isRight({ _id, codeHash }: PendingRecord, code: string, { env }: Parts): boolean {
  const kept = Buffer.from(codeHash ?? '');
  return env.sessionSecrets.some((secret) => {
    const given = Buffer.from(hashOf(secret, String(_id), code));
    return given.length === kept.length && timingSafeEqual(given, kept);
  });
}

export type Asked = { id: string; expiresAt: Date; code: string };

/** Notes a sign-up or a reset that waits for a code. Where it is `hopeless`, no code will be right, but it looks the same. */
export async function askForCode(
  pending: Pick<PendingRecord, 'kind' | 'login' | 'draft'>,
  hopeless: boolean,
  { env, clock }: Parts,
): Promise<Asked> {
  const _id = new mongoose.Types.ObjectId();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = new Date(clock.now().getTime() + lifetime);
  const codeHash = hopeless ? null : hashOf(env.sessionSecrets[0] ?? '', String(_id), code);
  await PendingModel.insertMany([{ ...pending, _id, codeHash, expiresAt, triesLeft: mostTries }]);
  return { id: String(_id), expiresAt, code };
}

/**
 * Counts the try before it compares, so that no number of tries at once gets more than five.
 * @throws NotFound when it has expired or was tried too often; Invalid for a wrong code
 */
export async function checkCode(
  kind: PendingRecord['kind'],
  id: string,
  code: string,
  parts: Parts,
): Promise<PendingRecord> {
  const pending = await PendingModel.findOneAndUpdate(
    {
      _id: id,
      kind,
      triesLeft: mongoose.trusted({ $gt: 0 }),
      expiresAt: mongoose.trusted({ $gt: parts.clock.now() }),
    },
    { $inc: { triesLeft: -1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!pending) throw gone();
  if (isRight(pending, code, parts)) return pending;
  if (pending.triesLeft === 0) await PendingModel.deleteOne({ _id: pending._id });
  throw invalid('code', 'wrong-code', 'This is not the code that was sent.');
}

/** Uses a checked code up, inside the transaction that it permits: of two uses at once, one wins. */
export async function useUp(pending: PendingRecord): Promise<void> {
  const { deletedCount } = await PendingModel.deleteOne({ _id: pending._id });
  if (deletedCount === 0) throw gone();
}
