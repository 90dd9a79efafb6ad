import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ResumeDraft } from '#contracts/resumes';
import { readResume } from './read.ts';

const folder = new URL('./samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const Expected = ResumeDraft.omit({ headline: true }).extend({ headline: z.string().nullable(), place: z.string() });

type Tally = Map<string, { right: number; all: number }>;
const count = (tally: Tally, field: string, right: number, all: number) => {
  const before = tally.get(field) ?? { right: 0, all: 0 };
  tally.set(field, { right: before.right + right, all: before.all + all });
};

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,，。、;；:："'’()（）\-–—|·]+/gu, '');
/** How much two texts share, by pairs of letters. */
function likeness(one: string, other: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [a, b] = [pairs(plain(one)), pairs(plain(other))];
  if (a.length + b.length === 0) return plain(one) === plain(other) ? 1 : 0;
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (a.length + b.length);
}
const same = (field: string, wanted: string, got: string) =>
  field === 'description' || field === 'summary'
    ? likeness(wanted, got) > 0.93
    : field === 'phone'
      ? wanted.replace(/\D/g, '') === got.replace(/\D/g, '')
      : plain(wanted) === plain(got);

/** Each field of each sample that is meant to be found, and each that was found beyond. */
function compare(
  tally: Tally,
  wanted: z.infer<typeof Expected>,
  draft: ResumeDraft,
  place: string,
  faults: string[],
): void {
  const check = (name: string, field: string, want: string, got: string) => {
    const right = same(field, want, got);
    count(tally, name, right ? 1 : 0, 1);
    if (!right) faults.push(`${name}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
  };
  for (const field of ['name', 'phone', 'email', 'summary'] as const) check(field, field, wanted[field], draft[field]);
  if (wanted.headline !== null) check('headline', 'headline', wanted.headline, draft.headline);
  check('place', 'place', wanted.place, place);
  const lists = {
    education: ['school', 'major', 'level', 'from', 'to'],
    experience: ['organisation', 'position', 'from', 'to', 'description'],
    projects: ['name', 'role', 'from', 'to', 'description'],
    languages: ['name', 'level'],
    certificates: ['name', 'issuer', 'date'],
    awards: ['name', 'issuer', 'date'],
  } as const;
  for (const [list, fields] of Object.entries(lists) as [keyof typeof lists, readonly string[]][]) {
    const [want, got]: Record<string, string>[][] = [wanted[list], draft[list]];
    for (let at = 0; at < Math.max(want?.length ?? 0, got?.length ?? 0); at += 1)
      for (const field of fields)
        check(`${list}.${field}`, field, want?.[at]?.[field] ?? '\u2205', got?.[at]?.[field] ?? '\u2205');
  }
  const found = wanted.skills.filter((skill) => draft.skills.some((got) => plain(got) === plain(skill))).length;
  count(tally, 'skills', found, Math.max(wanted.skills.length, draft.skills.length));
  if (found < wanted.skills.length || draft.skills.length > found)
    faults.push(`skills: wanted ${wanted.skills.join('|')}, got ${draft.skills.join('|')}`);
}

const share = (tallies: Iterable<{ right: number; all: number }>) => {
  const [right, all] = [...tallies].reduce(([r, a], one) => [r + one.right, a + one.all], [0, 0]);
  return { right, all, share: all === 0 ? 1 : right / all };
};
const percent = (of: number) => `${(100 * of).toFixed(1)} %`;

for (const half of ['a', 'b'])
  it(`of the sample résumés ${half === 'a' ? 'that the reader was written against' : 'in other layouts'}, nine fields in ten are read right`, async () => {
    const tally: Tally = new Map();
    for (const name of names.filter((one) => one.startsWith(half))) {
      const wanted = Expected.parse(
        JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.expected.json'), folder), 'utf8')),
      );
      const bytes = readFileSync(fileURLToPath(new URL(name, folder)));
      const kind = name.endsWith('.pdf') ? 'pdf' : name.endsWith('.docx') ? 'docx' : 'text';
      const { draft, place } = await readResume(kind, bytes);
      const faults: string[] = [];
      compare(tally, wanted, draft, place, faults);
      if (process.env.SHOW_FAULTS && faults.length > 0) process.stdout.write(`${name}\n  ${faults.join('\n  ')}\n`);
    }
    const total = share(tally.values());
    for (const [field, one] of tally) process.stdout.write(`  ${half} ${field}: ${one.right} of ${one.all}\n`);
    process.stdout.write(
      `sample résumés ${half}: ${total.right} of ${total.all} fields right, ${percent(total.share)}\n`,
    );
    expect(total.all).toBeGreaterThan(300);
    expect(total.share).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
