/** `met` is null where nothing is asked for and the figure only tells where the limits are. */
export type Line = { measure: string; target: string; value: string; met: boolean | null };
export type Section = {
  name: string;
  /** How it was measured: one sentence each. */
  how: string[];
  /** Names and versions of what it ran on. */
  engines: string[];
  lines: Line[];
};

/** Wide characters take two columns in a terminal. */
const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => width(row[at] ?? ''))));
  const line = (row: readonly string[], fill = ' ') =>
    `| ${widths.map((wide, at) => (row[at] ?? '') + fill.repeat(wide - width(row[at] ?? ''))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line([], '-'), ...body.map((row) => line(row))].join('\n');
}

const said = (met: boolean | null) => (met === null ? '' : met ? 'met' : 'not met');

export function written({ name, how, engines, lines }: Section, date: Date, machine: string): string {
  const rows = lines.map(({ measure, target, value, met }) => [measure, target, value, said(met)]);
  return [
    `## ${name}`,
    `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC · ${machine} · ${engines.join(', ')}`,
    how.join(' '),
    table([['measure', 'target', 'value', ''], ...rows]),
  ].join('\n\n');
}
