import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Schema } from 'mongoose';
import { mongoose } from '#platform/database';
import { invalid } from '#platform/errors';

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

const derived = (from: Buffer, ...words: string[]) => Buffer.from(hkdfSync('sha256', from, '', words.join('/'), 32));

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
  const own = derived(await key(), 'enterprise', enterpriseId);
  const [ids, picks, seals] = [derived(own, 'ids').subarray(0, 16), derived(own, 'picks'), derived(own, 'seals')];
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
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', seals, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(text) {
      const bytes = Buffer.from(text, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', seals, bytes.subarray(0, 12), { authTagLength: 16 });
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        throw invalid('cursor', 'cursor', 'This cursor belongs to another search; begin again without one.');
      }
    },
  };
}

export const shuffles = 8;

/** Numbers of a person that say nothing about them: one for each order in which people may stand. */
export async function shufflesOf(personId: string): Promise<number[]> {
  const bytes = createHmac('sha256', derived(await key(), 'order'))
    .update(personId)
    .digest();
  return Array.from({ length: shuffles }, (_, at) => bytes.readUInt32BE(at * 4));
}
