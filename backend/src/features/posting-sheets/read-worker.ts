import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/universal';
import { z } from 'zod';
import { BadArchive, ensureHarmless } from './archive.ts';

/** A row as it stands in the file; `line` is counted from 1. */
export type RawRow = { line: number; cells: string[] };
export type ReadAnswer = { rows: RawRow[] } | { code: 'sheet-unreadable' | 'sheet-too-large' };

const mostColumns = 200;
/** Characters of one cell: far more than any field takes. */
const longestCell = 20_000;

const Task = z.object({ bytes: z.instanceof(Uint8Array), xlsx: z.boolean(), mostRows: z.int() });
const Parsed = z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) });

class Unreadable extends Error {}
class TooLarge extends Error {}

/** UTF-16 and UTF-8 by their marks, UTF-8 where all of it is, else GBK, in the form of its superset. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? new TextDecoder('utf-16le').decode(bytes)
      : first === 0xfe && second === 0xff
        ? new TextDecoder('utf-16be').decode(bytes)
        : eightBit(bytes);
  const unknown = text.split('\uFFFD').length - 1;
  if (text.includes('\0') || unknown > text.length / 100) throw new Unreadable();
  return text;
}

function eightBit(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Commas, tabs or semicolons: whichever the first line has most of. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 10_000)
      .split(/\r?\n/, 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string) => first.split(sign).length - 1;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function csvRows(bytes: Uint8Array): RawRow[] {
  const text = decoded(bytes);
  const parsed: unknown = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1_000_000,
  });
  return z
    .array(Parsed)
    .parse(parsed)
    .map(({ info, record }) => ({ line: info.lines, cells: record }));
}

async function xlsxRows(bytes: Uint8Array): Promise<RawRow[]> {
  ensureHarmless(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  const data = await readSheet(copy);
  return data.map((row, at) => ({ line: at + 1, cells: row.map(worded) }));
}

function worded(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A sheet's day has no time zone: it is read as if in UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  // 0.1 + 0.2 in a sheet is 0.3 to who reads it.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return String(cell);
}

async function read(): Promise<ReadAnswer> {
  try {
    const { bytes, xlsx, mostRows } = Task.parse(workerData);
    const rows = (xlsx ? await xlsxRows(bytes) : csvRows(bytes)).filter(({ cells }) =>
      cells.some((cell) => cell.trim()),
    );
    if (rows.length > mostRows) throw new TooLarge();
    return {
      rows: rows.map(({ line, cells }) => ({
        line,
        cells: cells.slice(0, mostColumns).map((cell) => cell.slice(0, longestCell)),
      })),
    };
  } catch (error) {
    const tooLarge = error instanceof TooLarge || (error instanceof BadArchive && error.message.startsWith('too'));
    return { code: tooLarge ? 'sheet-too-large' : 'sheet-unreadable' };
  }
}

parentPort?.postMessage(await read());
