import type { Deps } from '#platform/route';
import { language } from '#platform/search/language';
import { allDocuments } from './current.ts';
import { compareIndex, type IndexCheck } from './index-check.ts';
import { IndexKeeper } from './keep.ts';

/** Whether index and database agree, posting by posting. @throws SearchAway */
export async function checkPostingsIndex({ search }: Pick<Deps, 'search'>): Promise<IndexCheck> {
  return compareIndex(search, language().config.jobs.name, allDocuments());
}

/**
 * Builds the index anew beside the old one, swaps, and brings in what changed meanwhile. @throws SearchAway
 * Returns how many it holds, and which ones the engine refused.
 */
export async function rebuildPostingsIndex({ search, log }: Pick<Deps, 'search' | 'log'>) {
  const keeper = new IndexKeeper(search, language().config.jobs, log);
  const built = await keeper.rebuild();
  await keeper.reconcile();
  return built;
}
