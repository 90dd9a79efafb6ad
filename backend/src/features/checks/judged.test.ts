import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FindingKind, findingKinds } from '#contracts/checks';
import { check } from './check.ts';

const Text = z.strictObject({ title: z.string(), duties: z.string(), requirements: z.string() });
const Half = z.strictObject({
  bad: z.array(Text.extend({ breaks: z.array(z.object({ kind: FindingKind, words: z.string() })).min(1) })),
  good: z.array(Text.extend({ near: FindingKind })),
});
/** Postings made up for this test and judged by hand. Rules are tuned on the first half only. */
const read = (name: string) =>
  Half.parse(JSON.parse(readFileSync(new URL(`judged/half-${name}.json`, import.meta.url), 'utf8')));

const look = ({ title, duties, requirements }: z.infer<typeof Text>) =>
  check(Object.entries({ title, duties, requirements }).map(([part, text]) => ({ part, text })));

/** Whether the words that break the rule were found, under their kind and at their place. */
function isFound(posting: z.infer<typeof Half>['bad'][number]): boolean {
  const found = look(posting);
  return posting.breaks.every(({ kind, words }) =>
    found.some((finding) => {
      const text =
        finding.part === 'title' ? posting.title : finding.part === 'duties' ? posting.duties : posting.requirements;
      const at = text.indexOf(words);
      return finding.kind === kind && at >= 0 && finding.from < at + words.length && at < finding.to;
    }),
  );
}

function judge(half: z.infer<typeof Half>) {
  const missed = half.bad.filter((posting) => !isFound(posting));
  const alarmed = half.good.filter((posting) => look(posting).length > 0);
  const table = findingKinds.map((kind) => {
    const bad = half.bad.filter(({ breaks }) => breaks.some((one) => one.kind === kind));
    const good = half.good.filter(({ near }) => near === kind);
    const found = bad.length - bad.filter((posting) => missed.includes(posting)).length;
    return `${kind.padEnd(10)} found ${found}/${bad.length}, alarms ${good.filter((posting) => alarmed.includes(posting)).length}/${good.length}`;
  });
  return {
    table,
    missed: missed.map(({ title, breaks }) => `${title}: ${breaks.map(({ words }) => words).join(', ')}`),
    alarmed: alarmed.map(
      (posting) => `${posting.title}: ${look(posting).map(({ rule, words }) => `${rule} ${words}`)}`,
    ),
    recall: (half.bad.length - missed.length) / half.bad.length,
    alarms: alarmed.length / half.good.length,
  };
}

describe('on 200 judged postings, 100 bad and 100 that only look so', () => {
  for (const name of ['a', 'b']) {
    it(`half ${name} finds 95 % of the bad, and blames 5 % of the good at most`, () => {
      const half = read(name);
      expect([half.bad.length, half.good.length]).toEqual([50, 50]);
      const { table, missed, alarmed, recall, alarms } = judge(half);
      process.stdout.write(
        `half ${name}: recall ${(recall * 100).toFixed(0)} %, false alarms ${(alarms * 100).toFixed(0)} %\n  ${table.join('\n  ')}\n`,
      );
      for (const line of missed) process.stdout.write(`  missed ${line}\n`);
      for (const line of alarmed) process.stdout.write(`  alarm  ${line}\n`);
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(alarms).toBeLessThanOrEqual(0.05);
    });
  }
});
