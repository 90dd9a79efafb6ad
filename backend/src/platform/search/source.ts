import type { Change } from '#platform/changes';
import type { IndexConfig, SearchDocument } from './engine.ts';

/** What an index is made of. Documents depend on the database alone, never on the time of day: so both can be compared. */
export type IndexSource = {
  config: IndexConfig;
  /** Every document that belongs into the index, in batches. */
  all(): AsyncIterable<SearchDocument[]>;
  /** Those of these ids that belong into it now. */
  now(ids: readonly string[]): Promise<SearchDocument[]>;
  /** The ids of documents that these changes may have changed. */
  touchedBy(changes: readonly Change[]): Promise<string[]>;
};

/** The things of one topic that a batch of changes tells of, each once. */
export const refsOf = (changes: readonly Change[], topic: string): string[] => [
  ...new Set(changes.flatMap((change) => (change.topic === topic ? [change.ref] : []))),
];
