import type { z } from 'zod';
import { type RowOutcome, rowOutcomes, type Sheet } from '#contracts/posting-sheets';
import { accountNames } from '#features/accounts';
import { mongoose } from '#platform/database';
import { RowModel, type SheetRecord } from './model.ts';

/** Rows by outcome; those that wait count nowhere. */
async function countsOf(sheets: readonly SheetRecord[]) {
  const found = await RowModel.aggregate<{ _id: { sheet: SheetRecord['_id']; outcome: RowOutcome }; count: number }>([
    {
      $match: {
        sheetId: mongoose.trusted({ $in: sheets.map(({ _id }) => _id) }),
        outcome: mongoose.trusted({ $ne: null }),
      },
    },
    { $group: { _id: { sheet: '$sheetId', outcome: '$outcome' }, count: { $sum: 1 } } },
  ]);
  return (sheet: SheetRecord) => {
    const counts = { published: 0, held: 0, drafted: 0, already: 0, rejected: 0 };
    for (const { _id, count } of found)
      if (String(_id.sheet) === String(sheet._id) && rowOutcomes.includes(_id.outcome)) counts[_id.outcome] = count;
    return counts;
  };
}

export async function presentSheets(sheets: readonly SheetRecord[]): Promise<z.input<typeof Sheet>[]> {
  const [countOf, names] = await Promise.all([countsOf(sheets), accountNames(sheets.map(({ by }) => String(by)))]);
  return sheets.map((sheet) => {
    const name = names.get(String(sheet.by));
    return {
      id: String(sheet._id),
      name: sheet.name,
      state: sheet.state,
      header: sheet.header,
      rows: sheet.rows,
      columns: sheet.columns,
      defaults: sheet.defaults,
      publish: sheet.publish,
      counts: countOf(sheet),
      by: name === undefined ? null : { id: String(sheet.by), name },
      createdAt: sheet.createdAt.toISOString(),
    };
  });
}

export async function presentSheet(sheet: SheetRecord): Promise<z.input<typeof Sheet>> {
  const [presented] = await presentSheets([sheet]);
  if (!presented) throw new Error('a sheet was lost on the way out');
  return presented;
}
