import type { z } from 'zod';
import type { suggestJobs } from '#contracts/jobs';
import { city } from '#features/city';
import type { Deps } from '#platform/route';
import { SearchAway } from '#platform/search/engine';
import { fold } from '#platform/search/fold';
import { language } from '#platform/search/language';
import { pinyinOf } from '#platform/search/pinyin';

type Suggestion = z.input<typeof suggestJobs.response>['items'][number];

const most = 8;
const mostOfOneKind = 4;
const kinds: readonly (readonly [Suggestion['kind'], string])[] = [
  ['occupation', 'occupation'],
  ['title', 'titleIs'],
  ['skill', 'skillIs'],
  ['enterprise', 'enterpriseIs'],
];

/**
 * Completes what is being typed, from open postings only: each suggestion finds as many as its count says.
 * Words that begin with what was typed come before those that hold it. Nothing while the engine is away.
 */
export async function suggest(typed: string, { search }: Pick<Deps, 'search'>): Promise<{ items: Suggestion[] }> {
  try {
    const { facets } = await search.search(language().config.jobs.name, {
      text: typed,
      filters: [],
      facets: kinds.map(([, field]) => field),
      sort: [],
      limit: 1,
      highlight: [],
    });
    const beginning = fold(typed).trim();
    const seen = new Set<string>();
    const items = kinds
      .flatMap(([kind, field]) =>
        (facets[field] ?? [])
          .flatMap(({ value, count }) => suggestion(kind, value, count, beginning))
          .sort((a, b) => b.fit - a.fit || b.item.count - a.item.count)
          .slice(0, mostOfOneKind),
      )
      .sort((a, b) => b.fit - a.fit || b.item.count - a.item.count)
      .flatMap(({ item }) => {
        const same = fold(item.text);
        if (seen.has(same)) return [];
        seen.add(same);
        return [item];
      });
    return { items: items.slice(0, most) };
  } catch (error) {
    if (error instanceof SearchAway) return { items: [] };
    throw error;
  }
}

function suggestion(kind: Suggestion['kind'], value: string, count: number, beginning: string) {
  const names = kind === 'occupation' ? namesOf(value) : [value];
  const [best] = names
    .map((text) => ({ fit: fitOf(text, beginning), item: { text, kind, count } }))
    .sort((a, b) => b.fit - a.fit);
  return best && best.fit > 0 ? [best] : [];
}

/** 2: begins with what was typed; 1: holds it; 0: neither. Chinese also by how it is typed. */
function fitOf(text: string, beginning: string): 0 | 1 | 2 {
  const folded = fold(text);
  if (folded.startsWith(beginning)) return 2;
  if (folded.includes(beginning)) return 1;
  if (!/^[a-z]+$/.test(beginning) || !/\p{Script=Han}/u.test(folded)) return 0;
  const { full, initials } = pinyinOf(text, language());
  const spoken = [...full.split(' '), ...initials.split(' ')];
  return spoken.some((word) => word.startsWith(beginning)) ? 1 : 0;
}

let occupations: ReadonlyMap<string, string[]> | undefined;
function namesOf(code: string): string[] {
  occupations ??= new Map(city().occupations.map(({ code: each, names }) => [each, [names['zh-CN'], names.en]]));
  return occupations.get(code) ?? [];
}
