import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Types } from 'mongoose';
import { Secret, TOTP } from 'otpauth';
import type { ApplicationState } from '#contracts/applications';
import { EnterpriseDraft, type EnterpriseState } from '#contracts/enterprises';
import type { JobState } from '#contracts/jobs';
import { JobDraft } from '#contracts/jobs/publishing';
import type { Visibility } from '#contracts/privacy';
import { ResumeDraft } from '#contracts/resumes';
import type { Role } from '#platform/contract';
import type { Deps } from '#platform/route';
import { AccountModel } from '../features/accounts/model.ts';
import { newRecoveryCodes, newSecret } from '../features/accounts/second-factor/codes.ts';
import { sealSecret } from '../features/accounts/second-factor/take-code.ts';
import { ApplicationModel } from '../features/applications/model.ts';
import { EnterpriseModel } from '../features/enterprises/model.ts';
import { JobModel } from '../features/jobs/model.ts';
import { monthly } from '../features/jobs/pay.ts';
import { PrivacyModel } from '../features/privacy/model.ts';
import { organisationKey } from '../features/privacy/names.ts';
import { ResumeModel } from '../features/resumes/model.ts';

export const password = 'a long enough password';
let passwordHash: Promise<string> | undefined;

const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** A made-up unified social credit code with a right check character. */
export function creditCode(): string {
  const body = `91440700MA${[...randomBytes(7)].map((byte) => digits[byte % 31]).join('')}`;
  const sum = weights.reduce((total, weight, at) => total + weight * digits.indexOf(body.charAt(at)), 0);
  return body + digits.charAt((31 - (sum % 31)) % 31);
}

export const enterpriseDraft = (over: Partial<EnterpriseDraft> = {}) =>
  EnterpriseDraft.parse({
    name: '潮汐机电有限公司',
    creditCode: creditCode(),
    industry: '38',
    size: '100-499',
    ownership: 'private',
    district: '440704',
    address: '高新路 8 号',
    ...over,
  });

export const jobDraft = (over: Partial<JobDraft> = {}) =>
  JobDraft.parse({
    title: '电气工程师',
    occupation: '2-02-12-02',
    headcount: 2,
    duties: '负责产线电气设备的设计与调试。',
    requirements: '熟悉 PLC 编程。',
    skills: [{ name: 'PLC', required: true }],
    education: 'bachelor',
    experience: { min: 1, max: 3 },
    district: '440704',
    address: '高新路 8 号',
    pay: { unit: 'month', min: 8000, max: 12000, months: 13 },
    validUntil: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
    ...over,
  });

export const resumeDraft = (over: Partial<ResumeDraft> = {}) =>
  ResumeDraft.parse({
    title: '电气',
    name: '陈海晴',
    phone: '17000000001',
    email: 'haiqing@people.example',
    education: [
      { school: '五邑理工学院', major: '电气工程及其自动化', level: 'bachelor', from: '2020-09', to: '2024-06' },
    ],
    skills: ['PLC', 'AutoCAD'],
    ...over,
  });

/** What an app of its own would show for this secret. */
export const codeOf = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

export type Person = { id: string; login: string; roles: Role[]; enterpriseId: string | null };

/** Things to test with. Each makes the parents it was not given. */
export function builders(deps: Deps) {
  const now = () => deps.clock.now();

  async function account(
    over: { roles?: Role[]; name?: string; membership?: { enterpriseId: string; role: 'owner' | 'member' } } = {},
  ): Promise<Person> {
    passwordHash ??= hash(password);
    const login = `p${randomBytes(6).toString('hex')}@people.example`;
    const made = await AccountModel.create({
      name: over.name ?? '陈海晴',
      login,
      passwordHash: await passwordHash,
      roles: over.roles ?? ['seeker'],
      membership: over.membership
        ? { ...over.membership, enterpriseId: new Types.ObjectId(over.membership.enterpriseId) }
        : null,
      locale: 'zh-CN',
      createdAt: now(),
    });
    return {
      id: String(made._id),
      login,
      roles: over.roles ?? ['seeker'],
      enterpriseId: over.membership?.enterpriseId ?? null,
    };
  }

  /** A person's second factor, switched on, and the codes that its app shows. */
  async function secondFactor(personId: string): Promise<{ code: () => string; recoveryCodes: string[] }> {
    const secret = newSecret();
    const { codes, salt, hashes } = await newRecoveryCodes();
    const sealed = sealSecret(personId, secret, deps.env);
    await AccountModel.updateOne(
      { _id: personId },
      { secondFactor: { secret: sealed, since: now(), lastSpan: 0, salt, recovery: hashes } },
    );
    return { code: () => codeOf(secret, now()), recoveryCodes: codes };
  }

  async function enterprise(
    over: Partial<EnterpriseDraft> & { state?: EnterpriseState } = {},
  ): Promise<{ id: string; state: EnterpriseState }> {
    const { state = 'verified', ...draft } = over;
    const made = await EnterpriseModel.create({
      ...enterpriseDraft(draft),
      state,
      history: [{ at: now(), state, reason: '' }],
      submittedAt: now(),
      createdAt: now(),
      updatedAt: now(),
    });
    return { id: String(made._id), state };
  }

  const recruiter = async (enterpriseId?: string, role: 'owner' | 'member' = 'owner') =>
    account({
      roles: ['recruiter'],
      name: '林主管',
      membership: { enterpriseId: enterpriseId ?? (await enterprise()).id, role },
    });

  async function job(
    over: Partial<JobDraft> & { state?: JobState; enterpriseId?: string } = {},
  ): Promise<{ id: string; enterpriseId: string }> {
    const { state = 'published', enterpriseId = (await enterprise()).id, ...rest } = over;
    const draft = jobDraft(rest);
    const made = await JobModel.create({
      ...draft,
      enterpriseId: new Types.ObjectId(enterpriseId),
      state,
      monthly: monthly(draft.pay),
      validUntilAt: draft.validUntil ? new Date(`${draft.validUntil}T16:00:00Z`) : null,
      industry: '38',
      publishedAt: state === 'draft' ? null : now(),
      createdAt: now(),
      updatedAt: now(),
    });
    return { id: String(made._id), enterpriseId };
  }

  async function resume(
    over: Partial<ResumeDraft> & { ownerId?: string } = {},
  ): Promise<{ id: string; ownerId: string }> {
    const { ownerId = (await account()).id, ...rest } = over;
    const made = await ResumeModel.create({
      ...resumeDraft(rest),
      ownerId: new Types.ObjectId(ownerId),
      createdAt: now(),
      updatedAt: now(),
    });
    return { id: String(made._id), ownerId };
  }

  /** A person whom verified enterprises find, by a résumé of theirs. */
  async function talent(
    over: Partial<ResumeDraft> & { visibility?: Visibility; blocked?: string[] } = {},
  ): Promise<Person & { resumeId: string }> {
    const { visibility = 'masked', blocked = [], ...draft } = over;
    const person = await account({ name: over.name ?? '陈海晴' });
    const { id: resumeId } = await resume({ ...draft, ownerId: person.id });
    await PrivacyModel.create({
      _id: new Types.ObjectId(person.id),
      visibility,
      resumeId: new Types.ObjectId(resumeId),
      blocked: blocked.map((name) => ({ name, key: organisationKey(name), enterpriseId: null, at: now() })),
      updatedAt: now(),
      revision: 1,
    });
    return { ...person, resumeId };
  }

  async function application(
    over: { jobId?: string; enterpriseId?: string; seekerId?: string; state?: ApplicationState } = {},
  ) {
    const posting =
      over.jobId && over.enterpriseId
        ? { id: over.jobId, enterpriseId: over.enterpriseId }
        : await job(over.enterpriseId ? { enterpriseId: over.enterpriseId } : {});
    const seekerId = over.seekerId ?? (await account()).id;
    const state = over.state ?? 'new';
    const made = await ApplicationModel.create({
      jobId: new Types.ObjectId(posting.id),
      enterpriseId: new Types.ObjectId(posting.enterpriseId),
      seekerId: new Types.ObjectId(seekerId),
      resume: resumeDraft(),
      state,
      history: [{ state, at: now(), reason: '' }],
      appliedAt: now(),
    });
    return { id: String(made._id), jobId: posting.id, enterpriseId: posting.enterpriseId, seekerId };
  }

  return { account, secondFactor, recruiter, enterprise, job, resume, talent, application };
}
export type Builders = ReturnType<typeof builders>;
