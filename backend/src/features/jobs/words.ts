import type { Finding } from '#contracts/checks';
import { type JobDraft, textsOf } from '#contracts/jobs/publishing';
import { check } from '#features/checks';
import { Invalid } from '#platform/errors';

/** A finding that an organiser has let pass; the same words in the same field do not wait again. */
export type Passed = Pick<Finding, 'rule' | 'part' | 'words'>;

export const findingsIn = (draft: JobDraft): Finding[] => check(textsOf(draft));

const fieldOf = ({ part }: Pick<Finding, 'part'>) => part.split('.')[0] ?? part;
const isPassed = (finding: Finding, passed: readonly Passed[]) =>
  passed.some((one) => one.rule === finding.rule && one.words === finding.words && fieldOf(one) === fieldOf(finding));

/**
 * What a person has to look at before these words may be read by people.
 * @throws Invalid `unlawful-words` naming every place that is clear
 */
export function doubtsIn(draft: JobDraft, passed: readonly Passed[] = []): Finding[] {
  const found = findingsIn(draft);
  const clear = found.filter(({ severity }) => severity === 'refuse');
  if (clear.length > 0)
    throw new Invalid(
      clear.map((finding) => {
        const { rule, kind, words, article, part, from, to } = finding;
        return {
          path: fieldOf(finding),
          code: 'unlawful-words',
          message: `"${words}" may not stand in a posting: ${rule}, ${article}.`,
          params: { rule, kind, words, article, part, from, to },
        };
      }),
      'unlawful-words',
    );
  return found.filter((finding) => !isPassed(finding, passed));
}
