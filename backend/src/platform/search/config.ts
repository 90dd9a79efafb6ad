import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { fold } from './fold.ts';

const fields = z.array(z.string().min(1));
const Index = z
  .object({
    name: z.string().regex(/^[a-z]+$/),
    searchable: fields.min(1),
    latinOnly: fields,
    exact: fields,
    filterable: fields,
    sortable: fields,
    ties: z.array(z.object({ field: z.string(), descending: z.boolean() })).min(1),
    relevanceFirst: z.boolean().optional(),
    returned: fields,
  })
  .refine((index) => !index.filterable.some((field) => [...index.searchable, ...index.latinOnly].includes(field)), {
    error: 'a field is searched or filtered, never both',
  })
  .refine((index) => index.ties.every((tie) => index.sortable.includes(tie.field)), {
    error: 'what breaks ties must be sortable',
  });
const Words = z.array(z.string().trim().min(1).transform(fold));

export type SearchConfig = Readonly<{
  jobs: z.infer<typeof Index>;
  talents: z.infer<typeof Index>;
  /** Groups of whole phrases, folded. */
  synonyms: readonly (readonly string[])[];
  stopWords: readonly string[];
  dictionary: readonly string[];
}>;

const folder = dirname(createRequire(import.meta.url).resolve('@talent-harbor/search-config/package.json'));

function read<T>(name: string, schema: z.ZodType<T>): T {
  const file = join(folder, name);
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The settings of every index of the product. */
export const indexesOf = ({ jobs, talents }: SearchConfig) => [jobs, talents];

/** What `search-config/` says, parsed. @throws Error naming the file and every fault in it */
export function readSearchConfig(): SearchConfig {
  return {
    jobs: read('jobs.json', Index),
    talents: read('talents.json', Index),
    synonyms: read('synonyms.json', z.array(Words.min(2))),
    stopWords: read('stop-words.json', Words),
    dictionary: read('dictionary.json', Words),
  };
}
