import { Types } from 'mongoose';
import { RowModel, SheetModel } from '../../features/posting-sheets/model.ts';
import type { Scene } from '../scenes.ts';

const ofEnterprise: Scene = { aims: 'enterprise', set: async (_, { enterprise }) => ({ params: { id: enterprise } }) };

const sheet = (state: 'ready' | 'running' | 'done', body?: Record<string, unknown>): Scene => ({
  aims: 'enterprise',
  set: async (_, { enterprise, callers }) => {
    const made = await SheetModel.create({
      enterpriseId: new Types.ObjectId(enterprise),
      by: new Types.ObjectId(callers.owner?.id),
      name: '秋招.csv',
      state,
      header: ['职位'],
      rows: 1,
      columns: { title: 0 },
      createdAt: new Date(),
    });
    await RowModel.create({ sheetId: made._id, line: 2, cells: ['电工'], createdAt: new Date() });
    return { params: { id: String(made._id) }, ...(body && { body }) };
  },
});

export const postingSheetScenes: Record<string, Scene> = {
  uploadSheet: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => {
      // Other rows of the table leave sheets behind, and only so many may wait.
      await SheetModel.deleteMany({ enterpriseId: enterprise });
      return { params: { id: enterprise }, query: { name: '秋招.csv' }, file: Buffer.from('职位,人数\n电工,3\n') };
    },
  },
  listSheets: ofEnterprise,
  getSheet: sheet('ready'),
  mapSheet: sheet('ready', { columns: { title: 0 }, defaults: {} }),
  previewSheet: sheet('ready'),
  runSheet: sheet('ready', { publish: false }),
  stopSheet: sheet('running'),
  listSheetRows: sheet('done'),
  getSheetRejects: sheet('done'),
  deleteSheet: sheet('ready'),
};
