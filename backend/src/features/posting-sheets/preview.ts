import { setImmediate as breathe } from 'node:timers/promises';
import type { z } from 'zod';
import type { PreviewFilter, previewSheet } from '#contracts/posting-sheets';
import type { QueryOf, ResponseOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { RowModel, type RowRecord, type SheetRecord } from './model.ts';
import { missingIn, readRow } from './row.ts';

type Previewed = ResponseOf<typeof previewSheet>['items'][number];

/** Rows looked at for one answer, however few of them are asked for; a row takes about a third of a millisecond. */
const mostLookedAt = 1000;
const batch = 100;

const fits: Record<z.infer<typeof PreviewFilter>, (row: Previewed) => boolean> = {
  rejected: ({ draft }) => draft === null,
  incomplete: ({ draft, problems, missing }) => draft !== null && problems.length + missing.length > 0,
};

/** What rows become by the sheet's columns. */
export async function previewRows(
  { _id, columns, defaults }: SheetRecord,
  { only, cursor = 0, limit }: QueryOf<typeof previewSheet>,
  now: Date,
): Promise<ResponseOf<typeof previewSheet>> {
  const items: Previewed[] = [];
  let at = cursor;
  for (let looked = 0; looked < mostLookedAt; looked += batch) {
    const rows = await RowModel.find({ sheetId: _id, line: mongoose.trusted({ $gt: at }) })
      .sort({ line: 1 })
      .limit(batch)
      .lean<RowRecord[]>();
    for (const { line, cells } of rows) {
      if (items.length === limit) return { items, nextCursor: String(at) };
      const { draft, problems } = readRow(cells, columns, defaults);
      const row = { line, draft, problems, missing: draft ? missingIn(draft, now) : [] };
      if (!only || fits[only](row)) items.push(row);
      at = line;
    }
    if (rows.length < batch) return { items, nextCursor: null };
    await breathe();
  }
  return { items, nextCursor: String(at) };
}
