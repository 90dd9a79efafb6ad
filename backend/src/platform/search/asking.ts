import type { Asked } from './language.ts';

/** Fewer hits than this, and the search is widened: one word of three and more may be missing, and pinyin is asked. */
export const enough = 10;
/** A facet tells its most frequent values. */
export const mostFacetValues = 100;

/** All of one or two words, all but one of more. */
export const mostOf = (words: number) => (words <= 2 ? words : words - 1);

/** Whether asking more widely could find more. */
export const mayWiden = (asked: Asked) => asked.latin || mostOf(asked.words.length) < asked.words.length;

/** How far a list can be walked that continues by count; lists that continue by value have no such end. */
export const mostRanked = 10_000;
