import { Misconfigured } from '#platform/env';

/** What a row can say. `area` is `city-district` in one; `benefits` are welfare words, `tags` mix them with skills. */
export const importFields = [
  'id',
  'title',
  'company',
  'pay',
  'tags',
  'benefits',
  'companyType',
  'companySize',
  'industry',
  'area',
  'city',
  'district',
  'street',
  'experience',
  'education',
  'kind',
  'headcount',
  'posted',
  'duties',
  'requirements',
] as const;
export type ImportField = (typeof importFields)[number];

export type ImportMap = {
  /** Where the file comes from; with a row's id it names the row for good. */
  feed: string;
  columns: Readonly<Partial<Record<ImportField, string>>>;
};

const presets: Readonly<Record<string, ImportMap['columns']>> = {
  zhaopin: {
    id: 'job_id',
    title: 'title',
    company: 'company',
    pay: 'salary_raw',
    tags: 'skills',
    companyType: 'company_type',
    companySize: 'company_size',
    industry: 'industry',
    city: 'city',
    district: 'district',
    street: 'street',
    experience: 'experience',
    education: 'education',
  },
  '51job': {
    id: 'job_id',
    title: 'title',
    company: 'company',
    pay: 'salary_raw',
    companyType: 'company_type',
    area: 'area',
    experience: 'experience',
    education: 'education',
    headcount: 'headcount',
    benefits: 'welfare',
    posted: 'posted',
  },
};

const isField = (name: string): name is ImportField => importFields.some((field) => field === name);

/**
 * Reads `zhaopin`, `51job`, or `field=column,…` with an optional `feed=name`.
 * @throws Misconfigured saying what is wrong and what there is
 */
export function readMap(text: string): ImportMap {
  const preset = presets[text.trim()];
  if (preset) return { feed: text.trim(), columns: preset };
  const columns: Partial<Record<ImportField, string>> = {};
  let feed = 'csv';
  for (const pair of text.split(',')) {
    const [name = '', ...rest] = pair.split('=');
    const column = rest.join('=').trim();
    const field = name.trim();
    if (field === 'feed' && column) feed = column;
    else if (isField(field) && column) columns[field] = column;
    else
      throw new Misconfigured(
        `--map: "${pair}" is not field=column. Fields: ${importFields.join(', ')}; or feed=name; or one of ${Object.keys(presets).join(', ')}.`,
      );
  }
  if (!columns.title || !columns.company) throw new Misconfigured('--map: title and company are needed.');
  return { feed, columns };
}

/**
 * A reader of one row by field, '' where the file has no such column.
 * @throws Misconfigured naming the columns that the header lacks
 */
export function readerOf(map: ImportMap, header: readonly string[]): (row: readonly string[]) => RowWords {
  const places = Object.entries(map.columns).map(([field, column]) => ({ field, column, at: header.indexOf(column) }));
  const missing = places.filter(({ at }) => at < 0).map(({ column }) => column);
  if (missing.length > 0)
    throw new Misconfigured(`The file has no column ${missing.join(', ')}; it has ${header.join(', ')}.`);
  return (row) => ({
    ...nothing,
    ...Object.fromEntries(places.map(({ field, at }) => [field, (row[at] ?? '').trim()])),
  });
}

export type RowWords = Record<ImportField, string>;
const nothing: RowWords = {
  id: '',
  title: '',
  company: '',
  pay: '',
  tags: '',
  benefits: '',
  companyType: '',
  companySize: '',
  industry: '',
  area: '',
  city: '',
  district: '',
  street: '',
  experience: '',
  education: '',
  kind: '',
  headcount: '',
  posted: '',
  duties: '',
  requirements: '',
};
