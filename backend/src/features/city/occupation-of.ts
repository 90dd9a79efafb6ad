import { fold } from '#platform/search/fold';
import { cityData } from './data.ts';

type Match = { code: string; width: number; from: number; to: number };

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
const isLatin = (char: string) => /[a-z0-9]/.test(char);
/** A Chinese character says about as much as two Latin letters. */
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? 2 : 1), 0);
/** Rank and role words behind the noun that says what the work is. */
const rank =
  /(?:\s|工程师|技术员|技术人员|专员|主管|经理|总监|组长|班长|主任|助理|学徒|实习生|管培生|人员|操作员|操作工|岗|员|师|工)+$/u;

let aliases: { codes: ReadonlyMap<string, string>; longest: number } | undefined;

function known() {
  if (aliases) return aliases;
  const codes = new Map<string, string>();
  for (const { code, names, aliases: words } of cityData().occupations)
    for (const word of [...Object.values(names), ...words]) codes.set(plain(word), code);
  aliases = { codes, longest: Math.max(...[...codes.keys()].map((word) => word.length)) };
  return aliases;
}

function matchesIn(title: string): Match[] {
  const { codes, longest } = known();
  const found: Match[] = [];
  for (let from = 0; from < title.length; from++) {
    for (let to = Math.min(title.length, from + longest); to > from; to--) {
      const word = title.slice(from, to);
      const code = codes.get(word);
      // "java" is not in "javascript": a Latin word begins and ends where letters do.
      const cut =
        (isLatin(word.charAt(0)) && isLatin(title.charAt(from - 1))) ||
        (isLatin(word.charAt(word.length - 1)) && isLatin(title.charAt(to)));
      if (code && !cut) found.push({ code, width: widthOf(word), from, to });
    }
  }
  return found;
}

/**
 * The occupation that a job title names, or null where it names none or leaves it open.
 * The longest alias wins; but a Chinese title has its noun at the end, so that an alias there goes first:
 * 数控机床销售 sells. Two jobs in one title, as in 司机/保安, leave it open.
 */
export function occupationOf(title: string): string | null {
  const folded = plain(title);
  const main = folded.replace(/[([【][^)\]】]*[)\]】]/g, ' ').trim();
  return known().codes.get(folded) ?? decide(main) ?? (main === folded ? null : decide(folded));
}

function decide(title: string): string | null {
  const meant = new Set(title.split(/[/、|&,]|兼/).flatMap((part) => decidePart(part.trim()) ?? []));
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}

function decidePart(title: string): string | null {
  const matches = matchesIn(title);
  const end = title.replace(rank, '').length;
  const atEnd = matches.filter((match) => match.to >= end);
  const candidates = atEnd.length > 0 ? atEnd : matches;
  const widest = Math.max(0, ...candidates.map((match) => match.width));
  const best = new Set(candidates.filter((match) => match.width === widest).map((match) => match.code));
  return best.size === 1 ? ([...best][0] ?? null) : null;
}
