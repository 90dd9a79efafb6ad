import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { mongoose } from '#platform/database';
import { testApp } from '#testing/app';
import { dropFiles, keepFile, readFile, sweepFiles } from './files.ts';

beforeAll(async () => {
  await testApp();
});

const shed = { kind: 'shed', id: 'a'.repeat(24) };
const inTwoHours = () => new Date(Date.now() + 7_200_000);
const pieces = () => mongoose.connection.collection('files.chunks').countDocuments();

describe('a file', () => {
  it('comes back to the byte, with its type', async () => {
    const bytes = randomBytes(700_000);
    const id = await keepFile(shed, { bytes, type: 'image/png' });
    const read = await readFile(shed, id);
    expect(read.type).toBe('image/png');
    expect(read.bytes.equals(bytes)).toBe(true);
  });

  it('is not there for another owner, nor under an id that is nobody’s', async () => {
    const id = await keepFile(shed, { bytes: Buffer.from('x'), type: 'text/plain' });
    await expect(readFile({ ...shed, id: 'b'.repeat(24) }, id)).rejects.toMatchObject({ status: 404 });
    await expect(readFile({ ...shed, kind: 'barn' }, id)).rejects.toMatchObject({ status: 404 });
    await expect(readFile(shed, 'c'.repeat(24))).rejects.toMatchObject({ status: 404 });
  });

  it('leaves nothing when it is dropped, and may be dropped twice', async () => {
    const before = await pieces();
    const id = await keepFile(shed, { bytes: randomBytes(300_000), type: 'image/png' });
    await dropFiles([id, id]);
    expect(await pieces()).toBe(before);
  });
});

it('a file that nobody names is swept after an hour, and one that is named stays', async () => {
  const named = await keepFile({ ...shed, kind: 'loft' }, { bytes: Buffer.from('x'), type: 'text/plain' });
  const orphan = await keepFile({ ...shed, kind: 'loft' }, { bytes: Buffer.from('y'), type: 'text/plain' });
  const claimed = async () => new Set([named]);
  expect(await sweepFiles('loft', new Date(), claimed)).toBe(0);
  expect(await sweepFiles('loft', inTwoHours(), claimed)).toBe(1);
  await expect(readFile({ ...shed, kind: 'loft' }, orphan)).rejects.toMatchObject({ status: 404 });
  expect((await readFile({ ...shed, kind: 'loft' }, named)).bytes.toString()).toBe('x');
});
