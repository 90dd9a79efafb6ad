import type { Asked } from './language.ts';

/** Fewer hits than this, and the search is widened: most words instead of all, and pinyin. */
export const enough = 10;
/** A facet tells its most frequent values. */
export const mostFacetValues = 100;

/** All of one or two words, two of three, three of four … */
export const mostOf = (words: number) => (words <= 2 ? words : Math.ceil((words * 2) / 3));

/** Whether asking more widely could find more. */
export const mayWiden = (asked: Asked) => asked.latin || mostOf(asked.words.length) < asked.words.length;
