import { Types } from 'mongoose';
import { mostSheetRows, type SheetColumns, type SheetDefaults, xlsxType } from '#contracts/posting-sheets';
import type { EnterpriseRecord } from '#features/enterprises';
import type { Actor } from '#platform/actor';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, ensure, invalid } from '#platform/errors';
import type { Uploaded } from '#platform/uploads';
import { guessColumns, headerAt } from './guess.ts';
import { RowModel, SheetModel, type SheetRecord } from './model.ts';
import { readSheetFile } from './read.ts';

/** Sheets that wait or run; what is done may be as many as people make. */
const mostOpen = 20;
const listed = 20;

const stale = () => new Conflict('sheet-moved');

/** Keeps a sheet's rows as they are. @throws Invalid at `file`, Conflict `too-many-sheets` */
export async function takeSheet(
  { bytes, type }: Uploaded,
  name: string,
  enterprise: EnterpriseRecord,
  actor: Actor,
  now: Date,
): Promise<SheetRecord> {
  const open = await SheetModel.countDocuments({
    enterpriseId: enterprise._id,
    state: mongoose.trusted({ $ne: 'done' }),
  });
  ensure(open < mostOpen, new Conflict('too-many-sheets', 'Finish or throw away some of the sheets first.'));
  const found = await readSheetFile(bytes, type === xlsxType || type === 'application/zip');
  const top = headerAt(found);
  const header = found[top]?.cells.map((heading) => heading.trim().slice(0, 100)) ?? [];
  const rows = found.slice(top + 1);
  ensure(rows.length > 0, invalid('file', 'sheet-empty', 'There is no row below the header.'));
  ensure(rows.length <= mostSheetRows, invalid('file', 'sheet-too-large', `At most ${mostSheetRows} rows.`));
  const sheet: SheetRecord = {
    _id: new Types.ObjectId(),
    enterpriseId: enterprise._id,
    by: new Types.ObjectId(actor.id),
    name,
    state: 'ready',
    header,
    rows: rows.length,
    columns: guessColumns(header),
    defaults: { district: enterprise.district, validUntil: null },
    publish: false,
    createdAt: now,
  };
  // Rows first: a sheet that is there is whole. Rows without one are gone after thirty days.
  await RowModel.insertMany(
    rows.map(({ line, cells }) => ({ sheetId: sheet._id, line, cells, createdAt: now })),
    { lean: true },
  );
  await SheetModel.create([sheet]);
  return sheet;
}

export const listSheetsOf = (enterpriseId: EnterpriseRecord['_id']): Promise<SheetRecord[]> =>
  SheetModel.find({ enterpriseId }).sort({ _id: -1 }).limit(listed).lean<SheetRecord[]>();

/** @throws Conflict `sheet-moved` once the import has begun; Invalid where a column is not there or is two fields */
export async function mapColumns(sheet: SheetRecord, columns: SheetColumns, defaults: SheetDefaults) {
  const places = Object.values(columns);
  for (const [field, at] of Object.entries(columns)) {
    ensure(at < sheet.header.length, invalid(`columns.${field}`, 'no-column', 'The sheet has no such column.'));
    ensure(
      places.indexOf(at) === places.lastIndexOf(at),
      invalid(`columns.${field}`, 'column-twice', 'A column holds one field.'),
    );
  }
  return moved(sheet, ['ready'], { columns, defaults });
}

/** @throws Invalid without a column for the title; Conflict `sheet-moved` */
export async function beginRun(sheet: SheetRecord, publish: boolean): Promise<SheetRecord> {
  ensure(sheet.columns.title !== undefined, invalid('columns.title', 'required', 'Say which column is the title.'));
  return moved(sheet, ['ready', 'stopped'], { state: 'running', publish });
}

export const stopRun = (sheet: SheetRecord): Promise<SheetRecord> => moved(sheet, ['running'], { state: 'stopped' });

/** @throws Conflict `sheet-moved` while it runs */
export async function throwAway(sheet: SheetRecord): Promise<void> {
  await inTransaction(async () => {
    const gone = await SheetModel.deleteOne({ _id: sheet._id, state: mongoose.trusted({ $ne: 'running' }) });
    if (gone.deletedCount === 0) throw stale();
    await RowModel.deleteMany({ sheetId: sheet._id });
  });
}

/** One conditional update: of two people who move it at once, one wins. */
async function moved(
  { _id }: SheetRecord,
  from: SheetRecord['state'][],
  to: Partial<SheetRecord>,
): Promise<SheetRecord> {
  const after = await SheetModel.findOneAndUpdate(
    { _id, state: mongoose.trusted({ $in: from }) },
    { $set: to },
    { returnDocument: 'after' },
  ).lean<SheetRecord>();
  if (!after) throw stale();
  return after;
}
