import { z } from 'zod';
import { endpoint } from '#platform/contract';

/**
 * What is wrong with words: discrimination by what is never asked of a person, money taken from people who look for work,
 * bait, and ways around the platform.
 */
export const findingKinds = [
  'sex',
  'age',
  'ethnicity',
  'religion',
  'origin',
  'school',
  'family',
  'health',
  'fees',
  'bait',
  'contact',
] as const;
export const FindingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof FindingKind>;

/** `refuse`: clear, it does not go out. `review`: doubtful, a person decides. */
export const severities = ['refuse', 'review'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

export const Finding = z.object({
  /** Stable, such as `sex-only`. */
  rule: z.string(),
  kind: FindingKind,
  severity: Severity,
  /** Which of the texts, by the name under which it was handed in. */
  part: z.string(),
  /** Where the words stand in the text, in UTF-16 units; `to` is exclusive. */
  from: z.int(),
  to: z.int(),
  /** The words as they were written. */
  words: z.string(),
  /** What the rule rests on, by its official Chinese name. */
  article: z.string(),
});
export type Finding = z.infer<typeof Finding>;

export const TextPart = z.object({ part: z.string().max(40), text: z.string().max(20_000) });
export type TextPart = z.infer<typeof TextPart>;

export const checkWords = endpoint({
  name: 'checkWords',
  method: 'POST',
  path: '/word-checks',
  summary: 'Look for words that may not stand in a posting; nothing is kept. For editors, while something is written.',
  body: z.object({ parts: z.array(TextPart).max(100) }),
  response: z.object({ findings: z.array(Finding) }),
});
