import type { RowWords } from '#features/jobs';
import { decoded, type FeedRow } from './read-feed.ts';

const kinds: Record<string, string> = {
  fulltime: '全职',
  parttime: '兼职',
  internship: '实习',
  intern: '实习',
};

/** HTML as plain lines: its tags are gone, its paragraphs and list items stand under one another. */
export function plainText(html: string): string {
  const text = decoded(
    html
      .replace(/<li\b[^<>]*>/gi, '\n')
      .replace(/<br\s?\/?>|<\/(p|div|li|ul|ol|h[1-6]|tr)>/gi, '\n')
      .replace(/<[^<>]*>/g, ''),
  );
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const first = (row: FeedRow, ...names: string[]): string => {
  for (const name of names) {
    const text = row[name]?.trim();
    if (text) return text;
  }
  return '';
};

/** The day of a date as feeds write it (RFC 2822 or ISO), '' where it is none. */
export function dayOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text.slice(0, 10);
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

/** A feed's row in the fields that an imported row has, by the names that common job feeds use. */
export function wordsOf(row: FeedRow): RowWords {
  const kind = first(row, 'jobtype', 'type', 'employmenttype')
    .toLowerCase()
    .replace(/[^a-z\u4e00-\u9fff]/g, '');
  const company = first(row, 'company', 'companyname', 'employer');
  return {
    id: first(row, 'referencenumber', 'partnerjobid', 'id', 'guid'),
    title: plainText(first(row, 'title')),
    company: plainText(company),
    pay: first(row, 'salary', 'pay'),
    tags: '',
    benefits: first(row, 'benefits'),
    companyType: '',
    companySize: '',
    industry: first(row, 'industry', 'category'),
    area: '',
    city: first(row, 'city'),
    district: first(row, 'district'),
    street: first(row, 'streetaddress', 'address'),
    experience: first(row, 'experience'),
    education: first(row, 'education'),
    kind: kinds[kind] ?? kind,
    headcount: first(row, 'headcount', 'openings'),
    posted: dayOf(first(row, 'date', 'listdate', 'pubdate')),
    duties: plainText(first(row, 'description')),
    requirements: plainText(first(row, 'requirements')),
  };
}

/** The last day on which the posting is open, where the feed says one. */
export const lastDayOf = (row: FeedRow): string => dayOf(first(row, 'expirationdate', 'validthrough'));
