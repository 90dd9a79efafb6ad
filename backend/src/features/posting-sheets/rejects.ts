import writeXlsx from 'write-excel-file/node';
import { xlsxType } from '#contracts/posting-sheets';
import type { FileAnswer, Locale } from '#platform/contract';
import { cellWritten } from './cells.ts';
import { RowModel, type SheetRecord } from './model.ts';
import { columnWords, reasonOf } from './words.ts';

/**
 * The rows that did not go in, in front of each its line and reasons, behind them its cells as they came,
 * so that the file can be put right and handed in again. No cell is a formula.
 */
export async function rejectsFile(sheet: SheetRecord, as: 'csv' | 'xlsx', locale: Locale): Promise<FileAnswer> {
  const rows = await RowModel.find({ sheetId: sheet._id, outcome: 'rejected' }).sort({ line: 1 }).lean();
  const between = locale === 'en' ? '; ' : '；';
  const table = [
    [columnWords.line[locale], columnWords.reason[locale], ...sheet.header],
    ...rows.map(({ line, problems, cells }) => [
      String(line),
      problems.map((problem) => reasonOf(problem, locale)).join(between),
      ...cells,
    ]),
  ].map((cells) => cells.map(cellWritten));
  const name = `${sheet.name.replace(/\.(?:csv|xlsx|txt)$/i, '') || 'postings'}-rejected.${as}`;
  if (as === 'xlsx') return { name, type: xlsxType, bytes: await xlsxOf(table) };
  return { name, type: 'text/csv; charset=utf-8', bytes: Buffer.from(`\uFEFF${table.map(csvLine).join('')}`) };
}

const csvLine = (cells: readonly string[]) =>
  `${cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\r\n`;

/** No sheet holds a longer text, nor a control sign. */
const longestText = 32_767;
const unfit = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

async function xlsxOf(table: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = table.map((cells, at) =>
    cells.map((text) => ({
      value: text.replace(unfit, '').toWellFormed().slice(0, longestText),
      type: String,
      ...(at === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  const columns = (table[0] ?? []).map((_, at) => ({ width: at === 0 ? 6 : at === 1 ? 40 : 18 }));
  return Uint8Array.from(await writeXlsx(data, { columns, stickyRowsCount: 1 }).toBuffer());
}
