import { articles } from './articles.ts';
import type { Finding, TextPart } from './contract.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Seen, viewsOf } from './views.ts';

const alternatives = (sources: readonly string[] | undefined, flags: string) =>
  sources ? new RegExp(sources.join('|'), flags) : null;

const compiled = rules.map((rule) => ({
  rule,
  find: new RegExp(rule.find.join('|'), 'g'),
  unless: alternatives(rule.unless, 'g'),
  near: alternatives(rule.near, ''),
  doubtful: alternatives(rule.doubtful, ''),
}));
type Compiled = (typeof compiled)[number];

/** What these texts say that may not be said, in the order in which it stands there. Pure, and linear in the text. */
export function check(parts: readonly TextPart[]): Finding[] {
  // Most texts say nothing of the kind: one look over all parts together is cheaper than one at each of a dozen short ones.
  // No pattern needs the end of a text, and none reads over a line's end, so what a part would show, the whole shows.
  const whole = viewsOf(parts.map(({ text }) => text).join('\n'));
  const hit = compiled.filter(({ rule, find }) => whole(rule.view ?? 'close').text.search(find) >= 0);
  if (hit.length === 0) return [];
  return parts.flatMap(({ part, text }) => (text.trim() === '' ? [] : checkPart(part, text, hit)));
}

function checkPart(part: string, text: string, hit: readonly Compiled[]): Finding[] {
  const view = viewsOf(text);
  const found: Finding[] = [];
  for (const one of hit) {
    const seen = view(one.rule.view ?? 'close');
    for (const match of seen.text.matchAll(one.find)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (to === from || isLawful(one, seen, from, to)) continue;
      const [start, end] = [seen.at(from), seen.at(to - 1) + 1];
      found.push({
        rule: one.rule.id,
        kind: one.rule.kind,
        severity: severityOf(one, seen, from, to),
        part,
        from: start,
        to: end,
        words: text.slice(start, end),
        article: articles[one.rule.article],
      });
    }
  }
  return once(found);
}

function isLawful({ rule, unless, near }: Compiled, seen: Seen, from: number, to: number): boolean {
  if (near?.test(around(rule, seen.text, from, to))) return true;
  if (!unless) return false;
  // The words that make it lawful may begin before it: they stand in its clause or touch it.
  const reach = 24;
  const begin = Math.max(0, from - reach);
  for (const match of seen.text.slice(begin, to + reach).matchAll(unless)) {
    const start = begin + match.index;
    if (start < to && start + match[0].length > from) return true;
  }
  return false;
}

function severityOf({ rule, doubtful }: Compiled, seen: Seen, from: number, to: number): Rule['severity'] {
  if (rule.severity === 'review' || !doubtful) return rule.severity;
  return doubtful.test(around(rule, seen.text, from, to)) ? 'review' : 'refuse';
}

const ends = { clause: /[,。;!?\n]/, sentence: /[。!?\n]/ };
const longest = 60;
function around(rule: Rule, text: string, from: number, to: number): string {
  const end = ends[rule.around ?? 'clause'];
  let begin = from;
  while (begin > 0 && from - begin < longest && !end.test(text.charAt(begin - 1))) begin--;
  let until = to;
  while (until < text.length && until - to < longest && !end.test(text.charAt(until))) until++;
  return text.slice(begin, until);
}

/** The same words are told once per kind: the clear finding before the doubtful, the longer before the shorter. */
function once(found: readonly Finding[]): Finding[] {
  const weight = (finding: Finding) => (finding.severity === 'refuse' ? 1000 : 0) + finding.to - finding.from;
  const kept: Finding[] = [];
  for (const finding of found.toSorted((a, b) => weight(b) - weight(a)))
    if (!kept.some((other) => other.kind === finding.kind && other.from < finding.to && finding.from < other.to))
      kept.push(finding);
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
