import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#platform/clock';
import { mongoose } from '#platform/database';
import { NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { AccountModel, type AccountRecord, SecondStepModel, type SecondStepRecord } from '../model.ts';

const lifetime = 10 * 60_000;
const mostTries = 5;

const hashOf = (step: string) => createHash('sha256').update(step).digest('base64url');
const gone = () => new NotFound('step-gone', 'This took too long or was tried too often; sign in again.');

/** What somebody gets whose password was right: no session yet. */
export async function beginStep(
  { _id, passwordHash }: AccountRecord,
  clock: Clock,
): Promise<{ secondStep: string; expiresAt: string }> {
  const secondStep = randomBytes(32).toString('base64url');
  const expiresAt = new Date(clock.now().getTime() + lifetime);
  await SecondStepModel.insertMany([
    { _id: hashOf(secondStep), accountId: _id, passwordHash, triesLeft: mostTries, expiresAt },
  ]);
  return { secondStep, expiresAt: expiresAt.toISOString() };
}

/**
 * A step and whose it is. The try is counted before its code is compared.
 * @throws NotFound `step-gone`; TooMany
 */
export async function findStep(
  secondStep: string,
  { clock, from }: Context,
): Promise<{ step: SecondStepRecord; account: AccountRecord }> {
  await countTries(['code:address', from.address]);
  const step = await SecondStepModel.findOneAndUpdate(
    {
      _id: hashOf(secondStep),
      triesLeft: mongoose.trusted({ $gt: 0 }),
      expiresAt: mongoose.trusted({ $gt: clock.now() }),
    },
    { $inc: { triesLeft: -1 } },
  ).lean();
  if (!step) throw gone();
  const account = await AccountModel.findOne({ _id: step.accountId, passwordHash: step.passwordHash }).lean();
  if (!account?.secondFactor?.since) throw gone();
  return { step, account };
}

/** Once its code was right: of two at once, one goes on. @throws NotFound `step-gone` */
export async function useUpStep({ _id }: SecondStepRecord): Promise<void> {
  const { deletedCount } = await SecondStepModel.deleteOne({ _id });
  if (deletedCount === 0) throw gone();
}
