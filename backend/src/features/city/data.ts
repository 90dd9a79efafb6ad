import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { District, DivisionCode, IndustryCode, Names, OccupationCode } from '#contracts/city';
import { locales, Point } from '#platform/contract';

const folder = fileURLToPath(new URL('../../../city/', import.meta.url));

const Town = z.object({
  code: z.string().regex(/^\d{9}$/),
  name: z.string(),
  district: DivisionCode,
  /** Other words that mean this town and nothing else; most stems are everyday words or name places elsewhere too. */
  aliases: z.array(z.string()),
});
const CityFile = z.object({
  code: DivisionCode,
  names: Names,
  aliases: z.array(z.string()),
  timeZone: z.string(),
  centre: Point,
  districts: z.array(District.extend({ aliases: z.array(z.string()) })).min(1),
  towns: z.array(Town),
});
const Occupations = z.array(
  z.object({
    code: OccupationCode,
    names: Names,
    /** ISCO-08 unit group, where one fits. */
    isco: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    /** Words of job titles, in lower case, that mean this occupation. */
    aliases: z.array(z.string()),
  }),
);
const Industries = z.array(z.object({ code: IndustryCode, names: Names, aliases: z.array(z.string()) }));
const Divisions = z.record(
  DivisionCode,
  z.object(Object.fromEntries([...locales, 'short'].map((key) => [key, z.string()]))),
);

function read<T>(file: string, schema: z.ZodType<T>): T {
  const path = isAbsolute(file) ? file : resolve(folder, file);
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} does not hold what it should: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export type CityData = {
  city: z.infer<typeof CityFile>;
  occupations: z.infer<typeof Occupations>;
  industries: z.infer<typeof Industries>;
  /** Provinces and prefecture-level cities of the whole country. */
  divisions: z.infer<typeof Divisions>;
  majors: string[];
  benefits: string[];
};

let loaded: CityData | undefined;

/**
 * Everything local, read once: the city from `CITY_FILE` (or the one that comes along), the classifications beside it.
 * @throws where a file is missing or does not have its form
 */
export function cityData(): CityData {
  loaded ??= {
    city: read(process.env.CITY_FILE ? resolve(process.env.CITY_FILE) : 'jiangmen.json', CityFile),
    occupations: read('occupations.json', Occupations),
    industries: read('industries.json', Industries),
    divisions: read('divisions.json', Divisions),
    majors: read('majors.json', z.array(z.string())),
    benefits: read('benefits.json', z.array(z.string())),
  };
  return loaded;
}
