import type { ResumeDraft } from '#contracts/resumes';
import type { YearBand } from '#contracts/talents';

type Span = { from: string; to: string };

const monthOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Months, both ends counted. Work without an end goes on until `asOf`. */
const rangeOf = ({ from, to }: Span, asOf: Date): [number, number] | null => {
  if (from === '') return null;
  const end = to === '' ? asOf.getUTCFullYear() * 12 + asOf.getUTCMonth() : monthOf(to);
  const start = monthOf(from);
  return end < start ? null : [start, end + 1];
};

function band(months: number): YearBand {
  if (months <= 0) return 'none';
  if (months < 12) return '0-1';
  if (months < 36) return '1-3';
  if (months < 60) return '3-5';
  return months < 120 ? '5-10' : '10-';
}

/** How long all work took together; what went on side by side counts once. */
export function yearsOf(experience: ResumeDraft['experience'], asOf: Date): YearBand {
  const spans = experience
    .flatMap((work) => {
      const range = rangeOf(work, asOf);
      return range ? [range] : [];
    })
    .sort((a, b) => a[0] - b[0]);
  let [months, until] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return band(months);
}

/** How long one work took. */
export function yearsAt(work: Span, asOf: Date): YearBand {
  const range = rangeOf(work, asOf);
  return range ? band(range[1] - range[0]) : 'none';
}
