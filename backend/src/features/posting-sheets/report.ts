import type { listSheetRows } from '#contracts/posting-sheets';
import type { QueryOf } from '#platform/contract';
import { mongoose } from '#platform/database';
import { RowModel, type RowRecord, type SheetRecord } from './model.ts';

/** What became of each row so far, in the order of the sheet. */
export async function listReport(sheet: SheetRecord, { outcome, cursor, limit }: QueryOf<typeof listSheetRows>) {
  const found = await RowModel.find({
    sheetId: sheet._id,
    outcome: outcome ?? mongoose.trusted({ $ne: null }),
    ...(cursor !== undefined && { line: mongoose.trusted({ $gt: cursor }) }),
  })
    .sort({ line: 1 })
    .limit(limit + 1)
    .lean<RowRecord[]>();
  const page = found.slice(0, limit);
  return {
    items: page.flatMap(({ line, title, outcome, problems, jobId }) =>
      outcome ? [{ line, title, outcome, problems, jobId: jobId && String(jobId) }] : [],
    ),
    nextCursor: found.length > limit ? String(page.at(-1)?.line ?? 0) : null,
  };
}
