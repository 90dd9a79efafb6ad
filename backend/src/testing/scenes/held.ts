import { JobModel } from '../../features/jobs/model.ts';
import type { TestCity } from '../app.ts';
import type { Scene } from '../scenes.ts';

async function heldPosting({ make }: TestCity) {
  const { id } = await make.job({ state: 'held', requirements: '本地户籍优先。' });
  await JobModel.updateOne({ _id: id }, { heldAt: new Date(), publishedAt: null, withheld: true });
  return id;
}

export const heldScenes: Record<string, Scene> = {
  listHeldJobs: { aims: 'nothing', set: async () => ({}) },
  decideHeldJob: {
    aims: 'nothing',
    set: async (city) => ({
      params: { id: await heldPosting(city) },
      body: { verdict: 'returned', reason: '请删去户籍要求。', revision: 0 },
    }),
  },
  listJobEvidence: { aims: 'nothing', set: async (city) => ({ params: { id: await heldPosting(city) } }) },
};
