import { createHash } from 'node:crypto';
import type { EmploymentKind } from '#contracts/city';
import { JobDraft } from '#contracts/jobs/publishing';
import type { RowProblem, SheetColumns, SheetDefaults, SheetField } from '#contracts/posting-sheets';
import { city, divisionNamed, educationOf, occupationOf, placeWords } from '#features/city';
import { cityDay, experienceOf, kindOf, missingToPublish, payOf, sortTags } from '#features/jobs';
import { fold } from '#platform/search/fold';
import { cellRead } from './cells.ts';

export type ReadRow = {
  /** Names the row for good: its own id, or a hash of all it says. */
  key: string;
  title: string;
  draft: JobDraft | null;
  problems: RowProblem[];
};

/** What is told, but keeps no row out. */
export const isRemark = ({ code }: RowProblem) => code === 'formula';

/**
 * A posting made of a row. Unlike a board's file, which nobody can put right, a recruiter's sheet is read strictly:
 * what cannot be understood for certain is told, field by field, and nothing is guessed.
 */
export function readRow(cells: readonly string[], columns: SheetColumns, defaults: SheetDefaults): ReadRow {
  const problems: RowProblem[] = [];
  const said = (field: SheetField): string => {
    const at = columns[field];
    const { text, formula } = cellRead(at === undefined ? '' : (cells[at] ?? ''));
    if (formula) problems.push(problem(field, 'formula', text));
    return text;
  };
  /** The reading of a field's words, or `otherwise` and a problem where it has none. */
  const read = <T>(field: SheetField, reading: (text: string) => T | null, otherwise: T): T => {
    const text = said(field);
    const value = reading(text);
    if (value === null) problems.push(problem(field, 'unread', text));
    return value ?? otherwise;
  };
  const title = said('title');
  if (title === '') problems.push(problem('title', 'required', ''));
  const tags = sortTags([said('tags')].join('|'), said('benefits'));
  const address = said('address');
  const draft = JobDraft.safeParse({
    title: title || '—',
    occupation: occupationOf(said('occupation')) ?? occupationOf(title),
    headcount: read('headcount', headcountOf, 1),
    duties: said('duties'),
    requirements: [said('requirements'), tags.left.join('、')].filter(Boolean).join('\n'),
    skills: distinct([...listOf(said('skills')), ...tags.skills]).map((name) => ({ name, required: true })),
    education: read('education', educationOf, 'any'),
    majors: distinct(listOf(said('majors'))),
    experience: read('experience', experienceOf, { min: 0, max: null }),
    kind: read('kind', (text) => kindFrom(text, title), 'full-time'),
    district: districtOf(said('city'), read('district', districtNamed, ''), address) ?? defaults.district,
    address,
    pay: read('pay', payOf, { unit: 'negotiable' as const }),
    benefits: tags.benefits,
    validUntil: read('validUntil', dayOf, '') || defaults.validUntil,
  });
  if (!draft.success)
    for (const issue of draft.error.issues) {
      const [field] = issue.path;
      problems.push(problem(String(field), issue.code === 'too_big' ? 'too-long' : 'unusable', ''));
    }
  const id = said('id').slice(0, 100);
  return {
    key: id || hashOf(draft.data ?? cells),
    title,
    draft: draft.success && problems.every(isRemark) ? draft.data : null,
    problems,
  };
}

/** What a draft lacks for being published. */
export function missingIn(draft: JobDraft, now: Date): string[] {
  const missing: string[] = missingToPublish(draft);
  return draft.validUntil !== null && draft.validUntil < cityDay(now) ? [...missing, 'validUntil'] : missing;
}

const longestShown = 200;
const problem = (field: string, code: string, text: string): RowProblem => ({
  field,
  code,
  text: text.slice(0, longestShown),
});

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
const listOf = (text: string) =>
  text
    .split(/[、,，;；|\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);
const distinct = (words: readonly string[]) => [...new Map(words.map((word) => [fold(word), word])).values()];

/** 5, 5人, 招5名; 若干 (several) and nothing at all are one, the least that is meant. */
function headcountOf(text: string): number | null {
  if (/^(?:若干|不限|多名|)$/.test(text)) return 1;
  const figure = /^招?(\d{1,5})\s*[人名位]?$/.exec(text.normalize('NFKC'))?.[1];
  const count = Number(figure);
  return figure && count >= 1 && count <= 9_999 ? count : null;
}

const kinds: Readonly<Record<string, EmploymentKind>> = {
  全职: 'full-time',
  正式: 'full-time',
  'full-time': 'full-time',
  fulltime: 'full-time',
  兼职: 'part-time',
  'part-time': 'part-time',
  parttime: 'part-time',
  实习: 'internship',
  internship: 'internship',
  intern: 'internship',
  校招: 'campus',
  校园招聘: 'campus',
  应届生: 'campus',
  campus: 'campus',
};
const kindFrom = (text: string, title: string): EmploymentKind | null =>
  text === '' ? kindOf('', title) : (kinds[text.normalize('NFKC').toLowerCase().replace(/\s/g, '-')] ?? null);

/** '' stays '': nothing was said. */
function districtNamed(text: string): string | null {
  if (text === '' || /^\d{6}$/.test(text)) return text;
  return text.split(/[-/·\s]+/).reduceRight<string | null>((found, word) => found ?? divisionNamed(word), null);
}

/** The named division; else the one of this city that the address names; else the city itself. */
function districtOf(town: string, named: string, address: string): string | null {
  if (named) return named;
  const folded = fold(address);
  const [within] = placeWords()
    .filter(({ word, code }) => code !== city().code && word.length > 1 && folded.includes(word))
    .sort((a, b) => b.word.length - a.word.length);
  return within?.code ?? (town ? divisionNamed(town) : null);
}

/** 2026-12-31, 2026/12/31, 2026.12.31, 2026年12月31日; a time of day falls away. */
function dayOf(text: string): string | null {
  if (text === '') return '';
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d.*)?$/.exec(text.normalize('NFKC')) ?? [];
  if (!year) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : null;
}
