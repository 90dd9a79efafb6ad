import type { ApplicationState } from '#contracts/applications';
import type { EnterpriseDraft } from '#contracts/enterprises';
import type { JobDraft } from '#contracts/jobs/publishing';
import type { ResumeDraft } from '#contracts/resumes';
import type { Locale, Role } from '#platform/contract';
import { applicationsTo } from './applications.ts';
import { type DemoCandidate, demoCandidate } from './candidate.ts';
import { inventedCreditCode } from './credit-code.ts';
import type { Firm } from './firm.ts';
import { heshanEnpingFirms } from './firms-heshan-enping.ts';
import { jianghaiFirms } from './firms-jianghai.ts';
import { kaipingFirms } from './firms-kaiping.ts';
import { pengjiangFirms } from './firms-pengjiang.ts';
import { xinhuiTaishanFirms } from './firms-xinhui-taishan.ts';
import { heldBack } from './held.ts';
import { postingsOf } from './postings.ts';
import { ago, chance, idFor } from './seed.ts';
import { applicants, seekers } from './seekers.ts';

export type DemoEnterprise = { id: string; draft: EnterpriseDraft; submittedAt: string; verifiedAt: string };
export type DemoJob = { id: string; enterpriseId: string; draft: JobDraft; publishedAt: string };
export type DemoAccount = {
  id: string;
  name: string;
  login: string;
  roles: Role[];
  membership: { enterpriseId: string; role: 'owner' | 'member' } | null;
  locale: Locale;
  createdAt: string;
};
export type DemoResume = { id: string; ownerId: string; draft: ResumeDraft; updatedAt: string };
export type DemoApplication = {
  id: string;
  jobId: string;
  enterpriseId: string;
  seekerId: string;
  /** The copy that went along. */
  resume: ResumeDraft;
  state: ApplicationState;
  history: { state: ApplicationState; at: string; reason: string }[];
  appliedAt: string;
  seenAt: string | null;
};
export type DemoCity = {
  enterprises: DemoEnterprise[];
  candidates: DemoCandidate[];
  jobs: DemoJob[];
  /** Wait for an organiser, because of doubtful words. */
  held: DemoJob[];
  accounts: DemoAccount[];
  resumes: DemoResume[];
  applications: DemoApplication[];
};

/** Twenty invented firms over all seven districts. The first is the one whose recruiters can sign in. */
const firms: readonly Firm[] = [
  ...pengjiangFirms,
  ...jianghaiFirms,
  ...xinhuiTaishanFirms,
  ...kaipingFirms,
  ...heshanEnpingFirms,
];

/** One person per role who can be shown around, beside the first seeker. The password is the caller's. */
const staff: readonly (Pick<DemoAccount, 'name' | 'login' | 'roles'> & { as?: 'owner' | 'member' | 'candidate' })[] = [
  { name: '周敏仪', login: 'recruiter@demo.example', roles: ['recruiter'], as: 'owner' },
  { name: '赵立恒', login: 'colleague@demo.example', roles: ['recruiter'], as: 'member' },
  { name: '何凯琳', login: 'candidate@demo.example', roles: ['recruiter'], as: 'candidate' },
  { name: '苏婉清', login: 'organiser@demo.example', roles: ['organiser'] },
  { name: '罗志康', login: 'manager@demo.example', roles: ['manager'] },
  { name: '管理员', login: 'admin@demo.example', roles: ['admin'] },
];

function enterprise(firm: Firm, number: number, today: string): DemoEnterprise {
  const random = chance('enterprise', firm.key);
  const [site] = firm.sites;
  if (!site) throw new Error(`${firm.key} has no site`);
  const submittedAt = ago(today, 60 + number, random);
  return {
    id: idFor(submittedAt, 'enterprise', firm.key),
    submittedAt,
    verifiedAt: ago(today, 57 + number, random),
    draft: {
      name: firm.name,
      shortName: firm.shortName,
      creditCode: inventedCreditCode(site.district, number + 1),
      industry: firm.industry,
      size: firm.size,
      ownership: firm.ownership,
      district: site.district,
      address: site.address,
      point: { lng: site.at[0], lat: site.at[1] },
      website: `https://${firm.key}.example`,
      introduction: firm.introduction,
      benefits: [...firm.benefits],
      credentials: number === 0 ? ['高新技术企业', 'ISO 9001 质量管理体系认证'] : [],
    },
  };
}

/**
 * The demonstration city: 20 firms, 365 open postings and two that wait, 60 seekers who let enterprises find them masked, one person per role, and applications under way.
 * Pure data: the same to the byte for the same `today` (a date in the city); nobody and nothing in it is real.
 */
export function demoCity({ today }: { today: string }): DemoCity {
  const enterprises = firms.map((firm, at) => enterprise(firm, at, today));
  const idOf = new Map(firms.map((firm, at) => [firm.key, enterprises[at]?.id ?? '']));
  const jobs = firms.flatMap((firm) =>
    postingsOf(firm, today).map(({ key, draft }) => {
      const publishedAt = ago(today, 1 + chance('published', key).number(40), chance('hour', key));
      return { id: idFor(publishedAt, 'job', key), enterpriseId: idOf.get(firm.key) ?? '', draft, publishedAt };
    }),
  );

  const account = (login: string, days: number, rest: Pick<DemoAccount, 'name' | 'roles' | 'membership'>) => {
    const createdAt = ago(today, days, chance('account', login));
    return { id: idFor(createdAt, 'account', login), login, locale: 'zh-CN' as const, createdAt, ...rest };
  };
  const firstFirm = enterprises[0]?.id ?? '';
  const candidate = demoCandidate(today);
  const people = seekers.map((person, at) =>
    account(person.email, 25 + at, { name: person.name, roles: ['seeker'], membership: null }),
  );
  const team = staff.map(({ login, name, roles, as }, at) =>
    account(login, 70 + at, {
      name,
      roles,
      membership: as
        ? as === 'candidate'
          ? { enterpriseId: candidate.id, role: 'owner' }
          : { enterpriseId: firstFirm, role: as }
        : null,
    }),
  );
  const resumes = people.flatMap((owner, at) => {
    const draft = seekers[at];
    const updatedAt = ago(today, 5 + (at % 17), chance('resume', owner.login));
    return draft ? [{ id: idFor(updatedAt, 'resume', owner.login), ownerId: owner.id, draft, updatedAt }] : [];
  });
  return {
    enterprises,
    candidates: [candidate],
    jobs,
    held: heldBack(jobs, today),
    accounts: [...team, ...people],
    resumes,
    applications: applicationsTo(jobs, resumes.slice(0, applicants), firstFirm, today),
  };
}
