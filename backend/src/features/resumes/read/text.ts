import { cellsOf, type Line, lineOf } from './line.ts';
import { Unreadable } from './unreadable.ts';

/** A plain text, in UTF-8 or in the encoding of older Chinese editors. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Marks of headings and of strong words, as in notes that are kept as text. */
const marked = /^#{1,6}\s+|\*\*|__/gu;

/** @throws Unreadable where it is no text at all */
export function readText(text: string): Line[] {
  const odd = text.match(/(?![\t\n\r\f])\p{Cc}|\ufffd/gu)?.length ?? 0;
  if (odd > text.length / 200) throw new Unreadable('damaged');
  if (text.trim().length < 20) throw new Unreadable('no-text');
  return text
    .split(/\r\n?|\n|\f/)
    .map((row) => lineOf(cellsOf(row.replace(marked, ''))))
    .filter(({ text: words }) => words !== '');
}
