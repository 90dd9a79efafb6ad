import { ResumeDraft } from '#contracts/resumes';
import { experienced } from './seekers-experienced.ts';
import { graduates } from './seekers-graduates.ts';

type LeftEmpty = 'headline' | 'links' | 'projects' | 'languages' | 'certificates' | 'awards';
export type Person = Omit<ResumeDraft, 'phone' | 'email' | LeftEmpty> & Partial<Pick<ResumeDraft, LeftEmpty>>;

/**
 * Twenty-four invented people. Their numbers begin with 154, which no operator of the mainland has been given,
 * so that nobody is called by mistake; their addresses end in `.example`, where no mail can arrive.
 */
export const seekers: readonly ResumeDraft[] = [...graduates, ...experienced].map((person, at) =>
  ResumeDraft.parse({
    ...person,
    phone: `+86154000000${String(at + 1).padStart(2, '0')}`,
    email: at === 0 ? 'seeker@demo.example' : `seeker${String(at + 1).padStart(2, '0')}@demo.example`,
  }),
);
