import { z } from 'zod';
import { PrivacyModel, type PrivacyRecord } from '#features/privacy';
import type { Change } from '#platform/changes';
import { mongoose } from '#platform/database';
import type { SearchDocument } from '#platform/search/engine';
import { language } from '#platform/search/language';
import { type IndexSource, refsOf } from '#platform/search/source';
import { talentDocument } from './document.ts';
import { talentsOf } from './find.ts';
import { orderOf } from './key.ts';

const batch = 500;
const visible = () => mongoose.trusted({ $in: ['masked' as const, 'open' as const] });

async function documentsOf(settings: readonly PrivacyRecord[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  const order = await orderOf();
  for (const [id, talent] of await talentsOf(settings)) documents.push(talentDocument(talent, order(id)));
  return documents;
}

async function* allDocuments(): AsyncGenerator<SearchDocument[]> {
  for (let after: PrivacyRecord['_id'] | undefined; ; ) {
    const settings: PrivacyRecord[] = await PrivacyModel.find({
      visibility: visible(),
      ...(after && { _id: mongoose.trusted({ $gt: after }) }),
    })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<PrivacyRecord[]>();
    if (settings.length === 0) return;
    yield await documentsOf(settings);
    after = settings.at(-1)?._id;
  }
}

const Owner = z.object({ ownerId: z.string() });

/** Accounts change often for reasons of their own: only those of people who let themselves be found matter. */
async function touchedBy(changes: readonly Change[]): Promise<string[]> {
  const others = [
    ...refsOf(changes, 'account'),
    ...changes.flatMap(({ topic, data }) => (topic === 'resume' ? (Owner.safeParse(data).data?.ownerId ?? []) : [])),
  ];
  const found = await PrivacyModel.find(
    { _id: mongoose.trusted({ $in: others }), visibility: visible() },
    { _id: 1 },
  ).lean<Pick<PrivacyRecord, '_id'>[]>();
  return [...new Set([...refsOf(changes, 'talent'), ...found.map(({ _id }) => String(_id))])];
}

/** People who let themselves be found, masked, fed by what they decide and write and by what happens to their accounts. */
export const talentIndex: IndexSource = {
  get config() {
    return language().config.talents;
  },
  all: allDocuments,
  async now(ids) {
    const settings = await PrivacyModel.find({ _id: mongoose.trusted({ $in: ids }) }).lean<PrivacyRecord[]>();
    return documentsOf(settings);
  },
  touchedBy,
};
