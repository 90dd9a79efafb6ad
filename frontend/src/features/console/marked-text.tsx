import type { Finding } from '@talent-harbor/backend/contracts/checks';
import { piecesOf } from './marked-pieces.ts';

/** A text with the words that were found in it marked where they stand. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <span className="prose-zh">
      {piecesOf(text, findings).map(({ at, text: piece, finding }) =>
        finding ? (
          <mark
            key={at}
            className={
              finding.severity === 'refuse'
                ? 'bg-rust-wash text-rust underline decoration-2 underline-offset-4'
                : 'bg-amber-wash text-amber underline decoration-2 underline-offset-4'
            }
          >
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
