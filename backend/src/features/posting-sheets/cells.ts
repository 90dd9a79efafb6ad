import { readable } from '#platform/contract';

/**
 * What a spreadsheet would take for a formula. A dash before a word or a space is a list, as people write them;
 * before a figure, a bracket or a quote it may be one, unless all of it is a number.
 */
const formula = /^(?:[=@\t\r]|[+-](?=[\w("'|=+\-@.]))/;
const number = /^[+-]?\d[\d\s-]*(?:\.\d+)?%?$/;
/** Signs with which a program may take any text for a formula. */
const risky = /^[=+\-@\t\r\n]/;

export type CellText = { text: string; formula: boolean };

/** The text of a cell, never something to compute. A quote that guarded it on the way out falls away. */
export function cellRead(raw: string): CellText {
  const bare = raw.replace(/^'(?=[=+\-@\t\r\n])/, '');
  const isFormula = formula.test(bare) && !number.test(bare);
  return { text: readable(isFormula ? bare.replace(/^[=+\-@\t\r]+/, '') : bare).trim(), formula: isFormula };
}

/** The text of a cell as it may leave: a quote before a risky sign keeps every program from computing it. */
export const cellWritten = (text: string): string => (risky.test(text) ? `'${text}` : text);
