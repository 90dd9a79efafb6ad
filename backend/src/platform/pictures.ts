/**
 * A picture without what it does not show: where and when and with what it was taken, who owns the camera, small copies
 * of itself, and whatever was put behind its end. How it is to be turned stays. What cannot be walked through is given back as it is.
 */
export function withoutMetadata(bytes: Buffer, type: string): Buffer {
  const parts = type === 'image/jpeg' ? partsOfJpeg(bytes) : type === 'image/png' ? partsOfPng(bytes) : null;
  return parts ? Buffer.concat(parts) : bytes;
}

const isExif = (segment: Buffer) => segment.toString('latin1', 4, 10) === 'Exif\0\0';
const isColours = (segment: Buffer) => segment.toString('latin1', 4, 16) === 'ICC_PROFILE\0';

/** Segments that say how the pixels are to be read. */
function isKept(marker: number, segment: Buffer): boolean {
  const application = marker >= 0xe0 && marker <= 0xef;
  if (!application) return marker !== 0xfe;
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && isColours(segment));
}

function partsOfJpeg(bytes: Buffer): Buffer[] | null {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const segment = bytes.subarray(at, end);
    if (isKept(marker, segment)) parts.push(segment);
    else if (marker === 0xe1 && isExif(segment)) parts.push(...turned(segment));
    at = end;
    if (marker !== 0xda) continue;
    const scanned = endOfScan(bytes, at);
    parts.push(bytes.subarray(at, scanned));
    at = scanned;
    if (bytes[at + 1] === 0xd9) return [...parts, bytes.subarray(at, at + 2)];
  }
  return null;
}

/** Where the next marker stands that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next === 0xff) at += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
}

/** Exif with nothing in it but the way a picture is to be turned; nothing at all where it stands upright. */
function turned(exif: Buffer): Buffer[] {
  const tiff = exif.subarray(10);
  if (tiff.length < 14) return [];
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return [];
  for (let entry = 0; entry < short(first); entry++) {
    const at = first + 2 + 12 * entry;
    if (at + 12 > tiff.length) return [];
    if (short(at) !== 0x0112) continue;
    const way = short(at + 8);
    if (way < 2 || way > 8) return [];
    const header = 'ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001';
    return [Buffer.from(`${header}${way.toString(16).padStart(4, '0')} 0000 00000000`.replaceAll(' ', ''), 'hex')];
  }
  return [];
}

const telling = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function partsOfPng(bytes: Buffer): Buffer[] | null {
  const parts = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (!telling.has(kind)) parts.push(bytes.subarray(at, end));
    if (kind === 'IEND') return parts;
    at = end;
  }
  return null;
}
