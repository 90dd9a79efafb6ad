import { crc32, deflateSync } from 'node:zlib';

const width = 720;
const height = 480;
const colours = [
  [0xfd, 0xfb, 0xf5],
  [0xb8, 0x9b, 0x5e],
  [0x3a, 0x42, 0x48],
  [0xb3, 0x26, 0x1e],
];
const [paper, frame, ink, seal] = [0, 1, 2, 3];

/** What stands at a point of the made-up licence: a frame, a title bar, lines that nobody can read, and a round seal. */
function colourAt(x: number, y: number): number {
  const edge = Math.min(x, y, width - 1 - x, height - 1 - y);
  if ((edge >= 16 && edge < 22) || (edge >= 26 && edge < 28)) return frame;
  const fromSeal = Math.hypot(x - 560, y - 350);
  if ((fromSeal >= 62 && fromSeal < 68) || (fromSeal < 22 && Math.abs(x - 560) + Math.abs(y - 350) < 24)) return seal;
  if (y >= 64 && y < 92 && x >= 240 && x < 480) return ink;
  const row = Math.floor((y - 140) / 36);
  const inRow = y >= 140 && row < 7 && (y - 140) % 36 < 10;
  if (inRow && x >= 72 && x < 132) return frame;
  if (inRow && x >= 160 && x < 340 + ((row * 83) % 190)) return ink;
  return paper;
}

function part(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of a business licence that is nobody's, as PNG. */
export function licencePicture(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a point, colours from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = colourAt(x, y);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', header),
    part('PLTE', Buffer.from(colours.flat())),
    part('IDAT', deflateSync(rows)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** A letter of authorisation that authorises nobody, as a PDF of one page in one built-in font. */
export function authorisationLetter(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 14 Tf 72 740 Td 24 TL\n${shown}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
