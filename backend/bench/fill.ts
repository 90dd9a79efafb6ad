import { Types } from 'mongoose';
import { createAccount } from '#features/accounts';
import { connectDatabase, disconnectDatabase, prepareCollections } from '#platform/database';
import { EnterpriseModel, type EnterpriseRecord } from '../src/features/enterprises/model.ts';
import { JobModel, type JobRecord } from '../src/features/jobs/model.ts';
import { derived } from '../src/features/jobs/write.ts';
import { madeEnterprises, madePostings, take } from './postings.ts';

const batch = 2_000;
const perEnterprise = 50;
const day = 86_400_000;
export const password = 'harbour bench at dusk';

export type Recruiter = { login: string; enterpriseId: string };

/** Puts made-up postings, published, with their enterprises and some recruiters into an empty database. */
export async function fill(uri: string, postings: number, recruiters: number): Promise<Recruiter[]> {
  await connectDatabase(uri);
  try {
    await prepareCollections();
    const now = new Date();
    const enterprises = take(madeEnterprises(), Math.max(recruiters, Math.ceil(postings / perEnterprise))).map(
      (made): EnterpriseRecord => ({
        ...made,
        _id: new Types.ObjectId(),
        creditCode: '',
        size: '100-499',
        ownership: 'private',
        point: null,
        website: '',
        introduction: '',
        benefits: [],
        state: 'verified',
        history: [],
        submittedAt: now,
        createdAt: now,
        updatedAt: now,
        revision: 0,
      }),
    );
    await EnterpriseModel.insertMany(enterprises, { ordered: false });
    await fillPostings(enterprises, postings, now);
    return await Promise.all(enterprises.slice(0, recruiters).map(recruit));
  } finally {
    await disconnectDatabase();
  }
}

async function fillPostings(enterprises: readonly EnterpriseRecord[], count: number, now: Date): Promise<void> {
  const source = madePostings();
  const validUntil = new Date(now.getTime() + 60 * day).toISOString().slice(0, 10);
  for (let done = 0; done < count; done += batch) {
    const jobs = take(source, Math.min(batch, count - done)).flatMap((made, at): JobRecord[] => {
      const number = done + at;
      const enterprise = enterprises[number % enterprises.length];
      if (!enterprise) return [];
      // Spread over the last thirty days.
      const publishedAt = new Date(now.getTime() - (number % 2_592_000) * 1_000);
      const draft = { ...made, majors: [], validUntil };
      return [
        {
          ...draft,
          ...derived(draft),
          _id: new Types.ObjectId(),
          enterpriseId: enterprise._id,
          state: 'published',
          industry: enterprise.industry,
          publishedAt,
          createdAt: publishedAt,
          updatedAt: publishedAt,
          revision: 0,
        },
      ];
    });
    await JobModel.insertMany(jobs, { ordered: false, lean: true });
  }
}

async function recruit({ _id }: EnterpriseRecord, at: number): Promise<Recruiter> {
  const login = `recruiter-${at}@bench.example`;
  const enterpriseId = String(_id);
  await createAccount({
    login,
    password,
    name: `招聘${at}`,
    roles: ['recruiter'],
    membership: { enterpriseId, role: 'owner' },
  });
  return { login, enterpriseId };
}
