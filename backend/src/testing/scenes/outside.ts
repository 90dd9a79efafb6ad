import { randomUUID } from 'node:crypto';
import { Types } from 'mongoose';
import { SourceModel, TokenModel } from '../../features/outside/model.ts';
import { password } from '../builders.ts';
import type { Scene } from '../scenes.ts';

const someToken = { scopes: ['read:jobs' as const], begins: 'th_abcd', createdAt: new Date(), lastUsedAt: null };

export const outsideScenes: Record<string, Scene> = {
  listAudit: { aims: 'nothing', set: async () => ({}) },
  exportAudit: { aims: 'nothing', set: async () => ({}) },
  getSystem: { aims: 'nothing', set: async () => ({}) },

  listTokens: { aims: 'nothing', set: async () => ({}) },
  createToken: {
    aims: 'nothing',
    set: async (_, cast, caller) => {
      await TokenModel.deleteMany({ accountId: cast.callers[caller]?.id ?? null });
      return { body: { name: '同步', scopes: ['read:jobs'], days: 30, password } };
    },
  },
  revokeToken: {
    aims: 'nothing',
    set: async (_, cast, caller) => {
      const made = await TokenModel.create({
        ...someToken,
        accountId: new Types.ObjectId(cast.callers[caller]?.id),
        name: '同步',
        hash: randomUUID(),
        expiresAt: new Date(Date.now() + 86_400_000),
      });
      return { params: { id: String(made._id) } };
    },
  },

  listSources: { aims: 'nothing', set: async () => ({}) },
  addSource: {
    aims: 'nothing',
    set: async () => ({ body: { name: '别的网站', address: `https://feeds.example/${randomUUID()}.xml` } }),
  },
  setSourceActive: { aims: 'nothing', set: async () => ({ ...(await aSource()), body: { active: false } }) },
  pullSource: { aims: 'nothing', set: () => aSource() },
};

async function aSource() {
  const made = await SourceModel.create({
    name: '别的网站',
    address: `https://feeds.example/${randomUUID()}.xml`,
    everyHours: 6,
    createdAt: new Date(),
    nextPullAt: new Date(),
  });
  return { params: { id: String(made._id) } };
}
