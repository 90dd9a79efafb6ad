import { Schema, Types } from 'mongoose';
import { countAccounts, createAccount } from '#features/accounts';
import { ApplicationModel, type ApplicationRecord } from '#features/applications';
import { EnterpriseModel, type EnterpriseRecord, keepDocument, verificationFrom } from '#features/enterprises';
import { cityDay, derived, findingsIn, JobModel, type JobRecord, keepEvidence, recordJobs } from '#features/jobs';
import {
  ConsentModel,
  type ConsentRecord,
  PrivacyModel,
  type PrivacyRecord,
  recordTalentChange,
} from '#features/privacy';
import { ResumeModel, type ResumeRecord } from '#features/resumes';
import { inTransaction, mongoose } from '#platform/database';
import type { Env } from '#platform/env';
import type { Deps } from '#platform/route';
import { type DemoCity, type DemoJob, demoCity } from './city.ts';
import { authorisationLetter, licencePicture } from './papers.ts';
import { idFor } from './seed.ts';

/** Remembers for which day the city was made, so that a load that was cut off goes on with the same things. */
const DemoModel = mongoose.model(
  'Demo',
  new Schema<{ _id: string; today: string; done: boolean }>(
    { _id: String, today: { type: String, required: true }, done: { type: Boolean, required: true } },
    { collection: 'demo', versionKey: false },
  ),
);

/** Lines for whoever started the product: how to sign in as each role. */
export const demoSignIns = (env: Pick<Env, 'DEMO_PASSWORD'>): string[] => [
  `  sign in   with the password ${env.DEMO_PASSWORD}`,
  '            seeker@demo.example      求职者 seeker',
  '            recruiter@demo.example   招聘方 recruiter, owner of an enterprise',
  '            colleague@demo.example   招聘方 recruiter, member of the same',
  '            candidate@demo.example   招聘方 recruiter, owner of an enterprise that waits to be verified',
  '            organiser@demo.example   主办方 organiser',
  '            manager@demo.example     服务管家 service manager',
  '            admin@demo.example       管理员 admin',
];

/** Loads the demonstration city into an empty database, and completes a load that was cut off. Anything else it leaves alone. */
export async function loadDemo(
  { env, clock }: Pick<Deps, 'env' | 'clock'>,
  tell: (line: string) => void,
): Promise<void> {
  const begun = (await DemoModel.findById('city').lean()) ?? (await begin(cityDay(clock.now())));
  if (!begun || begun.done) return;
  const city = demoCity({ today: begun.today });
  const { length } = city.jobs;
  tell(`Loading the demonstration city: ${city.enterprises.length} enterprises, ${length} postings …`);
  await loadEnterprises(city);
  await loadCandidates(city);
  await loadJobs(city);
  const owners = await loadAccounts(city, env.DEMO_PASSWORD);
  await loadResumes(city, owners);
  await loadApplications(city, owners);
  await loadPrivacy(city, owners);
  await DemoModel.updateOne({ _id: 'city' }, { done: true });
}

async function begin(today: string) {
  const accounts = Object.values(await countAccounts()).reduce((sum, count) => sum + count, 0);
  if (accounts > 0 || (await EnterpriseModel.exists({}))) return null;
  await DemoModel.updateOne({ _id: 'city' }, { $setOnInsert: { today, done: false } }, { upsert: true });
  return DemoModel.findById('city').lean();
}

const oid = (id: string) => new Types.ObjectId(id);

/** Inserts those that are not there yet, in one transaction with what is to be told about them. */
async function insertNew<T extends { _id: Types.ObjectId }>(
  model: mongoose.Model<T>,
  records: readonly T[],
  record: (inserted: T[]) => Promise<void> = async () => undefined,
): Promise<void> {
  await inTransaction(async () => {
    const ids = records.map(({ _id }) => _id);
    const there = await model.find({ _id: mongoose.trusted({ $in: ids }) }, { _id: 1 }).lean<{ _id: unknown }[]>();
    const known = new Set(there.map(({ _id }) => String(_id)));
    const fresh = records.filter(({ _id }) => !known.has(String(_id)));
    if (fresh.length === 0) return;
    await model.insertMany(fresh);
    await record(fresh);
  });
}

async function loadEnterprises({ enterprises }: DemoCity): Promise<void> {
  const records = enterprises.map(({ id, draft, submittedAt, verifiedAt }): EnterpriseRecord => {
    const [submitted, verified] = [new Date(submittedAt), new Date(verifiedAt)];
    return {
      ...draft,
      _id: oid(id),
      state: 'verified',
      history: [
        { at: submitted, state: 'draft', reason: '' },
        { at: submitted, state: 'submitted', reason: '' },
        { at: verified, state: 'verified', reason: '' },
      ],
      submittedAt: submitted,
      verification: verificationFrom(verified),
      createdAt: submitted,
      updatedAt: verified,
      revision: 2,
    };
  });
  await insertNew(EnterpriseModel, records);
}

/** Whoever waits to be verified has handed in both documents. */
async function loadCandidates({ candidates }: DemoCity): Promise<void> {
  for (const { id, draft, submittedAt } of candidates) {
    const at = new Date(submittedAt);
    const steps = (['draft', 'submitted'] as const).map((state) => ({ at, state, reason: '' }));
    if (await EnterpriseModel.exists({ _id: id })) continue;
    const documents = {
      licence: await keepDocument(id, { bytes: licencePicture(), type: 'image/png' }, at),
      authorisation: await keepDocument(
        id,
        {
          bytes: authorisationLetter([
            'Letter of authorisation (demonstration)',
            '',
            'This paper is made up and authorises nobody.',
            `Credit code: ${draft.creditCode}`,
          ]),
          type: 'application/pdf',
        },
        at,
      ),
    };
    await insertNew(EnterpriseModel, [
      {
        ...draft,
        _id: oid(id),
        state: 'submitted',
        history: steps,
        submittedAt: at,
        documents,
        createdAt: at,
        updatedAt: at,
        revision: 1,
      },
    ]);
  }
}

async function loadJobs({ jobs, held, enterprises }: DemoCity): Promise<void> {
  const industries = new Map(enterprises.map(({ id, draft }) => [id, draft.industry]));
  const record = ({ id, enterpriseId, draft, publishedAt }: DemoJob): JobRecord => {
    const at = new Date(publishedAt);
    return {
      ...draft,
      ...derived(draft),
      _id: oid(id),
      enterpriseId: oid(enterpriseId),
      state: 'published',
      industry: industries.get(enterpriseId) ?? null,
      publishedAt: at,
      createdAt: at,
      updatedAt: at,
      revision: 1,
    };
  };
  await insertNew(JobModel, jobs.map(record), async (inserted) => {
    await recordJobs(inserted, 'job.published');
    await keepEvidence(inserted, { what: 'published', by: null });
  });
  const waiting = held
    .map(record)
    .map((job): JobRecord => ({ ...job, state: 'held', publishedAt: null, heldAt: job.updatedAt, withheld: true }));
  await insertNew(JobModel, waiting, async (inserted) => {
    await recordJobs(inserted, 'job.held');
    for (const job of inserted) await keepEvidence([job], { what: 'held', findings: findingsIn(job), by: null });
  });
}

/** The ids under which the accounts are there, by their ids in the demonstration city. */
async function loadAccounts({ accounts }: DemoCity, password: string): Promise<Map<string, Types.ObjectId>> {
  const made = accounts.map(async ({ id, createdAt, ...account }): Promise<[string, Types.ObjectId]> => {
    const make = () => createAccount({ ...account, password, createdAt: new Date(createdAt) });
    // Another process that starts at the same time may have made it between the look and the write.
    const there = await make().catch(make);
    return [id, oid(there.id)];
  });
  return new Map(await Promise.all(made));
}

async function loadResumes({ resumes }: DemoCity, owners: Map<string, Types.ObjectId>): Promise<void> {
  const records = resumes.map(({ id, ownerId, draft, updatedAt }): ResumeRecord => {
    const at = new Date(updatedAt);
    return {
      ...draft,
      _id: oid(id),
      ownerId: owners.get(ownerId) ?? oid(ownerId),
      createdAt: at,
      updatedAt: at,
      revision: 0,
    };
  });
  await insertNew(ResumeModel, records);
}

async function loadApplications({ applications }: DemoCity, owners: Map<string, Types.ObjectId>): Promise<void> {
  const records = applications.map(
    ({ id, jobId, enterpriseId, seekerId, resume, state, history, appliedAt, seenAt }): ApplicationRecord => ({
      _id: oid(id),
      jobId: oid(jobId),
      enterpriseId: oid(enterpriseId),
      seekerId: owners.get(seekerId) ?? oid(seekerId),
      resume,
      state,
      history: history.map((step) => ({ ...step, at: new Date(step.at) })),
      appliedAt: new Date(appliedAt),
      seenAt: seenAt === null ? null : new Date(seenAt),
      revision: history.length - 1,
    }),
  );
  await insertNew(ApplicationModel, records);
}

/** Everybody lets verified enterprises find them masked, and those they applied to reach them; both stand in the ledger. */
async function loadPrivacy({ resumes, applications }: DemoCity, owners: Map<string, Types.ObjectId>): Promise<void> {
  const personOf = (id: string) => owners.get(id) ?? oid(id);
  const given = { act: 'given' as const, of: null, until: null };
  const found = resumes.map(({ id, ownerId, updatedAt }): [PrivacyRecord, ConsentRecord] => {
    const [_id, at] = [personOf(ownerId), new Date(updatedAt)];
    return [
      { _id, visibility: 'masked', resumeId: oid(id), blocked: [], updatedAt: at, revision: 1 },
      {
        ...{ ...given, _id: oid(idFor(updatedAt, 'consent', id.slice(8))), personId: _id, at },
        ...{ what: 'profile-masked', to: null, by: 'setting', ref: '' },
      },
    ];
  });
  const reached = applications.map(
    ({ id, enterpriseId, seekerId, appliedAt }): ConsentRecord => ({
      ...{ ...given, _id: oid(idFor(appliedAt, 'consent', id.slice(8))), personId: personOf(seekerId) },
      ...{ what: 'contact', to: oid(enterpriseId), by: 'application', ref: id, at: new Date(appliedAt) },
    }),
  );
  await insertNew(
    PrivacyModel,
    found.map(([privacy]) => privacy),
    async (inserted) => {
      for (const { _id } of inserted) await recordTalentChange(String(_id));
    },
  );
  await insertNew(ConsentModel, [...found.map(([, consent]) => consent), ...reached]);
}
