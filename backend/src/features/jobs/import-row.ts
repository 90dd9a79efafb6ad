import { createHash } from 'node:crypto';
import { JobDraft } from '#contracts/jobs/publishing';
import { educationOf, industryOf, occupationOf } from '#features/city';
import { line } from '#platform/contract';
import type { RowWords } from './import-map.ts';
import { sortTags } from './import-tags.ts';
import { experienceOf, headcountOf, kindOf, ownershipOf, placeOf, sizeOf } from './import-words.ts';
import { payOf } from './pay.ts';

export type ImportedRow = {
  /** The row's own id, or a hash of all it says. */
  id: string;
  draft: JobDraft;
  company: {
    name: string;
    industry: string | null;
    size: ReturnType<typeof sizeOf>;
    ownership: ReturnType<typeof ownershipOf>;
  };
  /** The day on which the board showed it, where the file says. */
  posted: string | null;
  payUnread: boolean;
};

const CompanyName = line(100, 2);
const longestTitle = 60;

/**
 * A posting made of a row. What a field cannot hold, or words that cannot be read, are kept in the text as they are.
 * @returns the reason where the row cannot be a posting
 */
export function readRow(words: RowWords): ImportedRow | { reason: string } {
  if (words.title === '') return { reason: 'title: empty' };
  const company = CompanyName.safeParse(words.company);
  if (!company.success) return { reason: words.company === '' ? 'company: empty' : 'company: too short or too long' };

  const pay = payOf(words.pay);
  const experience = experienceOf(words.experience);
  const education = educationOf(words.education);
  const { skills, benefits, left } = sortTags(words.tags, words.benefits);
  const { district, address } = placeOf(words);
  const long = words.title.length > longestTitle;
  const asWritten = (label: string, read: unknown, text: string) => (read === null ? [`${label}：${text}`] : []);
  const draft = JobDraft.safeParse({
    title: long ? `${words.title.slice(0, longestTitle - 1).trim()}…` : words.title,
    occupation: occupationOf(words.title),
    headcount: headcountOf(words.headcount),
    duties: [...(long ? [words.title] : []), words.duties].filter(Boolean).join('\n'),
    requirements: [
      words.requirements,
      ...asWritten('薪资', pay, words.pay),
      ...asWritten('经验', experience, words.experience),
      ...asWritten('学历', education, words.education),
      ...(left.length > 0 ? [left.join('、')] : []),
    ]
      .filter(Boolean)
      .join('\n'),
    skills: skills.map((name) => ({ name, required: true })),
    education: education ?? 'any',
    experience: experience ?? { min: 0, max: null },
    kind: kindOf(words.kind, words.title),
    district,
    address: address.slice(0, 200),
    pay: pay ?? { unit: 'negotiable' },
    benefits,
  });
  if (!draft.success)
    return { reason: draft.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
  return {
    id: words.id.slice(0, 200) || createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32),
    draft: draft.data,
    company: {
      name: company.data,
      industry: industryOf(words.industry),
      size: sizeOf(words.companySize),
      ownership: ownershipOf(words.companyType),
    },
    posted: /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(words.posted) ? words.posted : null,
    payUnread: pay === null,
  };
}
