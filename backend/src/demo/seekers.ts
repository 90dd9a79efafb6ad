import { ResumeDraft } from '#contracts/resumes';
import { experienced } from './seekers-experienced.ts';
import { graduates } from './seekers-graduates.ts';
import { others } from './seekers-more.ts';

type LeftEmpty = 'headline' | 'links' | 'projects' | 'languages' | 'certificates' | 'awards';
export type Person = Omit<ResumeDraft, 'phone' | 'email' | LeftEmpty> & Partial<Pick<ResumeDraft, LeftEmpty>>;

/** Those who have applied somewhere; the others only let themselves be found. */
export const applicants = graduates.length + experienced.length;

/**
 * Sixty invented people. Their numbers begin with 154, which no operator of the mainland has been given,
 * so that nobody is called by mistake; their addresses end in `.example`, where no mail can arrive.
 */
export const seekers: readonly ResumeDraft[] = [...graduates, ...experienced, ...others].map((person, at) =>
  ResumeDraft.parse({
    ...person,
    phone: `+86154000000${String(at + 1).padStart(2, '0')}`,
    email: at === 0 ? 'seeker@demo.example' : `seeker${String(at + 1).padStart(2, '0')}@demo.example`,
  }),
);
