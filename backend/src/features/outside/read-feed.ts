import { FeedProblem } from './fetch-feed.ts';

/** One `job` element: its texts by the lower-case names of their elements. */
export type FeedRow = Record<string, string>;

const mostRows = 50_000;
const longestField = 100_000;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Decodes the five entities of XML, and character references. Others stay as they are written: none is ever declared. */
export const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** UTF-8 unless the declaration says that it is a Chinese one. */
function textOf(bytes: Buffer): string {
  const [, said = 'utf-8'] =
    /^[^>]{0,200}encoding=["']([\w-]{1,20})/.exec(bytes.subarray(0, 200).toString('latin1')) ?? [];
  return new TextDecoder(/^gb/i.test(said) ? 'gb18030' : 'utf-8').decode(bytes);
}

/**
 * The rows of a job feed: an XML document whose `job` elements hold one field each element. No more of XML than such
 * feeds need: a document type, and with it every entity of its own, is refused.
 * @throws FeedProblem `not-xml`, `document-type`, `too-many`
 */
export function readFeed(bytes: Buffer): FeedRow[] {
  const text = textOf(bytes);
  const token =
    /<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?<end>\/)?(?<name>[A-Za-z_][\w:.-]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?<empty>\/)?>|(?<text>[^<]+)/gy;
  const rows: FeedRow[] = [];
  const open: string[] = [];
  let row: FeedRow | null = null;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) throw new FeedProblem(/^<!DOCTYPE/i.test(text.slice(at, at + 9)) ? 'document-type' : 'not-xml');
    at = token.lastIndex;
    const { cdata, end, name, empty, text: words } = match.groups ?? {};
    if (name && end) {
      if (open.pop() !== name) throw new FeedProblem('not-xml');
      if (isJob(name) && row) {
        rows.push(row);
        row = null;
        if (rows.length > mostRows) throw new FeedProblem('too-many');
      }
    } else if (name) {
      if (!empty) open.push(name);
      if (open.length > 50) throw new FeedProblem('not-xml');
      if (isJob(name) && !empty) row = {};
    } else if (row) {
      const field = open.at(-1)?.toLowerCase() ?? '';
      if (isJob(field)) continue;
      const said = cdata ?? (words ? decoded(words) : '');
      row[field] = ((row[field] ?? '') + said).slice(0, longestField);
    }
  }
  if (open.length > 0 || !/<\w/.test(text)) throw new FeedProblem('not-xml');
  return rows;
}

const isJob = (name: string) => name.toLowerCase() === 'job';
