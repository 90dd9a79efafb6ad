import type { Pieces } from './engine.ts';
import { fold } from './fold.ts';
import type { Asked, Language } from './language.ts';

type Range = { from: number; to: number };
type Needle = { text: string; latin: boolean; prefix: boolean; typos: 0 | 1 | 2 };
/** Marks what a query asked for in a text. */
export type Highlighter = (text: string, options: { exact: boolean; window?: number }) => Pieces;

const latin = /^[a-z0-9]/;
const isLetter = (folded: string, at: number) => latin.test(folded.charAt(at));

/**
 * Looks for the asked words, and the phrases that mean the same, in the text itself, so that every engine marks alike
 * and no engine has to carry a second copy of what it returns.
 */
export function highlighter(asked: Asked, language: Language): Highlighter {
  const needles = asked.words.flatMap((word) =>
    language.phrasesOf(word).map((text): Needle => {
      const own = word.texts.includes(text);
      return { text, latin: latin.test(text), prefix: own && word.prefix, typos: own ? word.typos : 0 };
    }),
  );
  return (text, { exact, window = Number.POSITIVE_INFINITY }) => {
    const folded = fold(text);
    const ranges = merge(needles.flatMap((needle) => find(folded, needle, exact)));
    const view = text.length <= window ? { from: 0, to: text.length } : around(text, ranges[0], window);
    return cut(text, ranges, view);
  };
}

function find(folded: string, needle: Needle, exact: boolean): Range[] {
  const found: Range[] = [];
  const { text, prefix } = needle;
  for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + text.length)) {
    const end = at + text.length;
    const whole = !needle.latin || (!isLetter(folded, at - 1) && (prefix || !isLetter(folded, end)));
    if (whole) found.push({ from: at, to: end });
  }
  if (found.length > 0 || exact || needle.typos === 0) return found;
  for (const { 0: word, index } of folded.matchAll(/[a-z]{4,}/g))
    if (isWithin(word, text, needle.typos)) found.push({ from: index, to: index + word.length });
  return found;
}

/** Whether two words differ by at most `most` wrong, missing, surplus or swapped letters. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return (row.at(-1) ?? most + 1) <= most;
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/** A view of `window` characters with the first hit in its first third, cut at a line or between characters. */
function around(text: string, hit: Range | undefined, window: number): Range {
  const wanted = Math.max(0, (hit?.from ?? 0) - Math.floor(window / 3));
  const line = text.slice(wanted, hit?.from ?? 0).lastIndexOf('\n');
  const from = whole(text, line === -1 ? wanted : wanted + line + 1);
  return { from, to: whole(text, Math.min(text.length, from + window)) };
}

/** The place itself, or the one before where it would cut a pair in two. */
const whole = (text: string, at: number) => (at > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);

function cut(text: string, ranges: readonly Range[], view: Range): Pieces {
  const pieces: Pieces = [];
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), hit });
  };
  let at = view.from;
  for (const range of ranges) {
    if (range.to <= at) continue;
    if (range.from >= view.to) break;
    add(at, Math.max(range.from, at), false);
    add(Math.max(range.from, at), Math.min(range.to, view.to), true);
    at = Math.min(range.to, view.to);
  }
  add(at, view.to, false);
  return pieces;
}
