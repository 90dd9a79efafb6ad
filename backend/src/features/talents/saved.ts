import { Schema, Types } from 'mongoose';
import type { z } from 'zod';
import { type SavedSearch, TalentQuery } from '#contracts/talents';
import { mongoose } from '#platform/database';
import { Conflict, ensure, NotFound } from '#platform/errors';

type SavedRecord = {
  _id: Types.ObjectId;
  enterpriseId: Types.ObjectId;
  name: string;
  query: TalentQuery;
  createdAt: Date;
  lastLookedAt: Date | null;
};

const schema = new Schema<SavedRecord>(
  {
    enterpriseId: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    query: { type: Schema.Types.Mixed, required: true },
    createdAt: { type: Date, required: true },
    lastLookedAt: { type: Date, default: null },
  },
  { collection: 'talent_searches', versionKey: false, minimize: false },
);
schema.index({ enterpriseId: 1, name: 1 }, { unique: true });
export const SavedSearchModel = mongoose.model<SavedRecord>('TalentSearch', schema);

const mostSaved = 50;

/** The searches of an enterprise, shared by its people. */
export const savedOf = (enterpriseId: Types.ObjectId) =>
  SavedSearchModel.find({ enterpriseId }).sort({ name: 1 }).limit(mostSaved).lean<SavedRecord[]>();

/** @throws Conflict `search-name-taken`, `too-many-searches` */
export async function keepSearch(enterpriseId: Types.ObjectId, name: string, query: TalentQuery, now: Date) {
  ensure(
    (await SavedSearchModel.countDocuments({ enterpriseId })) < mostSaved,
    new Conflict('too-many-searches', `An enterprise keeps at most ${mostSaved} searches.`),
  );
  const saved: SavedRecord = {
    _id: new Types.ObjectId(),
    enterpriseId,
    name,
    query,
    createdAt: now,
    lastLookedAt: null,
  };
  await SavedSearchModel.create([saved]).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 11000) throw new Conflict('search-name-taken');
    throw error;
  });
  return saved;
}

/** @throws NotFound where it is not there or another enterprise's */
export async function markLooked(id: string, enterpriseId: Types.ObjectId, now: Date): Promise<SavedRecord> {
  const looked = await SavedSearchModel.findOneAndUpdate(
    { _id: id, enterpriseId },
    { $set: { lastLookedAt: now } },
    { returnDocument: 'after' },
  ).lean<SavedRecord>();
  if (!looked) throw new NotFound();
  return looked;
}

/** @throws NotFound */
export async function dropSearch(id: string, enterpriseId: Types.ObjectId): Promise<void> {
  const { deletedCount } = await SavedSearchModel.deleteOne({ _id: id, enterpriseId });
  if (deletedCount === 0) throw new NotFound();
}

export const presentSaved = ({
  _id,
  name,
  query,
  createdAt,
  lastLookedAt,
}: SavedRecord): z.input<typeof SavedSearch> => ({
  id: String(_id),
  name,
  query: TalentQuery.parse(query),
  createdAt: createdAt.toISOString(),
  lastLookedAt: lastLookedAt?.toISOString() ?? null,
});
