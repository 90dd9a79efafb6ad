import { inflateRawSync } from 'node:zlib';

/** Bytes that a whole sheet may unpack to, and files in it: a workbook of ten thousand long rows stays far below. */
const mostUnpacked = 80 * 1024 * 1024;
const mostFiles = 1_000;

export class BadArchive extends Error {
  override readonly name = 'BadArchive';
}

/**
 * Unpacks every file of an archive once, within the limit, before a library may: what its directory says of sizes is not believed.
 * @throws BadArchive where it is too large, encrypted, or no archive that we read
 */
export function ensureHarmless(bytes: Buffer): void {
  let left = mostUnpacked;
  for (const { method, flags, packed } of filesOf(bytes)) {
    if ((flags & 1) !== 0) throw new BadArchive('encrypted');
    if (method === 0) left -= packed.length;
    else if (method === 8) left -= unpackedSize(packed, left);
    else throw new BadArchive(`method ${method}`);
    if (left <= 0) throw new BadArchive('too large');
  }
}

function unpackedSize(packed: Buffer, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: most }).length;
  } catch {
    throw new BadArchive('too large or damaged');
  }
}

function* filesOf(bytes: Buffer) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw new BadArchive('no directory');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostFiles) throw new BadArchive('too many files');
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < count; file++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new BadArchive('a damaged directory');
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length) throw new BadArchive('a damaged directory');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + size > bytes.length) throw new BadArchive('a damaged directory');
    yield {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(start, start + size),
    };
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
