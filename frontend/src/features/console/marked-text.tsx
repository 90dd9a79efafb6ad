import type { Finding } from '@talent-harbor/backend/contracts/checks';
import type { ReactNode } from 'react';

/** A text with the words that were found in it marked where they stand. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const { from, to, severity, rule } of findings.toSorted((a, b) => a.from - b.from)) {
    if (from < done) continue;
    pieces.push(text.slice(done, from));
    pieces.push(
      <mark
        key={`${from}${rule}`}
        className={
          severity === 'refuse'
            ? 'bg-rust-wash text-rust underline decoration-2 underline-offset-4'
            : 'bg-amber-wash text-amber underline decoration-2 underline-offset-4'
        }
      >
        {text.slice(from, to)}
      </mark>,
    );
    done = to;
  }
  pieces.push(text.slice(done));
  return <span className="prose-zh">{pieces}</span>;
}
