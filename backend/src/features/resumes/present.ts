import type { z } from 'zod';
import { type Resume, ResumeDraft } from '#contracts/resumes';
import type { ResumeRecord } from './model.ts';
import { missingOf } from './policy.ts';

/** What the person wrote, and nothing else: what is frozen into an application. */
export function writtenIn(resume: ResumeRecord): ResumeDraft {
  return ResumeDraft.parse(resume);
}

export function presentResume(resume: ResumeRecord): z.input<typeof Resume> {
  return {
    ...writtenIn(resume),
    id: String(resume._id),
    revision: resume.revision,
    updatedAt: resume.updatedAt.toISOString(),
    missing: missingOf(resume),
    photo: Boolean(resume.photoId),
  };
}
