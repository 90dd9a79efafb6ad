import type { Rule } from './rule.ts';
import { ageRules } from './rules/age.ts';
import { baitRules } from './rules/bait.ts';
import { contactRules } from './rules/contact.ts';
import { familyRules } from './rules/family.ts';
import { feeRules } from './rules/fees.ts';
import { healthRules } from './rules/health.ts';
import { ethnicityRules, originRules, religionRules } from './rules/origin.ts';
import { schoolRules } from './rules/school.ts';
import { sexRules } from './rules/sex.ts';

/** Goes with what is kept as evidence: which rules were in force. Raise it with every change of the rules. */
export const rulesVersion = '2026-11-24';

export const rules: readonly Rule[] = [
  ...sexRules,
  ...ageRules,
  ...ethnicityRules,
  ...religionRules,
  ...originRules,
  ...schoolRules,
  ...familyRules,
  ...healthRules,
  ...feeRules,
  ...baitRules,
  ...contactRules,
];
