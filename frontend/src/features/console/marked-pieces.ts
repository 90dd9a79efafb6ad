import type { Finding } from '@talent-harbor/backend/contracts/checks';

export type Piece = { at: number; text: string; finding: Finding | null };

/** A text cut where findings begin and end. What was found in an older text is looked for near where it stood; gone, it is left out. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const finding of findings.toSorted((a, b) => a.from - b.from)) {
    if (finding.words === '' || finding.from < done) continue;
    const at = text.startsWith(finding.words, finding.from) ? finding.from : text.indexOf(finding.words, done);
    if (at < 0) continue;
    pieces.push({ at: done, text: text.slice(done, at), finding: null }, { at, text: finding.words, finding });
    done = at + finding.words.length;
  }
  return [...pieces, { at: done, text: text.slice(done), finding: null }].filter((piece) => piece.text !== '');
}
