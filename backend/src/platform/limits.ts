import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Schema } from 'mongoose';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { mongoose } from './database.ts';
import { TooMany, toRefusal, Unavailable } from './errors.ts';

const minute = 60;
const hour = 60 * minute;

/**
 * How often what may be tried: `points` in `duration` seconds. Counted in the database, so that the counts survive
 * a restart and hold over all nodes. Addresses have room for a campus or a fair behind one address.
 */
const limits = {
  'sign-in:login-from-address': { points: 10, duration: 15 * minute },
  'sign-in:login': { points: 60, duration: hour },
  'sign-in:address': { points: 300, duration: 15 * minute },
  'sign-up:login': { points: 5, duration: hour },
  'sign-up:address': { points: 100, duration: hour },
  'reset:login': { points: 5, duration: hour },
  'reset:address': { points: 100, duration: hour },
  'code:address': { points: 200, duration: 15 * minute },
  'invitation:enterprise': { points: 30, duration: hour },
  'invitation:login': { points: 10, duration: 24 * hour },
  'apply:person': { points: 100, duration: hour },
  'jobs:draft': { points: 3_000, duration: hour },
  'jobs:note': { points: 600, duration: hour },
  'jobs:pages': { points: 20_000, duration: hour },
  'talents:search': { points: 3_000, duration: hour },
  'talents:read': { points: 600, duration: hour },
  'resumes:file': { points: 300, duration: hour },
  'second-factor:account': { points: 10, duration: 15 * minute },
  'password:account': { points: 10, duration: 15 * minute },
} as const;
export type Limit = keyof typeof limits;

// The limiter writes this collection; the model is for its indexes.
const schema = new Schema({ key: String, points: Number, expire: Date }, { collection: 'limits', versionKey: false });
schema.index({ expire: -1 }, { expireAfterSeconds: 0 });
schema.index({ key: 1 }, { unique: true });
mongoose.model('Limit', schema);

const limiter = (limit: Limit) =>
  new RateLimiterMongo({
    ...limits[limit],
    storeClient: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    tableName: 'limits',
    keyPrefix: limit,
    disableIndexesCreation: true,
  });

/** An IPv6 household has 2^64 addresses: they count as one. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}

// The collection holds no address and no number.
const keyOf = (parts: readonly string[]) =>
  createHash('sha256').update(parts.map(network).join('\n')).digest('base64url');

export type Tried = readonly [limit: Limit, ...key: [string, ...string[]]];

/**
 * Counts one try at each of these limits.
 * @returns a way to take the tries back, for one that turned out to be rightful
 * @throws TooMany with the seconds to wait; Unavailable where the counts cannot be had, since what is not counted is not let through
 */
export async function countTries(...tries: readonly Tried[]): Promise<() => Promise<void>> {
  const counted = tries.map(([limit, ...key]) => ({ count: limiter(limit), key: keyOf(key) }));
  const results = await Promise.allSettled(counted.map(({ count, key }) => count.consume(key)));
  let wait = 0;
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    const reason: unknown = result.reason;
    if (!(reason instanceof RateLimiterRes)) {
      const refusal = toRefusal(reason);
      throw refusal.status === 503 ? refusal : new Unavailable('limits-away', 'Tries cannot be counted at the moment.');
    }
    wait = Math.max(wait, Math.ceil(reason.msBeforeNext / 1000), 1);
  }
  if (wait > 0) throw new TooMany(wait);
  return async () => {
    await Promise.allSettled(counted.map(({ count, key }) => count.reward(key)));
  };
}
