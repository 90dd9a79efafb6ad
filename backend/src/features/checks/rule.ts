import type { ArticleId } from './articles.ts';
import type { FindingKind, Severity } from './contract.ts';
import type { View } from './views.ts';

/**
 * One thing that may not be said, as data. Every pattern is the source of a regular expression, read against folded text:
 * half width, simplified, lower case; `，；：！` are `,;:!` there.
 */
export type Rule = {
  id: string;
  kind: FindingKind;
  severity: Severity;
  article: ArticleId;
  /** The form of the text in which it looks; `close` unless said otherwise. */
  view?: View;
  find: readonly string[];
  /** Words that make it lawful where they overlap what was found: "女装" in "要求女装打版经验". */
  unless?: readonly string[];
  /** Words that make it lawful anywhere in the same clause. */
  near?: readonly string[];
  /** How far `near` and `doubtful` look: to the next comma, or to the end of the sentence. */
  around?: 'clause' | 'sentence';
  /** Words in the same clause that make a clear case doubtful. */
  doubtful?: readonly string[];
};

/** Up to `most` characters that stay within the clause. */
export const within = (most: number) => `[^,。;!?\\n]{0,${most}}?`;
export const any = (...words: readonly string[]) => `(?:${words.join('|')})`;

export const only = any(
  '仅限',
  '只限',
  '限定?',
  '只招',
  '仅招',
  '只要',
  '仅要',
  '只收',
  '只聘',
  '必须(?:是|为|得是)?',
  '(?:须|需|应)(?:是|为)',
  '要求(?:是|为|必须)?',
);
export const unwanted = any(
  '不招',
  '不要',
  '不收',
  '不聘',
  '不用',
  '不考虑',
  '不录用',
  '不接收',
  '不接受',
  '谢绝',
  '拒收',
  '拒招',
  '拒绝',
  '婉拒',
);
/** Said of those who need not apply. */
export const away = `(?:请|均|都|一律|暂|就|也|者|自觉)*${any(
  '勿扰',
  '勿投',
  '勿来',
  '免谈',
  '免投',
  '慎投',
  '慎扰',
  '止步',
  '除外',
  '绕道',
  '绕行',
  '不要投',
  '别投',
  '不考虑',
  '不招',
  '不要(?!求)',
  '不收',
  '不录用',
  '不予录用',
  '不予考虑',
  '请勿',
)}`;
export const preferred = any('优先', '为佳', '最佳', '更佳', '为主');
