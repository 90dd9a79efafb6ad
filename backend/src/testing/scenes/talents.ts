import { Types } from 'mongoose';
import { EnterpriseModel } from '../../features/enterprises/model.ts';
import { ConsentModel, PrivacyModel } from '../../features/privacy/model.ts';
import { lensOf } from '../../features/talents/key.ts';
import { SavedSearchModel } from '../../features/talents/saved.ts';
import { password } from '../builders.ts';
import type { Cast, Scene } from '../scenes.ts';

const query = {};
const personOf = (cast: Cast) => new Types.ObjectId(cast.callers.seeker?.id);
const verify = (id: string) => EnterpriseModel.updateOne({ _id: id }, { state: 'verified' });

/** The cast's enterprise is verified again whatever an earlier row did to it. */
const verified = (input: Awaited<ReturnType<Scene['set']>> = {}): Scene => ({
  aims: 'nothing',
  set: async (_, { enterprise }) => {
    await verify(enterprise);
    await lensOf(enterprise);
    return input;
  },
});

const savedSearch: Scene = {
  aims: 'enterprise',
  set: async (_, { enterprise }) => {
    await verify(enterprise);
    const _id = new Types.ObjectId();
    const enterpriseId = new Types.ObjectId(enterprise);
    await SavedSearchModel.create([{ _id, enterpriseId, name: String(_id), query, createdAt: new Date() }]);
    return { params: { id: String(_id) } };
  },
};

const blocked = () => ({ name: '旧东家', key: '旧东家', enterpriseId: null, at: new Date() });

export const talentScenes: Record<string, Scene> = {
  setLooksLetter: { aims: 'nothing', set: async () => ({ body: { wanted: true } }) },
  getPrivacy: { aims: 'nothing', set: async () => ({}) },
  savePrivacy: {
    aims: 'nothing',
    set: async (_, cast, caller) => {
      await PrivacyModel.deleteOne({ _id: cast.callers[caller]?.id ?? null });
      return { body: { visibility: 'hidden', revision: 0 } };
    },
  },
  blockEnterprise: { aims: 'nothing', set: async () => ({ body: { name: '旧东家有限公司' } }) },
  unblockEnterprise: {
    aims: 'person',
    set: async (_, cast) => {
      const _id = new Types.ObjectId();
      await PrivacyModel.updateOne(
        { _id: personOf(cast) },
        { $set: { blocked: [{ _id, ...blocked() }], updatedAt: new Date() } },
        { upsert: true },
      );
      return { params: { id: String(_id) } };
    },
  },
  listConsents: { aims: 'nothing', set: async () => ({}) },
  withdrawConsent: {
    aims: 'person',
    set: async (_, cast) => {
      const given = { act: 'given' as const, what: 'contact' as const, by: 'invitation' as const, at: new Date() };
      const [made] = await ConsentModel.create([{ ...given, personId: personOf(cast), to: new Types.ObjectId() }]);
      return { params: { id: String(made?._id) } };
    },
  },
  listLooks: { aims: 'nothing', set: async () => ({}) },
  exportMyData: { aims: 'nothing', set: async () => ({}) },
  eraseMe: { aims: 'nothing', set: async () => ({ body: { password } }), spends: true },

  searchTalents: verified({ query: { q: 'PLC' } }),
  getTalent: {
    aims: 'nothing',
    set: async ({ make }, cast, caller) => {
      await verify(cast.enterprise);
      const { id } = await make.talent();
      const lens = await lensOf(cast.callers[caller]?.enterpriseId ?? cast.enterprise);
      return { params: { id: lens.idOf(id) } };
    },
  },
  listSavedSearches: verified(),
  saveSearch: {
    aims: 'nothing',
    set: async (_, { enterprise }) => {
      await verify(enterprise);
      return { body: { name: String(new Types.ObjectId()), query } };
    },
  },
  lookAtSearch: savedSearch,
  deleteSearch: savedSearch,
};
