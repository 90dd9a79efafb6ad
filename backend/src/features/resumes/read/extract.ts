import { ResumeDraft } from '#contracts/resumes';
import { basicsOf } from './basics.ts';
import { educationIn, levelIn } from './education.ts';
import { proseOf } from './entries.ts';
import { experienceIn, projectsIn } from './experience.ts';
import type { Line } from './line.ts';
import { isPaper, languagesIn, papersIn, skillsIn } from './lists.ts';
import { spanIn } from './months.ts';
import { partsOf, type Section } from './sections.ts';
import { untabled } from './table.ts';
import { isLanguage } from './tongues.ts';

export type Extracted = {
  draft: ResumeDraft;
  /** Where the person says to live, as written. */
  place: string;
  /** Times stand there as years alone, which a month is not made of. */
  yearsOnly: boolean;
};

/** What a résumé says, from its lines. It is a proposal for the person to look through; what is not understood is left out. */
export function extract(lines: readonly Line[]): Extracted {
  const parts = partsOf(lines);
  const of = (section: Section): Line[] =>
    parts
      .filter(({ sections }) => sections.length === 1 && sections[0] === section)
      .flatMap(({ lines: own, sections }) => untabled(own, sections));
  const mixed = (wanted: Section, fits: (text: string) => boolean): Line[] =>
    parts
      .filter(({ sections }) => sections.length > 1 && sections.includes(wanted))
      .flatMap(({ lines: own }) => own.filter(({ text }) => fits(text)));
  const other = (text: string) => isLanguage(text) || isPaper(text);

  const head = of('basics');
  const basics = basicsOf([...head, ...of('wishes')], lines);
  const education = educationIn([...of('education'), ...mixed('education', () => true)]);
  if (education.length === 0 && basics.school)
    education.push({
      school: basics.school.slice(0, 100),
      major: basics.major.slice(0, 100),
      level: levelIn(basics.level),
      from: '',
      to: '',
    });
  // Among wishes the post stands first, unless that is the pay or the place.
  const wished =
    of('wishes')
      .map(({ cells }) => cells[0] ?? '')
      .find((cell) => !/薪|待遇|salary|地点|城市|location|\d/iu.test(cell)) ?? '';
  const skills = [...of('skills'), ...mixed('skills', (text) => !other(text))];
  const languages = [...of('languages'), ...mixed('languages', isLanguage)];
  const certificates = [...of('certificates'), ...mixed('certificates', (text) => isPaper(text))];
  const awards = [...of('awards'), ...mixed('awards', (text) => !isPaper(text))];
  const summary = parts.filter(({ sections }) => sections.includes('summary')).flatMap(({ lines: own }) => own);

  const draft = {
    name: basics.name.slice(0, 50),
    phone: basics.phone.slice(0, 30),
    email: basics.email.slice(0, 254),
    headline: (basics.headline || wished.replace(/^[^:：]{1,8}[:：]\s*/u, '')).slice(0, 100),
    links: basics.links.map(({ name, url }) => ({ name, url: url.slice(0, 300) })),
    summary: proseOf(summary).slice(0, 2000),
    education: education.slice(0, 10),
    experience: experienceIn(of('experience')).slice(0, 30),
    projects: projectsIn(of('projects')).slice(0, 30),
    skills: skillsIn(skills),
    languages: languagesIn(languages),
    certificates: papersIn(certificates),
    awards: papersIn(awards),
    wishes: { payMin: basics.payMin },
  };
  return {
    draft: ResumeDraft.parse(draft),
    place: basics.place.slice(0, 100),
    yearsOnly: lines.some(({ text }) => spanIn(text)?.yearOnly),
  };
}
