import { type JobDraft, requiredToPublish } from '#contracts/jobs/publishing';
import { type FieldProblem, Invalid } from '#platform/errors';
import { cityDay, yearAfter } from './days.ts';

/** "面议" tells no pay: the rules ask every posting for its basic pay, so to them it is missing. */
const isSaid = (value: JobDraft[(typeof requiredToPublish)[number]]): boolean =>
  typeof value === 'object' && value !== null ? value.unit !== 'negotiable' : value !== null && value !== '';

/** What the rules want a posting to say and this one does not. Headcount and conditions are always said: they have no empty value. */
export const missingToPublish = (draft: JobDraft): (typeof requiredToPublish)[number][] =>
  requiredToPublish.filter((field) => !isSaid(draft[field]));

/** @throws Invalid naming every field that is missing or wrong for a posting that people can read */
export function ensurePublishable(draft: JobDraft, now: Date): void {
  const problems: FieldProblem[] = missingToPublish(draft).map((path) => ({
    path,
    code: 'required',
    message: 'A published posting says this.',
  }));
  const today = cityDay(now);
  if (draft.validUntil !== null && draft.validUntil < today)
    problems.push({ path: 'validUntil', code: 'past', message: 'The last day is over.' });
  if (draft.validUntil !== null && draft.validUntil > yearAfter(today))
    problems.push({ path: 'validUntil', code: 'too-far', message: 'A posting is open for a year at most.' });
  if (problems.length > 0) throw new Invalid(problems);
}
