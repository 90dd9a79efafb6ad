import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { readSearchConfig, type SearchConfig } from './config.ts';
import { fold } from './fold.ts';

type Piece = { text: string; han: boolean };

/** One thing that a query asks for. */
export type Word = {
  /** All must be found: usually one; several where a synonym phrase has several. */
  texts: string[];
  /** The synonym group that the texts together name. */
  group: number | null;
  prefix: boolean;
  /** Wrong letters that are forgiven: Latin words under five letters none, to eight one, longer two. */
  typos: 0 | 1 | 2;
};

export type Asked = {
  folded: string;
  words: Word[];
  /** Latin letters and no Chinese: pinyin may be meant. */
  latin: boolean;
  /** One word was typed, perhaps not to its end. */
  prefix: boolean;
};

const runs = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\+\+|#)?/gu;
const oneWord = /^[\p{L}\p{N}]+$/u;
const mostWords = 10;
const mostSplits = 50_000;

/** Marks a synonym group among the words of a document; private use, so that nobody can type it. */
export const groupMark = (group: number) => `\uE000${group}`;

export function typosForgiven(word: string): 0 | 1 | 2 {
  if (!/^[a-z]{5,}$/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/** The word with each two neighbouring letters swapped. */
export const swapped = (word: string): string[] =>
  [...word]
    .slice(1)
    .map((letter, at) => `${word.slice(0, at)}${letter}${word.charAt(at)}${word.slice(at + 2)}`)
    .filter((other) => other !== word);

/** Cuts Chinese and Latin text into words, and knows which phrases mean the same. All texts are folded first. */
export class Language {
  readonly config: SearchConfig;
  readonly #jieba: Jieba;
  readonly #stopWords: ReadonlySet<string>;
  readonly #groups = new Map<string, number>();
  /** The first word of each synonym phrase, with the length of the longest that begins so. */
  readonly #phrasesFrom = new Map<string, number>();
  readonly #splits = new Map<string, string[]>();

  constructor(config: SearchConfig) {
    this.config = config;
    this.#jieba = Jieba.withDict(dict);
    const han = [...config.dictionary, ...config.stopWords].filter((word) => /^\p{Script=Han}+$/u.test(word));
    this.#jieba.loadDict(Buffer.from(han.map((word) => `${word} 20000 n`).join('\n')));
    this.#stopWords = new Set(config.stopWords);
    for (const [group, phrases] of config.synonyms.entries())
      for (const phrase of phrases) this.#know(this.#cut(phrase), group);
  }

  #know(phrase: Piece[], group: number): void {
    const first = phrase[0]?.text ?? '';
    this.#groups.set(keyOf(phrase), group);
    this.#phrasesFrom.set(first, Math.max(phrase.length, this.#phrasesFrom.get(first) ?? 0));
  }

  /** The words of a document's field, each once, with parts of compounds and marks of the synonym groups named in it. */
  indexWords(text: string): string[] {
    const pieces = this.#cut(fold(text));
    const words = new Set<string>();
    for (const [at, piece] of pieces.entries()) {
      if (this.#stopWords.has(piece.text)) continue;
      words.add(piece.text);
      if (piece.han && piece.text.length > 2) for (const part of this.#split(piece.text)) words.add(part);
      const next = pieces[at + 1];
      if (next && isSingle(piece) && isSingle(next)) words.add(piece.text + next.text);
    }
    for (let at = 0; at < pieces.length; at++) {
      const found = this.#groupAt(pieces, at);
      if (found) words.add(groupMark(found.group));
    }
    return [...words];
  }

  /** What is asked for. Words too common to look for are left out, unless nothing else is there. */
  ask(text: string): Asked {
    const folded = fold(text).trim().replace(/\s+/g, ' ');
    const pieces = this.#cut(folded);
    const telling = pieces.filter((piece) => !this.#stopWords.has(piece.text));
    const words = this.#words(telling.length > 0 ? telling : pieces).slice(0, mostWords);
    const last = words.at(-1);
    const latin = /[a-z]/.test(folded) && !pieces.some((piece) => piece.han);
    const prefix = last !== undefined && oneWord.test(folded) && !(latin && folded.length < 2);
    if (last && prefix) last.prefix = true;
    return { folded, words, latin, prefix };
  }

  /** The words of a text, each once cut: no parts, no marks. */
  cut(text: string): string[] {
    return this.#cut(fold(text)).map((piece) => piece.text);
  }

  /** Every phrase that may stand for this word, itself first; for marking what was found. */
  phrasesOf(word: Word): string[] {
    return [...word.texts, ...(word.group === null ? [] : (this.config.synonyms[word.group] ?? []))];
  }

  #words(pieces: Piece[]): Word[] {
    const words: Word[] = [];
    for (let at = 0; at < pieces.length; ) {
      const phrase = this.#groupAt(pieces, at);
      const end = phrase?.end ?? endOfSingles(pieces, at);
      const texts = joinSingles(pieces.slice(at, end));
      if (phrase) words.push({ texts, group: phrase.group, prefix: false, typos: forgiven(texts) });
      else
        for (const text of texts) words.push({ texts: [text], group: null, prefix: false, typos: typosForgiven(text) });
      at = end;
    }
    return words;
  }

  #groupAt(pieces: Piece[], at: number): { group: number; end: number } | null {
    const longest = this.#phrasesFrom.get(pieces[at]?.text ?? '') ?? 0;
    for (let end = Math.min(at + longest, pieces.length); end > at; end--) {
      const group = this.#groups.get(keyOf(pieces.slice(at, end)));
      if (group !== undefined) return { group, end };
    }
    return null;
  }

  #cut(folded: string): Piece[] {
    const pieces: Piece[] = [];
    for (const [text, han] of folded.matchAll(runs)) {
      if (han === undefined) pieces.push({ text, han: false });
      else for (const word of this.#jieba.cut(text, false)) pieces.push({ text: word, han: true });
    }
    return pieces;
  }

  /** The words inside a longer word, and its pairs of characters: 数控车床 is found by 车床. */
  #split(word: string): string[] {
    const known = this.#splits.get(word);
    if (known) return known;
    const units = [...word];
    const pairs = units.slice(1).map((unit, at) => `${units[at]}${unit}`);
    const parts = [...new Set([...this.#jieba.cutForSearch(word, false), ...pairs])].filter((part) => part !== word);
    if (this.#splits.size >= mostSplits) this.#splits.clear();
    this.#splits.set(word, parts);
    return parts;
  }
}

let shared: Language | undefined;
/** The language of this installation, from `search-config/`; its dictionary is loaded once. */
export function language(): Language {
  shared ??= new Language(readSearchConfig());
  return shared;
}

const keyOf = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join(' ');
const isSingle = (piece: Piece) => piece.han && [...piece.text].length === 1;
const forgiven = (texts: readonly string[]) => (texts.length === 1 ? typosForgiven(texts[0] ?? '') : 0);

/** Characters that the dictionary makes no word of belong together: they are taken in pairs. */
function endOfSingles(pieces: readonly Piece[], at: number): number {
  const end = pieces.findIndex((piece, i) => i >= at && !isSingle(piece));
  return Math.max(end === -1 ? pieces.length : end, at + 1);
}

function joinSingles(pieces: readonly Piece[]): string[] {
  const texts: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const before = pieces[at - 1];
    if (next && isSingle(piece) && isSingle(next)) texts.push(piece.text + next.text);
    else if (!(before && isSingle(piece) && isSingle(before))) texts.push(piece.text);
  }
  return texts;
}
