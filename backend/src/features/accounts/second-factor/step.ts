import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { signIn } from '#contracts/accounts';
import type { completeSignIn } from '#contracts/accounts/second-factor';
import type { Clock } from '#platform/clock';
import type { BodyOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { NotFound } from '#platform/errors';
import { countTries } from '#platform/limits';
import type { Context } from '#platform/route';
import { AccountModel, type AccountRecord, SecondStepModel } from '../model.ts';
import { takeCode } from './take-code.ts';

const lifetime = 10 * 60_000;
const mostTries = 5;

const hashOf = (step: string) => createHash('sha256').update(step).digest('base64url');
const gone = () => new NotFound('step-gone', 'This took too long or was tried too often; sign in again.');

/** What somebody gets whose password was right: no session yet. */
export async function beginStep(
  { _id, passwordHash }: AccountRecord,
  clock: Clock,
): Promise<z.input<(typeof signIn)['response']>> {
  const secondStep = randomBytes(32).toString('base64url');
  const expiresAt = new Date(clock.now().getTime() + lifetime);
  await SecondStepModel.insertMany([
    { _id: hashOf(secondStep), accountId: _id, passwordHash, triesLeft: mostTries, expiresAt },
  ]);
  return { secondStep, expiresAt: expiresAt.toISOString() };
}

/**
 * Whose step it is, once a code has come for it. The try is counted before it is compared.
 * @throws NotFound `step-gone`; Invalid `code`; TooMany
 */
export async function takeStep(
  { secondStep, code }: BodyOf<typeof completeSignIn>,
  context: Context,
): Promise<AccountRecord> {
  await countTries(['code:address', context.from.address]);
  const step = await SecondStepModel.findOneAndUpdate(
    {
      _id: hashOf(secondStep),
      triesLeft: mongoose.trusted({ $gt: 0 }),
      expiresAt: mongoose.trusted({ $gt: context.clock.now() }),
    },
    { $inc: { triesLeft: -1 } },
  ).lean();
  if (!step) throw gone();
  const account = await AccountModel.findOne({ _id: step.accountId, passwordHash: step.passwordHash }).lean();
  if (!account?.secondFactor?.since) throw gone();
  await takeCode(account, code, context);
  const { deletedCount } = await SecondStepModel.deleteOne({ _id: step._id });
  if (deletedCount === 0) throw gone();
  return account;
}
