import type { SearchDocument, SearchEngine } from '#platform/search/engine';

export type IndexCheck = {
  database: number;
  index: number;
  missing: string[];
  extra: string[];
  different: string[];
  agrees: boolean;
};

/**
 * Compares the index with what belongs into it, by id and document hash. Both are read as they are at the moment:
 * postings that change meanwhile may be told as different though the feed is about to bring them.
 */
export async function compareIndex(
  search: SearchEngine,
  index: string,
  documents: AsyncIterable<SearchDocument[]>,
): Promise<IndexCheck> {
  const indexed = new Map<string, string>();
  for await (const { id, hash } of search.list(index)) indexed.set(id, hash);
  const size = indexed.size;
  const missing: string[] = [];
  const different: string[] = [];
  let database = 0;
  for await (const batch of documents)
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
