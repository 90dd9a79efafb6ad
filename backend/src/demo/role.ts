import type { EducationLevel, EmploymentKind } from '#contracts/city';

/**
 * One way to advertise a role: title, years asked for (from, to or more), pay in yuan (a month unless `unit` says otherwise).
 */
export type Variant = {
  title: string;
  years: readonly [number, number | null];
  pay: readonly [number, number];
  unit?: 'hour' | 'day' | 'year';
  months?: number;
  kind?: EmploymentKind;
  education?: EducationLevel;
};

/** What firms of the city look for. `{p}` in a text stands for one of the enterprise's products. */
export type Role = {
  occupation: string;
  education: EducationLevel;
  majors: readonly string[];
  variants: readonly Variant[];
  duties: readonly string[];
  asks: readonly string[];
  must: readonly string[];
  nice: readonly string[];
  /** The language of its texts. */
  english?: true;
};

export type Roles = Readonly<Record<string, Role>>;

/** One text a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Words separated by commas. */
export const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Several sentences, a line each. */
export const paragraph = (text: string): string => lines(text).join('\n');
