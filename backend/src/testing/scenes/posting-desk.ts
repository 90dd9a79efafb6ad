import { Types } from 'mongoose';
import { NoteModel, TemplateModel } from '../../features/posting-desk/model.ts';
import { jobDraft } from '../builders.ts';
import type { Scene } from '../scenes.ts';

const posting: Scene = {
  aims: 'enterprise',
  set: async ({ make }, { enterprise }) => ({ params: { id: (await make.job({ enterpriseId: enterprise })).id } }),
};
const ofEnterprise: Scene = { aims: 'enterprise', set: async (_, { enterprise }) => ({ params: { id: enterprise } }) };
let names = 0;

/** A note of the caller's own, where the caller is one of the enterprise's people. */
const note: Scene = {
  aims: 'enterprise',
  set: async ({ make }, { enterprise, callers }, caller) => {
    const { id } = await make.job({ enterpriseId: enterprise });
    const made = await NoteModel.create({
      jobId: new Types.ObjectId(id),
      text: '下周面试',
      by: new Types.ObjectId(callers[caller]?.id ?? callers.owner?.id),
      at: new Date(),
    });
    return { params: { id: String(made._id) } };
  },
};

export const postingDeskScenes: Record<string, Scene> = {
  listJobTemplates: ofEnterprise,
  saveJobTemplate: {
    aims: 'enterprise',
    set: async ({ make }, { enterprise }) => ({
      params: { id: enterprise },
      body: { name: `电气 ${++names}`, jobId: (await make.job({ enterpriseId: enterprise })).id },
    }),
  },
  deleteJobTemplate: {
    aims: 'enterprise',
    set: async (_, { enterprise, callers }) => {
      const made = await TemplateModel.create({
        enterpriseId: new Types.ObjectId(enterprise),
        name: `普工 ${++names}`,
        draft: jobDraft(),
        by: new Types.ObjectId(callers.owner?.id),
        at: new Date(),
      });
      return { params: { id: String(made._id) } };
    },
  },
  listJobNotes: posting,
  addJobNote: { ...posting, set: async (...all) => ({ ...(await posting.set(...all)), body: { text: '等主管批' } }) },
  updateJobNote: { ...note, set: async (...all) => ({ ...(await note.set(...all)), body: { text: '改到周五' } }) },
  deleteJobNote: note,
  listJobVersions: posting,
  moveJobs: {
    aims: 'enterprise',
    set: async ({ make }, { enterprise }) => ({
      params: { id: enterprise },
      body: { act: 'pause', jobs: [{ id: (await make.job({ enterpriseId: enterprise })).id }] },
    }),
  },
};
