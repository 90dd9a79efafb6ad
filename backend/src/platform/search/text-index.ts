import MiniSearch, { type Query } from 'minisearch';
import { mostOf } from './asking.ts';
import { asText } from './documents.ts';
import type { IndexConfig, SearchDocument } from './engine.ts';
import { type Asked, groupMark, type Language, swapped, type Word } from './language.ts';

type Entry = { slot: number; document: SearchDocument };
/** `words` is how many of the asked words were found. */
export type TextHit = { slot: number; words: number; score: number };

const typoWeight = 0.1;

/** The searched fields of an index in MiniSearch: which slots a query finds, and how well. */
export class TextIndex {
  readonly #mini: MiniSearch<Entry>;
  readonly #config: IndexConfig;
  readonly #boost: Record<string, number>;
  /** For a word with two letters swapped, which MiniSearch would count as two typos: as little as for any typo. */
  readonly #faint: Record<string, number>;
  readonly #forgiving: string[];

  constructor(config: IndexConfig, language: Language) {
    const fields = [...config.searchable, ...config.latinOnly];
    this.#config = config;
    this.#forgiving = config.searchable.filter((field) => !config.exact.includes(field));
    // Each field tells about twice as much as the next one.
    this.#boost = Object.fromEntries(fields.map((field, at) => [field, 2 ** (fields.length - at)]));
    this.#faint = Object.fromEntries(Object.entries(this.#boost).map(([field, boost]) => [field, boost * typoWeight]));
    this.#mini = new MiniSearch<Entry>({
      idField: 'slot',
      fields,
      extractField: ({ slot, document }, field) => (field === 'slot' ? slot : asText(document[field])),
      stringifyField: String,
      tokenize: (text, field) =>
        field !== undefined && config.latinOnly.includes(field) ? text.split(/\s+/) : language.indexWords(text),
      processTerm: (term) => term || null,
      // Cleaned up whole, not in parts: in between, a search or a write would change the tree under the cleaner's feet.
      autoVacuum: { batchSize: Number.MAX_SAFE_INTEGER, minDirtCount: 1_000, minDirtFactor: 0.1 },
      searchOptions: { tokenize: (text) => [text], processTerm: (term) => term, bm25: { k: 1.2, b: 0.4, d: 0.3 } },
    });
  }

  set(slot: number, document: SearchDocument): void {
    this.unset(slot);
    this.#mini.add({ slot, document });
  }

  unset(slot: number): void {
    if (this.#mini.has(slot)) this.#mini.discard(slot);
  }

  /**
   * @param wide takes what has most of the words where more than two are asked, and asks the Latin-only fields
   * @param admits slots that matter; the others are passed over before they cost anything
   */
  find(asked: Asked, wide: boolean, admits: (slot: number) => boolean): TextHit[] {
    const least = wide ? mostOf(asked.words.length) : asked.words.length;
    const everywhere =
      wide && asked.latin ? [...this.#config.searchable, ...this.#config.latinOnly] : [...this.#config.searchable];
    const query: Query = {
      combineWith: least === asked.words.length ? 'AND' : 'OR',
      queries: asked.words.map((word) => this.#query(word, everywhere)),
    };
    const found = this.#mini.search(query, {
      boost: this.#boost,
      boostDocument: (slot: number) => (admits(slot) ? 1 : 0),
      weights: { prefix: 0.3, fuzzy: typoWeight },
    });
    const hits: TextHit[] = [];
    for (const { id, score, queryTerms } of found) {
      const words = least === asked.words.length ? least : countWords(asked.words, queryTerms);
      if (words >= least) hits.push({ slot: id, words, score });
    }
    return hits;
  }

  #query(word: Word, fields: string[]): Query {
    const [last = '', ...before] = word.texts.toReversed();
    const exactly: Query = {
      combineWith: 'AND',
      queries: [...before, { queries: [last], prefix: word.prefix }],
      fields,
    };
    const others: Query[] = [];
    if (word.group !== null) others.push({ queries: [groupMark(word.group)], fields });
    if (word.typos > 0) {
      others.push({ queries: word.texts, fields: this.#forgiving, fuzzy: word.typos });
      others.push({ queries: swapped(last), fields: this.#forgiving, boost: this.#faint });
    }
    return others.length === 0 ? exactly : { combineWith: 'OR', queries: [exactly, ...others] };
  }
}

function countWords(words: readonly Word[], found: readonly string[]): number {
  const has = new Set(found);
  return words.filter(
    (word) =>
      word.texts.every((text) => has.has(text)) ||
      (word.group !== null && has.has(groupMark(word.group))) ||
      (word.typos > 0 && swapped(word.texts.join(' ')).some((text) => has.has(text))),
  ).length;
}
