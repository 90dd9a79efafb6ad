import type { missingParts, ResumeDraft } from '#contracts/resumes';
import { type Actor, hasRole } from '#platform/actor';
import type { ResumeRecord } from './model.ts';

/** A résumé is its owner's alone; an enterprise sees the copy that went along with an application, never this. */
export const canTouch = (actor: Actor | null, resume: Pick<ResumeRecord, 'ownerId'>): boolean =>
  hasRole(actor, 'seeker') && actor?.id === String(resume.ownerId);

export type MissingPart = (typeof missingParts)[number];

/** What an application still needs, in the order in which the form asks for it. */
export function missingOf(resume: ResumeDraft): MissingPart[] {
  const has: Record<MissingPart, boolean> = {
    name: resume.name !== '',
    contact: resume.phone !== '' || resume.email !== '',
    education: resume.education.some(({ school }) => school !== ''),
    skills: resume.skills.length > 0,
  };
  return (['name', 'contact', 'education', 'skills'] as const).filter((part) => !has[part]);
}
