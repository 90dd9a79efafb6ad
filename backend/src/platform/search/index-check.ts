import type { SearchEngine } from './engine.ts';
import type { IndexSource } from './source.ts';

export type IndexCheck = {
  database: number;
  index: number;
  missing: string[];
  extra: string[];
  different: string[];
  agrees: boolean;
};

/**
 * Compares an index with what belongs into it, by id and document hash. Both are read as they are at the moment:
 * what changes meanwhile may be told as different though the feed is about to bring it. @throws SearchAway
 */
export async function compareIndex(search: SearchEngine, { config, all }: IndexSource): Promise<IndexCheck> {
  const indexed = new Map<string, string>();
  for await (const { id, hash } of search.list(config.name)) indexed.set(id, hash);
  const size = indexed.size;
  const missing: string[] = [];
  const different: string[] = [];
  let database = 0;
  for await (const batch of all())
    for (const { id, hash } of batch) {
      database += 1;
      const known = indexed.get(id);
      if (known === undefined) missing.push(id);
      else if (known !== hash) different.push(id);
      indexed.delete(id);
    }
  const extra = [...indexed.keys()];
  return {
    database,
    index: size,
    missing,
    extra,
    different,
    agrees: missing.length + different.length + extra.length === 0,
  };
}

/** Every index together: their figures added up, their faults side by side. @throws SearchAway */
export async function compareIndexes(search: SearchEngine, sources: readonly IndexSource[]): Promise<IndexCheck> {
  const sum: IndexCheck = { database: 0, index: 0, missing: [], extra: [], different: [], agrees: true };
  for (const source of sources) {
    const one = await compareIndex(search, source);
    sum.database += one.database;
    sum.index += one.index;
    sum.missing.push(...one.missing);
    sum.extra.push(...one.extra);
    sum.different.push(...one.different);
    sum.agrees &&= one.agrees;
  }
  return sum;
}
