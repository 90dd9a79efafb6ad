import { joined, type Line, withoutBullet } from './line.ts';
import { type Span, spanIn } from './months.ts';

/** One school, employer or project: its heading lines, its time, and what is told below. */
export type Entry = { head: string[]; span: Span | null; body: Line[] };

const short = (line: Line) => line.text.length <= 80 && !/[。；;]$/u.test(line.text);

/** Whether a line bears an entry's time: a stretch of months and little else. */
function timeOf(line: Line, bulletsToo: boolean): Span | null {
  if (line.bullet && !bulletsToo) return null;
  const span = spanIn(line.text);
  if (!span) return null;
  const rest = line.text.length - (span.end - span.start);
  return rest <= 90 && (rest < 50 || line.cells.length > 1 || span.start < 4 || span.end > line.text.length - 4)
    ? span
    : null;
}

/** Parts a section where its times stand, and where there are none, where `begins` says so. */
export function entriesOf(lines: readonly Line[], begins: (text: string) => boolean): Entry[] {
  const bulletsToo = !lines.some((line) => timeOf(line, false));
  const times = lines.map((line) => timeOf(line, bulletsToo));
  const first = times.findIndex((span) => span !== null);
  if (first < 0) return untimed(lines, begins);
  // As many lines stand above the time in each entry as in the first.
  const above = Math.min(first, 2);
  const marks = times.flatMap((span, at) => (span ? [at] : []));
  const starts = marks.map((at, number) => {
    const floor = number === 0 ? 0 : (marks[number - 1] ?? 0) + 1;
    let start = at;
    while (start > floor && at - start < above && isHead(lines[start - 1])) start -= 1;
    return start;
  });
  return marks.map((at, number) => {
    const start = starts[number] ?? at;
    const end = starts[number + 1] ?? lines.length;
    const span = times[at] ?? null;
    const head = lines.slice(start, at).map(({ text }) => withoutBullet(text));
    const line = lines[at];
    if (line && span) {
      const text = `${line.text.slice(0, span.start)}\t${line.text.slice(span.end)}`;
      head.push(withoutBullet(text.replace(/[(（【[]\s*\t\s*[)）】\]]/u, '\t').replace(/^\t|\t$/g, '')));
    }
    return {
      head: head.filter((text) => text.trim() !== '' && !timeLabel.test(text)),
      span,
      body: lines.slice(at + 1, end),
    };
  });
}

const timeLabel =
  /^\s*(?:起止时间|时间|日期|期间|就读时间|工作时间|在职时间|项目时间|起止日期|時間|period|dates?|time)\s*[:：]?\s*$/iu;
const isHead = (line: Line | undefined) => line !== undefined && !line.bullet && short(line);

function untimed(lines: readonly Line[], begins: (text: string) => boolean): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const current = entries.at(-1);
    if (!current || (begins(line.text) && short(line)))
      entries.push({ head: [withoutBullet(line.text)], span: null, body: [] });
    else current.body.push(line);
  }
  return entries;
}

/** Lines as a text: wrapped sentences put together again, marks of lists made plain. */
export function proseOf(lines: readonly Line[]): string {
  let open = false;
  const paragraphs: string[] = [];
  for (const line of lines) {
    const words = withoutBullet(line.text.replace(/\t/g, ' ')).trim();
    if (!words) continue;
    const before = paragraphs.at(-1);
    if (open && !line.bullet && before !== undefined) paragraphs[paragraphs.length - 1] = joined(before, words);
    else paragraphs.push(words);
    open = line.full && !/[。；;.!！]$/u.test(words);
  }
  return paragraphs
    .join('\n')
    .replace(
      /^(?:工作内容|工作职责|工作描述|主要职责|职责描述|岗位职责|项目描述|职责|内容|描述|responsibilities|duties)\s*[:：]\s*/iu,
      '',
    );
}
