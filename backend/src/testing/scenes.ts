import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import type { Role } from '#platform/contract';
import { AccountModel } from '../features/accounts/model.ts';
import { EnterpriseModel } from '../features/enterprises/model.ts';
import type { TestCity } from './app.ts';
import { enterpriseDraft, jobDraft, type Person, password, resumeDraft } from './builders.ts';
import { checkScenes } from './scenes/checks.ts';
import { enterpriseScenes } from './scenes/enterprises.ts';
import { heldScenes } from './scenes/held.ts';
import { outsideScenes } from './scenes/outside.ts';
import { postingDeskScenes } from './scenes/posting-desk.ts';
import { postingSheetScenes } from './scenes/posting-sheets.ts';
import { resumeFileScenes } from './scenes/resume-files.ts';
import { secondFactorScenes } from './scenes/second-factor.ts';
import { talentScenes } from './scenes/talents.ts';

/** The people of the table, and whose things the routes are tried on: those of `seeker` and of `enterprise`. */
export type Cast = {
  enterprise: string;
  callers: Record<Caller, Person | null>;
};
export const callers = [
  'nobody',
  'seeker',
  'otherSeeker',
  'owner',
  'colleague',
  'otherRecruiter',
  'organiser',
  'manager',
  'admin',
] as const;
export type Caller = (typeof callers)[number];

export const roleOf: Record<Caller, Role | null> = {
  nobody: null,
  seeker: 'seeker',
  otherSeeker: 'seeker',
  owner: 'recruiter',
  colleague: 'recruiter',
  otherRecruiter: 'recruiter',
  organiser: 'organiser',
  manager: 'manager',
  admin: 'admin',
};

export async function castOf(city: TestCity): Promise<Cast> {
  const { make } = city;
  const enterprise = (await make.enterprise()).id;
  return {
    enterprise,
    callers: {
      nobody: null,
      seeker: await make.account(),
      otherSeeker: await make.account(),
      owner: await make.recruiter(enterprise),
      colleague: await make.recruiter(enterprise, 'member'),
      otherRecruiter: await make.recruiter(),
      organiser: await make.account({ roles: ['organiser'] }),
      manager: await make.account({ roles: ['manager'] }),
      admin: await make.account({ roles: ['admin'] }),
    },
  };
}

export type Input = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
  /** For an endpoint that takes a file, instead of a body. */
  file?: Buffer;
};

/**
 * For each endpoint, how to set up a thing of the cast's and ask for it so that whoever may, succeeds.
 * `aims` says whose thing it is: the person's, the enterprise's, or nobody's in particular.
 */
export type Scene = {
  aims: 'person' | 'enterprise' | 'nothing';
  /** Prepared for this caller; the target belongs to the cast's seeker and enterprise whoever asks. */
  set: (city: TestCity, cast: Cast, caller: Caller) => Promise<Input>;
  /** Uses up the caller's session or password: each row gets people of its own. */
  spends?: true;
  /** Cannot be tried as a table row, and why; it is tried in its own test. */
  apart?: string;
};

const plain = (aims: Scene['aims'], input: Input = {}): Scene => ({ aims, set: async () => input });

const person = (cast: Cast, caller: Caller): Person => {
  const found = cast.callers[caller];
  if (!found) throw new Error(`${caller} is nobody`);
  return found;
};

/** A posting of the cast's enterprise, which is verified again whatever an earlier row did to it. */
const job = (state: 'draft' | 'published' | 'paused' = 'draft'): Scene => ({
  aims: 'enterprise',
  set: async ({ make }, { enterprise }) => {
    await EnterpriseModel.updateOne({ _id: enterprise }, { state: 'verified' });
    return { params: { id: (await make.job({ enterpriseId: enterprise, state })).id } };
  },
});
const withBody = (scene: Scene, body: Record<string, unknown>): Scene => ({
  ...scene,
  set: async (...all) => ({ ...(await scene.set(...all)), body }),
});
const resume: Scene = {
  aims: 'person',
  set: async ({ make }, cast) => ({ params: { id: (await make.resume({ ownerId: person(cast, 'seeker').id })).id } }),
};
const application = (aims: 'person' | 'enterprise'): Scene => ({
  aims,
  set: async ({ make }, cast) => {
    const posting = await make.job({ enterpriseId: cast.enterprise });
    return {
      params: {
        id: (
          await make.application({
            jobId: posting.id,
            enterpriseId: cast.enterprise,
            seekerId: person(cast, 'seeker').id,
          })
        ).id,
      },
    };
  },
});
const account: Scene = { aims: 'nothing', set: async ({ make }) => ({ params: { id: (await make.account()).id } }) };
const ownEnterprise: Scene = { aims: 'enterprise', set: async (_, { enterprise }) => ({ params: { id: enterprise } }) };

const signUp = { role: 'seeker', name: '陈海晴', password: 'harbour lights at dusk' };
const someLogin = () => `${randomUUID()}@people.example`;
const unknownId = 'f'.repeat(24);

export const scenes: Record<string, Scene> = {
  ...checkScenes,
  ...heldScenes,
  ...postingDeskScenes,
  ...postingSheetScenes,
  getCity: plain('nothing'),
  signUp: { aims: 'nothing', set: async () => ({ body: { ...signUp, login: someLogin() } }) },
  confirmSignUp: {
    ...plain('nothing', { params: { id: unknownId }, body: { code: '123456' } }),
    apart: 'needs the code from a message',
  },
  signIn: {
    aims: 'nothing',
    set: async ({ make }) => ({ body: { login: (await make.account()).login, password } }),
    spends: true,
  },
  signOut: { ...plain('nothing'), spends: true },
  listSessions: plain('nothing'),
  endSession: { ...plain('nothing', { params: { id: 'a'.repeat(32) } }), apart: 'needs a session of one’s own' },
  signOutEverywhere: { ...plain('nothing'), spends: true },
  getMe: plain('nothing'),
  updateMe: plain('nothing', { body: { name: '海晴' } }),
  changePassword: {
    ...plain('nothing', { body: { current: password, next: 'another harbour at dusk' } }),
    spends: true,
  },
  requestPasswordReset: { aims: 'nothing', set: async () => ({ body: { login: someLogin() } }) },
  resetPassword: {
    ...plain('nothing', { params: { id: unknownId }, body: { code: '123456', password: 'another harbour at dusk' } }),
    apart: 'needs the code from a message',
  },
  listAccounts: plain('nothing'),
  setRoles: withBody(account, { roles: ['seeker', 'manager'] }),
  setSuspended: withBody(account, { suspended: true }),

  getEnterprise: { aims: 'nothing', set: async ({ make }) => ({ params: { id: (await make.enterprise()).id } }) },
  getOwnEnterprise: ownEnterprise,
  createEnterprise: {
    aims: 'nothing',
    set: async (_, cast, caller) => {
      await AccountModel.updateOne({ _id: cast.callers[caller]?.id ?? null }, { membership: null });
      return { body: enterpriseDraft() };
    },
    spends: true,
  },
  updateEnterprise: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => {
      await EnterpriseModel.updateOne({ _id: enterprise }, { state: 'draft', revision: 0 });
      return { params: { id: enterprise }, body: { ...enterpriseDraft(), revision: 0 } };
    },
  },
  ...enterpriseScenes,
  listEnterprises: plain('nothing'),
  decideEnterprise: {
    aims: 'nothing',
    set: async ({ make }) => ({
      params: { id: (await make.enterprise({ state: 'submitted' })).id },
      body: { state: 'verified' },
    }),
  },

  listResumes: plain('nothing'),
  createResume: { aims: 'nothing', set: async () => ({ body: resumeDraft() }) },
  getResume: resume,
  saveResume: withBody(resume, { ...resumeDraft(), revision: 0 }),
  deleteResume: resume,

  searchJobs: plain('nothing', { query: { q: '电气' } }),
  suggestJobs: plain('nothing', { query: { q: '电' } }),
  getJob: job('published'),
  createJob: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => ({ params: { id: enterprise }, body: jobDraft() }),
  },
  updateJob: withBody(job(), { ...jobDraft(), revision: 0 }),
  publishJob: job(),
  pauseJob: job('published'),
  closeJob: job('published'),
  deleteJob: job(),
  listEnterpriseJobs: ownEnterprise,

  apply: {
    aims: 'nothing',
    set: async ({ make }, cast, caller) => {
      const posting = await make.job();
      const ownerId = (cast.callers[caller] ?? person(cast, 'seeker')).id;
      return { params: { id: posting.id }, body: { resumeId: (await make.resume({ ownerId })).id } };
    },
  },
  getMyApplicationTo: { aims: 'nothing', set: async ({ make }) => ({ params: { id: (await make.job()).id } }) },
  listMyApplications: plain('nothing'),
  withdrawApplication: application('person'),
  listApplicants: {
    aims: 'enterprise',
    set: async ({ make }, { enterprise }) => ({ params: { id: (await make.job({ enterpriseId: enterprise })).id } }),
  },
  getApplication: application('enterprise'),
  moveApplication: withBody(application('enterprise'), { to: 'screening', revision: 0 }),

  getOverview: plain('nothing'),
  checkIndex: plain('nothing'),
  ...outsideScenes,
  ...talentScenes,
  ...secondFactorScenes,
  ...resumeFileScenes,
};

/** Asks an endpoint over HTTP. */
export async function ask(agent: Agent, endpoint: { method: string; path: string }, input: Input) {
  const path = `/api${endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? 'missing'))}`;
  const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const asked = agent[method](path).query(input.query ?? {});
  if (input.file) return asked.type('application/octet-stream').send(input.file);
  return method === 'get' ? asked : asked.send(input.body ?? {});
}
