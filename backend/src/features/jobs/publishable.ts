import { type JobDraft, requiredToPublish } from '#contracts/jobs';
import { type FieldProblem, Invalid } from '#platform/errors';
import { cityDay, yearAfter } from './days.ts';

/** @throws Invalid naming every field that is missing or wrong for a posting that people can read */
export function ensurePublishable(draft: JobDraft, now: Date): void {
  const problems: FieldProblem[] = requiredToPublish
    .filter((field) => draft[field] === null || draft[field] === '')
    .map((path) => ({ path, code: 'required', message: 'A published posting says this.' }));
  const today = cityDay(now);
  if (draft.validUntil !== null && draft.validUntil < today)
    problems.push({ path: 'validUntil', code: 'past', message: 'The last day is over.' });
  if (draft.validUntil !== null && draft.validUntil > yearAfter(today))
    problems.push({ path: 'validUntil', code: 'too-far', message: 'A posting is open for a year at most.' });
  if (problems.length > 0) throw new Invalid(problems);
}
