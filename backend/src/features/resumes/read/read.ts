import type { ResumeDraft } from '#contracts/resumes';
import { fromJsonResume } from '../json-resume.ts';
import { readDocx } from './docx.ts';
import { levelIn } from './education.ts';
import { extract } from './extract.ts';
import type { Line } from './line.ts';
import { readPdf } from './pdf.ts';
import { decode, readText } from './text.ts';

export type Kind = 'pdf' | 'docx' | 'text';
export type Note = 'incomplete' | 'years-only';
export type Reading = {
  /** What stands in the file, line by line, for the person to compare with. */
  source: string;
  draft: ResumeDraft;
  place: string;
  notes: Note[];
};

const longestSource = 60_000;

/** @throws Unreadable */
export async function readResume(kind: Kind, bytes: Uint8Array): Promise<Reading> {
  if (kind === 'text') {
    const text = decode(bytes);
    const json = fromJsonResume(text, levelIn);
    if (json) return { ...json, source: text.slice(0, longestSource), notes: [] };
    return reading(readText(text), false);
  }
  const { lines, incomplete } = await (kind === 'pdf' ? readPdf(bytes) : readDocx(bytes));
  return reading(lines, incomplete);
}

function reading(lines: Line[], incomplete: boolean): Reading {
  const { draft, place, yearsOnly } = extract(lines);
  const source = lines.map(({ cells }) => cells.join('   ')).join('\n');
  const notes: Note[] = [
    ...(incomplete ? (['incomplete'] as const) : []),
    ...(yearsOnly ? (['years-only'] as const) : []),
  ];
  return { source: source.slice(0, longestSource), draft, place, notes };
}
