import type { DemoJob } from './city.ts';
import { ago, chance, idFor } from './seed.ts';

const doubts = ['月薪稳定，熟手月入过万。', '名校背景优先，住在附近者更方便。'];

/** Postings of the first two firms, each with a line that an organiser has to look at. `publishedAt` is when that was asked for. */
export function heldBack(jobs: readonly DemoJob[], today: string): DemoJob[] {
  const firms = [...new Set(jobs.map(({ enterpriseId }) => enterpriseId))];
  return doubts.flatMap((line, at) => {
    const model = jobs.find(({ enterpriseId }) => enterpriseId === firms[at]);
    if (!model) return [];
    const publishedAt = ago(today, 2 - at, chance('held', String(at)));
    const draft = { ...model.draft, requirements: `${model.draft.requirements}\n${line}` };
    return [{ ...model, id: idFor(publishedAt, 'held', String(at)), draft, publishedAt }];
  });
}
