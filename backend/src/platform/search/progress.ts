import { mongoose } from '../database.ts';

/** Up to which change this process has brought each index. */
const reached = new Map<string, Date>();

export const noteApplied = (index: string, at: Date | undefined): void => {
  if (at) reached.set(index, at);
};

/** For each index that this process feeds, the age in seconds of the oldest change it does not hold yet; 0 where it has them all. */
export async function indexLags(): Promise<Map<string, number>> {
  const changes = mongoose.connection.collection<{ at: Date }>('changes');
  const lags = new Map<string, number>();
  for (const [index, at] of reached) {
    const next = await changes.findOne(
      { at: { $gt: at } },
      { projection: { at: 1 }, sort: { at: 1 }, maxTimeMS: 2_000 },
    );
    lags.set(index, next ? Math.max(0, (Date.now() - next.at.getTime()) / 1000) : 0);
  }
  return lags;
}
