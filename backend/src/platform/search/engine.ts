import type { Point } from '#platform/contract';

/** A flat document. `id` is unique in its index; `hash` is computed by the owner over everything else and proves equality. */
export type SearchDocument = { id: string; hash: string; [field: string]: unknown };

/**
 * All filters of a query must hold. `anyOf` holds where the field, or one of its values, is in the list;
 * `noneOf` where none is, and where there is no value.
 */
export type SearchFilter =
  | { field: string; anyOf: readonly (string | number | boolean)[] }
  | { field: string; noneOf: readonly (string | number | boolean)[] }
  | { field: string; from?: number; below?: number }
  | { near: Point; within: number };

export type SearchSort = { field: string; descending: boolean } | { near: Point };

export type SearchQuery = {
  /** As typed, after the words that became filters were taken out; the engine folds it. `''` finds everything. */
  text: string;
  filters: readonly SearchFilter[];
  /** Counts per value. The counts of a field ignore the filters on that same field, so that further values can be added. */
  facets: readonly string[];
  /** Empty: by relevance, then by the index's own tie-breakers. See `relevanceFirst`. */
  sort: readonly SearchSort[];
  limit: number;
  /** Opaque, from the page before; a cursor of another query is refused with `Invalid` `cursor`. */
  cursor?: string;
  /** Fields whose found words are marked. */
  highlight: readonly string[];
};

/** Text in pieces; `hit` marks what was found. Joined, the pieces are the text (or, for long fields, a window around the first hit). */
export type Pieces = { text: string; hit: boolean }[];

export type SearchHit = {
  /** The fields that the index hands back; parse them before use. */
  document: SearchDocument;
  highlights: Record<string, Pieces>;
  distance: number | null;
};

export type SearchResults = {
  hits: SearchHit[];
  nextCursor: string | null;
  total: number;
  totalIsExact: boolean;
  facets: Record<string, { value: string; count: number }[]>;
};

/**
 * Settings of one index, from `search-config/<name>.json`. A field is searched or filtered, never both: what is searched
 * is kept folded. Sorted fields hold numbers. `point` (degrees, or null) is where a document is, for `near`.
 */
export type IndexConfig = {
  name: string;
  /** Searched fields, most telling first: rank follows this order. */
  searchable: readonly string[];
  /** Searched only by Latin queries: pinyin, full and initials. */
  latinOnly: readonly string[];
  /** No typo is forgiven in these. */
  exact: readonly string[];
  filterable: readonly string[];
  sortable: readonly string[];
  /** Breaks ties of relevance: newest first, say. */
  ties: readonly { field: string; descending: boolean }[];
  /** A query's `sort` only breaks ties of relevance, before `ties` do. Else it comes before relevance. */
  relevanceFirst?: boolean | undefined;
  /** Handed back with a hit, besides `id` and `hash`; what is highlighted must be among them. */
  returned: readonly string[];
};

/**
 * The port that every engine passes the same contract suite for.
 * Writes resolve when the documents can be found; they are idempotent, so a batch may be repeated after a crash.
 * Every method rejects with `SearchAway` where the engine cannot be reached.
 */
export interface SearchEngine {
  readonly kind: 'embedded' | 'meilisearch';
  version(): Promise<string>;
  /** Creates the index or brings its settings up to date. */
  open(config: IndexConfig): Promise<void>;
  put(index: string, documents: readonly SearchDocument[]): Promise<{ setAside: string[] }>;
  remove(index: string, ids: readonly string[]): Promise<void>;
  search(index: string, query: SearchQuery): Promise<SearchResults>;
  /** Every document's id and hash, in no order. */
  list(index: string): AsyncIterable<{ id: string; hash: string }>;
  /**
   * Builds beside the old index and swaps; searches see the old or the new one, never a half.
   * What is put meanwhile lands in the old one: whoever follows the changes puts it again afterwards.
   */
  rebuild(
    config: IndexConfig,
    documents: AsyncIterable<SearchDocument[]>,
  ): Promise<{ count: number; setAside: string[] }>;
  close(): Promise<void>;
}

export class SearchAway extends Error {
  override readonly name = 'SearchAway';
}
