import type { Job } from '@talent-harbor/backend/contracts/jobs';
import type { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import { fieldsOf, postingSchema, type TypedPosting, typedOf } from './typed-posting.ts';

export type Field = keyof JobDraft;
export type Side = 'mine' | 'theirs';
export type Merge = {
  mine: JobDraft;
  theirs: JobDraft;
  /** Changed by both, and not to the same: somebody has to choose. */
  open: Field[];
  /** Changed by them alone, and by me alone, in the order of the editor: nothing to choose. */
  onlyTheirs: Field[];
  onlyMine: Field[];
};

/**
 * What became of the words that both had read. Null where `typed` cannot be read by the contract.
 * A title that was published meanwhile is theirs: it stands under what people applied to.
 */
export function mergeOf(base: TypedPosting, typed: TypedPosting, job: Job): Merge | null {
  const read = postingSchema.parse(base);
  const mine = postingSchema.safeParse(typed).data;
  if (!mine) return null;
  const theirs = postingSchema.parse(typedOf(job));
  const differ = (a: JobDraft, b: JobDraft) => (field: Field) => !same(a[field], b[field]);
  const apart = fieldsOf.filter(differ(mine, theirs));
  const frozen = (field: Field) => field === 'title' && job.publishedAt !== null;
  const byMe = (field: Field) => differ(read, mine)(field) && !frozen(field);
  const byThem = (field: Field) => differ(read, theirs)(field) || frozen(field);
  return {
    mine,
    theirs,
    open: apart.filter((field) => byMe(field) && byThem(field)),
    onlyTheirs: apart.filter((field) => byThem(field) && !byMe(field)),
    onlyMine: apart.filter((field) => byMe(field) && !byThem(field)),
  };
}

/** The editor's words with theirs in these fields. */
export function withTheirs(typed: TypedPosting, job: Job, fields: readonly Field[]): TypedPosting {
  const theirs = Object.entries(typedOf(job)).filter(([name]) => fields.some((field) => field === name));
  return { ...typed, ...Object.fromEntries(theirs), point: job.point };
}

/** Whether two values say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where two texts begin to differ, and where in each they end to. */
export function apartAt(a: string, b: string): { from: number; aTo: number; bTo: number } {
  const [one, two] = [[...a], [...b]];
  let from = 0;
  while (from < one.length && one[from] === two[from]) from++;
  let tail = 0;
  while (tail < Math.min(one.length, two.length) - from && one.at(-1 - tail) === two.at(-1 - tail)) tail++;
  const units = (letters: string[], to: number) => letters.slice(0, to).join('').length;
  return { from: units(one, from), aTo: units(one, one.length - tail), bTo: units(two, two.length - tail) };
}
