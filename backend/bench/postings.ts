import type { EducationLevel, EmploymentKind } from '#contracts/city';
import type { Pay } from '#contracts/jobs';
import { cityData } from '../src/features/city/data.ts';
import { type Random, random } from './random.ts';
import * as words from './words.ts';

export type MadeEnterprise = { name: string; shortName: string; industry: string; district: string; address: string };
export type MadePosting = {
  title: string;
  occupation: string;
  duties: string;
  requirements: string;
  skills: { name: string; required: boolean }[];
  education: EducationLevel;
  experience: { min: number; max: number | null };
  kind: EmploymentKind;
  headcount: number;
  address: string;
  district: string;
  point: { lng: number; lat: number };
  pay: Pay;
  benefits: string[];
};

const seed = 20_261_124;
/** Most postings ask for little, as everywhere. */
const educations: EducationLevel[] = [
  'any',
  'any',
  'any',
  'secondary',
  'vocational',
  'associate',
  'associate',
  'bachelor',
  'bachelor',
  'master',
];
const kinds: EmploymentKind[] = [
  'full-time',
  'full-time',
  'full-time',
  'full-time',
  'full-time',
  'full-time',
  'part-time',
  'internship',
  'campus',
];
const experiences = [
  { min: 0, max: null },
  { min: 0, max: null },
  { min: 0, max: 1 },
  { min: 1, max: 3 },
  { min: 1, max: 3 },
  { min: 3, max: 5 },
  { min: 5, max: 10 },
  { min: 10, max: null },
];

/** Enterprises without end, the same in each run. */
export function* madeEnterprises(): Generator<MadeEnterprise> {
  const chance = random(seed);
  const { city, industries } = cityData();
  const trades = industries.flatMap(({ code, aliases }) => aliases.filter(isChinese).map((word) => ({ code, word })));
  for (;;) {
    const brand = chance.pick(words.brandFirst) + chance.pick(words.brandSecond) + chance.pick(words.brandSecond);
    const industry = chance.pick(trades);
    const town = chance.pick(city.towns);
    yield {
      name: `${city.aliases[0] ?? ''}${brand}${industry.word}${chance.pick(words.legalForms)}`,
      shortName: brand,
      industry: industry.code,
      district: town.district,
      address: `${town.name}${1 + chance.below(300)}号`,
    };
  }
}

/** Postings without end, the same in each run: varied titles, skills, pay and places over the whole dictionary of occupations. */
export function* madePostings(): Generator<MadePosting> {
  const chance = random(seed + 1);
  const { city, occupations, benefits } = cityData();
  const works = occupations.flatMap(({ code, names, aliases }) => ({
    code,
    // One in ten is written in English where there is a word.
    chinese: [names['zh-CN'], ...aliases.filter(isChinese)],
    english: [names.en, ...aliases.filter((word) => !isChinese(word))],
  }));
  const centres = new Map(city.districts.map(({ code, centre }) => [code, centre]));
  for (;;) {
    const occupation = chance.pick(works);
    const work = chance.pick(chance.below(10) === 0 ? occupation.english : occupation.chinese);
    const skills = chance.some(skillsOf(occupation.code), 2 + chance.below(4));
    const town = chance.pick(city.towns);
    const centre = centres.get(town.district) ?? city.centre;
    const say = (sentence: string) =>
      sentence.replaceAll('{work}', work).replaceAll('{skill}', () => chance.pick(skills));
    yield {
      title: `${chance.pick(words.ranks)}${work}${chance.pick(words.additions)}`.slice(0, 60),
      occupation: occupation.code,
      duties: chance.some(words.duties, 4).map(say).join('\n'),
      requirements: chance.some(words.requirements, 3).map(say).join('\n'),
      skills: skills.map((name, at) => ({ name, required: at < 2 })),
      education: chance.pick(educations),
      experience: chance.pick(experiences),
      kind: chance.pick(kinds),
      headcount: 1 + chance.below(20),
      address: `${town.name}${1 + chance.below(300)}号`,
      district: town.district,
      point: { lng: near(centre.lng, chance), lat: near(centre.lat, chance) },
      pay: pay(chance),
      benefits: chance.some(benefits, 2 + chance.below(4)),
    };
  }
}

const isChinese = (word: string) => /^[\u4e00-\u9fff]+$/.test(word);

const near = (degrees: number, chance: Random) => Number((degrees + (chance.next() - 0.5) / 5).toFixed(5));

function skillsOf(code: string): readonly string[] {
  const trade = Object.keys(words.skillsByTrade).find((prefix) => prefix !== '' && code.startsWith(prefix)) ?? '';
  return words.skillsByTrade[trade] ?? [];
}

function pay(chance: Random): Pay {
  if (chance.below(12) === 0) return { unit: 'negotiable' };
  const min = 2_500 + 500 * chance.below(30);
  return { unit: 'month', min, max: min + 500 * (2 + chance.below(12)), months: 12 + chance.below(3) };
}

export function take<T>(source: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => {
    const { value, done } = source.next();
    if (done) throw new Error('the source has run dry');
    return value;
  });
}
