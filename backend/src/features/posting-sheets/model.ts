import { Schema, type Types } from 'mongoose';
import type { z } from 'zod';
import type { RowOutcome, RowProblem, SheetColumns, SheetDefaults, SheetState } from '#contracts/posting-sheets';
import { mongoose } from '#platform/database';

export type SheetRecord = {
  _id: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  /** Who handed it in: what it becomes is done in their name. */
  by: Types.ObjectId;
  name: string;
  state: z.infer<typeof SheetState>;
  header: string[];
  rows: number;
  columns: SheetColumns;
  defaults: SheetDefaults;
  publish: boolean;
  createdAt: Date;
};

/** A row waits while `outcome` is null; `toPublish` says that it is a draft by now and shall be more. */
export type RowRecord = {
  _id: Types.ObjectId;
  sheetId: Types.ObjectId;
  /** Counted from 1, the header being the first. */
  line: number;
  cells: string[];
  title: string;
  outcome: RowOutcome | null;
  toPublish: boolean;
  problems: RowProblem[];
  jobId: Types.ObjectId | null;
  createdAt: Date;
};

const keptForDays = 30;
const { ObjectId, Mixed } = Schema.Types;

const sheets = new Schema<SheetRecord>(
  {
    enterpriseId: { type: ObjectId, required: true },
    by: { type: ObjectId, required: true },
    name: { type: String, default: '' },
    state: { type: String, required: true },
    header: { type: [String], required: true },
    rows: { type: Number, required: true },
    columns: { type: Mixed, default: () => ({}) },
    defaults: { type: Mixed, default: () => ({ district: null, validUntil: null }) },
    publish: { type: Boolean, default: false },
    createdAt: { type: Date, required: true },
  },
  { collection: 'job_sheets', versionKey: false, minimize: false },
);
sheets.index({ enterpriseId: 1, _id: -1 });
sheets.index({ state: 1, _id: 1 });
sheets.index({ createdAt: 1 }, { expireAfterSeconds: keptForDays * 86_400 });
export const SheetModel = mongoose.model<SheetRecord>('JobSheet', sheets);

const rows = new Schema<RowRecord>(
  {
    sheetId: { type: ObjectId, required: true },
    line: { type: Number, required: true },
    cells: { type: [String], required: true },
    title: { type: String, default: '' },
    outcome: { type: String, default: null },
    toPublish: { type: Boolean, default: false },
    problems: { type: [{ _id: false, field: String, code: String, text: String }], default: [] },
    jobId: { type: ObjectId, default: null },
    createdAt: { type: Date, required: true },
  },
  { collection: 'job_sheet_rows', versionKey: false },
);
rows.index({ sheetId: 1, line: 1 }, { unique: true });
rows.index({ sheetId: 1, outcome: 1, line: 1 });
rows.index({ sheetId: 1, toPublish: 1, line: 1 });
rows.index({ createdAt: 1 }, { expireAfterSeconds: keptForDays * 86_400 });
export const RowModel = mongoose.model<RowRecord>('JobSheetRow', rows);
