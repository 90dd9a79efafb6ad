import { randomUUID } from 'node:crypto';
import { Types } from 'mongoose';
import { AccountModel } from '../../features/accounts/model.ts';
import { hashOf } from '../../features/enterprises/colleagues/invite.ts';
import { InvitationModel } from '../../features/enterprises/colleagues/model.ts';
import { EnterpriseModel } from '../../features/enterprises/model.ts';
import type { TestCity } from '../app.ts';
import { giveDocuments, png } from '../documents.ts';
import type { Scene } from '../scenes.ts';

const secret = 'a secret that is long enough';

/** An open invitation, to this login or to somebody's. */
async function invitation({ make }: TestCity, enterpriseId: string, login = `${randomUUID()}@people.example`) {
  const made = await InvitationModel.create({
    enterpriseId: new Types.ObjectId(enterpriseId),
    login,
    role: 'member',
    secretHash: hashOf(secret),
    invitedBy: new Types.ObjectId((await make.recruiter(enterpriseId)).id),
    invitedAt: new Date(),
    expiresAt: new Date(Date.now() + 86_400_000),
  });
  return String(made._id);
}

const ofEnterprise: Scene = { aims: 'enterprise', set: async (_, { enterprise }) => ({ params: { id: enterprise } }) };
/** A colleague who is there for this row alone. */
const colleague = (body?: Record<string, unknown>): Scene => ({
  aims: 'enterprise',
  set: async ({ make }, { enterprise }) => ({
    params: { id: enterprise, accountId: (await make.recruiter(enterprise, 'member')).id },
    ...(body && { body }),
  }),
});

export const enterpriseScenes: Record<string, Scene> = {
  submitEnterprise: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => {
      await EnterpriseModel.updateOne({ _id: enterprise }, { state: 'draft', recheckAskedAt: null });
      await giveDocuments(enterprise);
      return { params: { id: enterprise } };
    },
  },
  attachDocument: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => {
      await EnterpriseModel.updateOne({ _id: enterprise }, { state: 'draft', recheckAskedAt: null });
      return { params: { id: enterprise, kind: 'licence' }, file: png };
    },
  },
  readDocument: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => {
      await giveDocuments(enterprise);
      return { params: { id: enterprise, kind: 'licence' } };
    },
  },

  listColleagues: ofEnterprise,
  setColleagueRole: colleague({ role: 'owner' }),
  handOverEnterprise: { ...colleague(), spends: true },
  removeColleague: colleague(),
  leaveEnterprise: {
    ...ofEnterprise,
    set: async ({ make }, { enterprise }) => {
      await make.recruiter(enterprise);
      return { params: { id: enterprise } };
    },
    spends: true,
  },
  inviteColleague: {
    aims: 'enterprise',
    set: async (_, { enterprise }) => ({
      params: { id: enterprise },
      body: { login: `${randomUUID()}@people.example`, role: 'member' },
    }),
  },
  withdrawInvitation: {
    aims: 'enterprise',
    set: async (city, { enterprise }) => ({
      params: { id: enterprise, invitationId: await invitation(city, enterprise) },
    }),
  },
  readInvitation: {
    aims: 'nothing',
    set: async (city, { enterprise }) => ({ params: { id: await invitation(city, enterprise) }, body: { secret } }),
  },
  acceptInvitation: {
    aims: 'nothing',
    set: async (city, { callers, enterprise }, caller) => {
      const person = callers[caller];
      await AccountModel.updateOne({ _id: person?.id ?? null }, { membership: null });
      return { params: { id: await invitation(city, enterprise, person?.login) }, body: { secret } };
    },
    spends: true,
  },
  declineInvitation: {
    aims: 'nothing',
    set: async (city, { enterprise }) => ({ params: { id: await invitation(city, enterprise) }, body: { secret } }),
  },
};
