import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMetadata } from './pictures.ts';
import { readUpload } from './uploads.ts';

const segment = (marker: number, content: string | Buffer) => {
  const body = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
/** Exif with the camera's owner and the way to turn, in either order of bytes. */
function exif(way: number, little = false): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  tiff.write(little ? 'II*\0' : 'MM\0*', 'latin1');
  const short = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  long(8, 4);
  short(2, 8);
  for (const [entry, tag, kind, value] of [
    [0, 0x010f, 2, 0x4c65],
    [1, 0x0112, 3, way],
  ] as const) {
    const at = 10 + 12 * entry;
    short(tag, at);
    short(kind, at + 2);
    long(1, at + 4);
    short(value, at + 8);
  }
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 22.5789 113.0819')]);
}
const begin = Buffer.from([0xff, 0xd8]);
const pixels = Buffer.concat([
  segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
  segment(0xe2, 'ICC_PROFILE\0colours'),
  segment(0xdb, 'table'),
  segment(0xda, 'scan'),
  Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
  segment(0xc4, 'another table'),
  segment(0xda, 'second scan'),
  Buffer.from([5, 0xff, 0, 0xff, 0xd9]),
]);
const jpeg = (...told: Buffer[]) => Buffer.concat([begin, ...told, pixels]);

const chunk = (kind: string, content: string) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(Buffer.byteLength(content));
  return Buffer.concat([size, Buffer.from(kind), Buffer.from(content), Buffer.from('crc!')]);
};
const png = (...told: Buffer[]) =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', 'thirteen byte'),
    ...told,
    chunk('IDAT', 'pixels'),
    chunk('IEND', ''),
  ]);

describe('a picture that somebody hands in', () => {
  it('loses where and with what it was taken, and what hides behind its end', async () => {
    const told = jpeg(
      segment(0xe1, exif(1)),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0owner'),
      segment(0xfe, 'a word'),
    );
    const { bytes, type } = await readUpload(
      { mostBytes: 1e6, types: ['image/jpeg'] },
      Buffer.concat([told, Buffer.from('<script>')]),
    );
    expect(type).toBe('image/jpeg');
    expect(bytes.equals(jpeg())).toBe(true);
  });

  it.each([false, true])('stays turned as it was (little-endian: %s)', (little) => {
    const bare = withoutMetadata(jpeg(segment(0xe1, exif(6, little))), 'image/jpeg');
    expect(bare.toString('latin1')).not.toContain('GPS');
    expect(
      bare.equals(
        jpeg(
          segment(
            0xe1,
            Buffer.from(
              '457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000',
              'hex',
            ),
          ),
        ),
      ),
    ).toBe(true);
    expect(withoutMetadata(bare, 'image/jpeg').equals(bare)).toBe(true);
  });

  it('as PNG loses its words, times and Exif', () => {
    const told = png(chunk('tEXt', 'Author\0Hai'), chunk('gAMA', 'gama'), chunk('eXIf', 'MM'), chunk('tIME', 'now'));
    const bare = withoutMetadata(Buffer.concat([told, Buffer.from('%PDF-1.7')]), 'image/png');
    expect(bare.equals(png(chunk('gAMA', 'gama')))).toBe(true);
  });

  it('that is damaged, cut or of another kind is given back as it came', () => {
    for (const bytes of [jpeg().subarray(0, 40), png().subarray(0, 30), begin])
      for (const type of ['image/jpeg', 'image/png', 'application/pdf'])
        expect(withoutMetadata(bytes, type).equals(bytes)).toBe(true);
  });

  it('of any bytes ends, and never grows', () => {
    const some = [jpeg(segment(0xe1, exif(6))), png(chunk('tEXt', 'a'))];
    fc.assert(
      fc.property(fc.constantFrom(...some), fc.nat(80), fc.uint8Array({ maxLength: 12 }), (picture, at, noise) => {
        const bytes = Buffer.from(picture);
        for (const [offset, byte] of noise.entries()) bytes[(at + offset) % bytes.length] = byte;
        for (const type of ['image/jpeg', 'image/png'])
          expect(withoutMetadata(bytes, type).length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });
});
