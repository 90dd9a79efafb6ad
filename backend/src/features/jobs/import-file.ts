import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { z } from 'zod';

const Parsed = z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) });
export type Row = { line: number; cells: string[] };

/** UTF-8 where the whole file is, with or without a byte order mark; else GBK, in the form of its superset. */
async function encodingOf(file: string): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  }
}

async function* decoded(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/**
 * The rows of a CSV file, the header first, one after the other: the file may be larger than the memory.
 * @throws naming the line where the file is no CSV, such as at a quote that never closes
 */
export async function* readCsv(file: string): AsyncGenerator<Row> {
  const parser = parse({
    info: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1_000_000,
  });
  const source = Readable.from(decoded(file));
  source.on('error', (error) => parser.destroy(error));
  for await (const parsed of source.pipe(parser)) {
    const { info, record } = Parsed.parse(parsed);
    yield { line: info.lines, cells: record };
  }
}

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes rows that did not go in, beside the file they came from; without any, there is no such file. */
export class Rejects {
  readonly file: string;
  readonly #header: readonly string[];
  #out: WriteStream | undefined;
  count = 0;

  constructor(file: string, header: readonly string[]) {
    this.file = `${file}.rejected.csv`;
    this.#header = header;
  }

  /** What an earlier run reported is reported anew, or is no longer true. */
  async begin(): Promise<void> {
    await rm(this.file, { force: true });
  }

  add({ line, cells }: Row, reason: string): void {
    this.#out ??= this.#open();
    this.#write([String(line), reason, ...cells]);
    this.count++;
  }

  async end(): Promise<void> {
    if (!this.#out) return;
    this.#out.end();
    await finished(this.#out);
  }

  #open(): WriteStream {
    const out = createWriteStream(this.file);
    out.write(`\uFEFF${['line', 'reason', ...this.#header].map(cell).join(',')}\n`);
    return out;
  }

  #write(cells: readonly string[]): void {
    this.#out?.write(`${cells.map(cell).join(',')}\n`);
  }
}
