import type { EducationLevel } from '#contracts/city';
import { fold } from '#platform/search/fold';
import { cityData } from './data.ts';

const plain = (word: string) => fold(word).trim();

const levels: readonly (readonly [EducationLevel, RegExp])[] = [
  ['any', /^$|不限|无要求|^any$|不要求/],
  ['doctor', /博士|doctor|phd/],
  ['master', /硕士|研究生|master/],
  ['associate', /大专|专科|高职|副学士|associate|diploma/],
  ['bachelor', /本科|学士|bachelor|undergraduate/],
  ['vocational', /中专|中技|技校|中职|职高|技工|vocational/],
  ['secondary', /高中|senior secondary|high school/],
  ['junior-secondary', /初中|小学|junior/],
];

/** The level that a word such as 大专及以上, 中专/中技 or `Bachelor` names; null for any other word. */
export function educationOf(word: string): EducationLevel | null {
  const text = plain(word);
  return levels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

let industries: ReadonlyMap<string, string> | undefined;

/** The industry that job boards mean by words such as 计算机软件 or 电子/半导体/集成电路; a division where it is certain. */
export function industryOf(words: string): string | null {
  industries ??= new Map(
    cityData().industries.flatMap(({ code, names, aliases }) =>
      [...aliases, ...Object.values(names)].map((word): [string, string] => [plain(word), code]),
    ),
  );
  return industries.get(plain(words)) ?? null;
}
