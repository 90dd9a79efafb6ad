import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Schema } from 'mongoose';
import { mongoose } from '#platform/database';
import { invalid } from '#platform/errors';
import { derivedKey, seal, unseal } from '#platform/seal';

/** The secret from which ids, orders and cursors are made; it comes into being with the database and stays. */
const KeyModel = mongoose.model(
  'TalentKey',
  new Schema<{ _id: string; key: string }>(
    { _id: String, key: { type: String, required: true } },
    { collection: 'talent_keys', versionKey: false },
  ),
);

let known: Buffer | undefined;

async function key(): Promise<Buffer> {
  if (known) return known;
  const find = () =>
    KeyModel.findOneAndUpdate(
      { _id: 'talents' },
      { $setOnInsert: { key: randomBytes(32).toString('base64') } },
      { upsert: true, returnDocument: 'after' },
    ).lean();
  // Of two processes that begin at the same moment one finds the other's.
  const made = await find().catch(find);
  if (!made) throw new Error('there is no key for talents');
  known = Buffer.from(made.key, 'base64');
  return known;
}

/** Secrets of one enterprise: what it holds means nothing to another. */
export type Lens = {
  /** The person's id for this enterprise. */
  idOf(personId: string): string;
  /** The person behind an id, or null for what is no id of this enterprise's. */
  personOf(id: string): string | null;
  /** Where in the range 0 to `below` - 1 these words fall for this enterprise. */
  pick(below: number, ...words: string[]): number;
  seal(text: string): string;
  /** @throws Invalid `cursor` */
  open(text: string): string;
};

const zeros = Buffer.alloc(4);

export async function lensOf(enterpriseId: string): Promise<Lens> {
  const own = derivedKey(await key(), 'enterprise', enterpriseId);
  const [ids, picks, seals] = [
    derivedKey(own, 'ids').subarray(0, 16),
    derivedKey(own, 'picks'),
    derivedKey(own, 'seals'),
  ];
  return {
    // One block of a block cipher: a random-looking permutation that only the key can walk back.
    idOf(personId) {
      const cipher = createCipheriv('aes-128-ecb', ids, null).setAutoPadding(false);
      return Buffer.concat([
        cipher.update(Buffer.concat([Buffer.from(personId, 'hex'), zeros])),
        cipher.final(),
      ]).toString('hex');
    },
    personOf(id) {
      const decipher = createDecipheriv('aes-128-ecb', ids, null).setAutoPadding(false);
      const block = Buffer.concat([decipher.update(Buffer.from(id, 'hex')), decipher.final()]);
      return block.subarray(12).equals(zeros) ? block.subarray(0, 12).toString('hex') : null;
    },
    pick: (below, ...words) => createHmac('sha256', picks).update(words.join('\n')).digest().readUInt32BE(0) % below,
    seal: (text) => seal(seals, text),
    open(text) {
      const opened = unseal(seals, text);
      if (opened === null)
        throw invalid('cursor', 'cursor', 'This cursor belongs to another search; begin again without one.');
      return opened;
    },
  };
}

export const shuffles = 8;

/** Gives the numbers of a person that say nothing about them: one for each order in which people may stand. */
export async function orderOf(): Promise<(personId: string) => number[]> {
  const order = derivedKey(await key(), 'order');
  return (personId) => {
    const bytes = createHmac('sha256', order).update(personId).digest();
    return Array.from({ length: shuffles }, (_, at) => bytes.readUInt32BE(at * 4));
  };
}
