import type { z } from 'zod';
import type { ResumeDraft } from '#contracts/resumes';
import type { TalentCard, TalentProfile } from '#contracts/talents';
import type { EnterpriseRecord } from '#features/enterprises';
import type { Pieces } from '#platform/search/engine';
import { highest } from './document.ts';
import type { Talent } from './find.ts';
import type { Lens } from './key.ts';
import { maskContact, maskOf } from './mask.ts';
import { yearsAt, yearsOf } from './years.ts';

const mostSkills = 8;

const wishesOf = ({ wishes }: ResumeDraft) => ({
  occupations: wishes.occupations,
  districts: wishes.districts,
  kinds: wishes.kinds,
  payMin: wishes.payMin,
});

/** A person in a list. Only what is named here leaves, whatever else a résumé holds. */
export function presentCard(
  { privacy, resume, name }: Talent,
  lens: Lens,
  snippet: Pieces,
): z.input<typeof TalentCard> {
  const named = privacy.visibility === 'open';
  const mask = named ? maskContact : maskOf(resume, [name]);
  const study = highest(resume.education);
  return {
    id: lens.idOf(String(privacy._id)),
    name: named ? resume.name || name : null,
    position: mask(resume.experience[0]?.position ?? ''),
    education: study && { level: study.level, major: mask(study.major) },
    experience: yearsOf(resume.experience, resume.updatedAt),
    skills: resume.skills.slice(0, mostSkills).map(mask),
    wishes: wishesOf(resume),
    snippet,
  };
}

/**
 * A person as an enterprise reads them.
 * @param contact whether the person lets this enterprise have the ways to reach them; who does is named as well
 * @param employers enterprises of the city by the name the résumé calls them
 */
export function presentProfile(
  { privacy, resume, name }: Talent,
  lens: Lens,
  { contact, employers }: { contact: boolean; employers: ReadonlyMap<string, EnterpriseRecord> },
): z.input<typeof TalentProfile> {
  const named = contact || privacy.visibility === 'open';
  const text = contact ? (written: string) => written : named ? maskContact : maskOf(resume, [name]);
  return {
    id: lens.idOf(String(privacy._id)),
    name: named ? resume.name || name : null,
    contact: contact ? { phone: resume.phone, email: resume.email } : null,
    position: text(resume.experience[0]?.position ?? ''),
    experience: yearsOf(resume.experience, resume.updatedAt),
    skills: resume.skills.map(text),
    wishes: wishesOf(resume),
    district: resume.district,
    summary: text(resume.summary),
    education: resume.education.map(({ level, major, school }) => ({
      level,
      major: text(major),
      school: named ? school : null,
    })),
    work: resume.experience.map((work) => {
      const employer = employers.get(work.organisation);
      return {
        position: text(work.position),
        organisation: named ? work.organisation : null,
        industry: employer?.industry ?? null,
        size: employer?.size ?? null,
        years: yearsAt(work, resume.updatedAt),
        description: text(work.description),
      };
    }),
    projects: resume.projects.map((project) => ({
      // A project is often known by its name, and nothing tells which word of it does that.
      name: named ? text(project.name) : null,
      role: text(project.role),
      years: yearsAt(project, resume.updatedAt),
      description: text(project.description),
    })),
    languages: resume.languages.map(({ name: language, level }) => ({ name: text(language), level: text(level) })),
  };
}
