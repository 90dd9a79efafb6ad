import JSZip from 'jszip';
import mammoth from 'mammoth';
import { cellsOf, type Line, lineOf } from './line.ts';
import { Unreadable } from './unreadable.ts';

const mostBytes = 40 * 1024 * 1024;
const mostParts = 2_000;

/** Unpacks everything once and counts, so that a small file cannot become a huge one further in. */
async function weigh(zip: JSZip): Promise<void> {
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (parts.length > mostParts) throw new Unreadable('too-complex');
  let sum = 0;
  for (const part of parts) {
    await new Promise<void>((done, fail) => {
      const stream = part.nodeStream('nodebuffer');
      stream.on('data', (chunk: Buffer) => {
        sum += chunk.length;
        if (sum <= mostBytes) return;
        stream.pause();
        fail(new Unreadable('too-complex'));
      });
      stream.on('error', () => fail(new Unreadable('damaged')));
      stream.on('end', () => done());
      stream.resume();
    });
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '');

/** Mammoth's own HTML (well formed, few tags) as lines; a row of a table is one line. */
function linesOf(html: string): Line[] {
  const lines: Line[] = [];
  /** Paragraphs of each cell of the row that is open; null outside of tables. */
  let row: string[][] | null = null;
  let depth = 0;
  let text = '';
  let listed = false;
  const close = () => {
    const said = text.split('\n').map((part) => part.trim());
    text = '';
    for (const part of said.filter(Boolean)) {
      const cell = row?.at(-1);
      if (cell) cell.push(part);
      else lines.push({ ...lineOf(cellsOf(part)), ...(listed && { bullet: true }) });
    }
  };
  const closeRow = (cells: string[][]) => {
    const filled = cells.filter((cell) => cell.length > 0);
    const most = Math.max(0, ...filled.map((cell) => cell.length));
    // Cells with several paragraphs are read one after the other, unless they are short rows of a form.
    if (most <= 1) lines.push(lineOf(filled.map((cell) => cell.join(' '))));
    else if (filled.length > 1 && filled.slice(0, -1).every((cell) => cell.length === 1)) {
      const [last = []] = filled.slice(-1);
      lines.push(lineOf([...filled.slice(0, -1).flat(), last[0] ?? '']));
      for (const part of last.slice(1)) lines.push(lineOf([part]));
    } else for (const cell of filled) for (const part of cell) lines.push(lineOf([part]));
  };
  for (const [, tag = '', words = ''] of html.matchAll(/<(\/?[a-z0-9]+)[^>]*>|([^<]+)/g)) {
    if (words) text += plain(words);
    else if (tag === 'br' || tag === 'br/') text += '\n';
    else if (/^\/?(p|h[1-6]|li|ul|ol)$/.test(tag)) {
      close();
      if (tag === 'li') listed = true;
      if (tag === '/li') listed = false;
    } else if (tag === 'table') {
      close();
      depth += 1;
    } else if (tag === '/table') depth -= 1;
    else if (tag === 'tr' && depth === 1) row = [];
    else if ((tag === 'td' || tag === 'th') && depth === 1) row?.push([]);
    else if (tag === '/td' || tag === '/th') close();
    else if (tag === '/tr' && depth === 1) {
      close();
      const cells: string[][] = row ?? [];
      row = null;
      closeRow(cells);
    }
  }
  close();
  return lines;
}

/**
 * The text of a DOCX. Pictures, links, macros and anything outside of the file are left where they are.
 * @throws Unreadable
 */
export async function readDocx(bytes: Uint8Array): Promise<{ lines: Line[]; incomplete: boolean }> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Unreadable('damaged');
  });
  if (zip.file('EncryptedPackage')) throw new Unreadable('encrypted');
  await weigh(zip);
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: ['b => ', 'i => '],
      },
    )
    .catch(() => {
      throw new Unreadable('damaged');
    });
  const lines = linesOf(value);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < 20) throw new Unreadable(value.includes('<img') ? 'scan' : 'no-text');
  return { lines, incomplete: false };
}
