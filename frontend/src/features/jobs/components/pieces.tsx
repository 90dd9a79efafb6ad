type Piece = { text: string; hit: boolean };

/** Text with the found words marked. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  let at = 0;
  return of.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

export const hasHit = (pieces: readonly Piece[]): boolean => pieces.some((piece) => piece.hit);
