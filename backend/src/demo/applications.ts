import type { ApplicationState } from '#contracts/applications';
import type { DemoApplication, DemoJob, DemoResume } from './city.ts';
import { type Chance, chance, idFor } from './seed.ts';

/** How far applications have come: each path is walked by `applicationMoves`. */
const paths: readonly (readonly ApplicationState[])[] = [
  ['new'],
  ['new', 'screening'],
  ['new', 'screening', 'interview'],
  ['new', 'declined'],
  ['new', 'screening', 'interview', 'offer'],
  ['new'],
  ['new', 'withdrawn'],
  ['new', 'interview', 'hired'],
];
const reasons: Partial<Record<ApplicationState, string>> = {
  declined: '该岗位本次更需要有驻场经验的同事，我们保留了您的简历。',
  interview: '请按约定时间到厂面谈，可带作品。',
};
const hour = 3_600_000;

/** What each person would apply to: postings of the wished occupations, those of the wished districts and the first firm first. */
function wished(resume: DemoResume, jobs: readonly DemoJob[], firstFirm: string, random: Chance): DemoJob[] {
  const { occupations, districts } = resume.draft.wishes;
  const years = resume.draft.experience.length * 3;
  const rank = (job: DemoJob) =>
    (job.enterpriseId === firstFirm ? 0 : 2) +
    (districts.includes(job.draft.district ?? '') ? 0 : 1) +
    (job.draft.experience.min > years ? 4 : 0);
  return jobs
    .filter((job) => occupations.includes(job.draft.occupation ?? ''))
    .map((job) => ({ job, by: rank(job) * 100 + random.number(100) }))
    .sort((a, b) => a.by - b.by)
    .map(({ job }) => job);
}

export function applicationsTo(
  jobs: readonly DemoJob[],
  resumes: readonly DemoResume[],
  firstFirm: string,
  today: string,
): DemoApplication[] {
  return resumes.flatMap((resume, person) => {
    const random = chance('applications', resume.id.slice(8));
    const chosen = wished(resume, jobs, firstFirm, random).slice(0, person === 0 ? 4 : 1 + random.number(2));
    return chosen.map((job, at) => {
      const path = paths[(person === 0 ? at : person + at * 3) % paths.length] ?? ['new'];
      // Every step lies in the past, and after the posting appeared.
      const end = Date.parse(`${today}T00:00:00Z`) - hour;
      const first = Math.max(Date.parse(job.publishedAt) + hour, end - (4 + random.number(60)) * hour);
      const step = Math.max(0, end - first) / path.length;
      const when = (index: number) => new Date(first + Math.round(step * index)).toISOString();
      const history = path.map((state, index) => ({ state, at: when(index), reason: reasons[state] ?? '' }));
      const appliedAt = when(0);
      return {
        id: idFor(appliedAt, 'application', resume.id.slice(8), job.id.slice(8)),
        jobId: job.id,
        enterpriseId: job.enterpriseId,
        seekerId: resume.ownerId,
        resume: resume.draft,
        state: path.at(-1) ?? 'new',
        history,
        appliedAt,
        seenAt: path.length > 1 && path.at(-1) !== 'withdrawn' ? when(0.5) : null,
      };
    });
  });
}
