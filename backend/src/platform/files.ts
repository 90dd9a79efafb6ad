import { arrayBuffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Schema, type Types } from 'mongoose';
import { mongoose } from './database.ts';
import { NotFound } from './errors.ts';

/** Whose a file is: the kind of thing (`enterprise`) and its id. */
export type FileOwner = { kind: string; id: string };
export type KeptFile = { bytes: Buffer<ArrayBuffer>; type: string };

type FileRecord = {
  _id: Types.ObjectId;
  uploadDate: Date;
  metadata: { kind: string; owner: string; type: string };
};

// GridFS writes this collection; the model is for its index, and to find what nobody claims.
const schema = new Schema<FileRecord>(
  { uploadDate: Date, metadata: { kind: String, owner: String, type: String } },
  { collection: 'files.files', versionKey: false },
);
schema.index({ 'metadata.kind': 1, _id: 1 });
const FileModel = mongoose.model<FileRecord>('File', schema);

function bucket() {
  const { db } = mongoose.connection;
  if (!db) throw new Error('not connected');
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'files' });
}

/** Each piece is a write of its own that waits for the disk: large ones, so that they are few. */
const pieceBytes = 2 * 1024 * 1024;

/**
 * Keeps a file and answers with its id. Files stand outside transactions: keep it first, then write its id into the
 * owner's record; a file that no record names is swept an hour later, so a kill in between leaves nothing behind.
 */
export async function keepFile(
  owner: FileOwner,
  { bytes, type }: { bytes: Uint8Array; type: string },
): Promise<string> {
  const metadata = { kind: owner.kind, owner: owner.id, type };
  const upload = bucket().openUploadStream(owner.kind, { metadata, chunkSizeBytes: pieceBytes });
  await pipeline([bytes], upload);
  return String(upload.id);
}

/** @throws NotFound where there is no such file or it is not this owner's */
export async function readFile(owner: FileOwner, id: string): Promise<KeptFile> {
  const file = await FileModel.findOne({
    _id: id,
    'metadata.kind': owner.kind,
    'metadata.owner': owner.id,
  }).lean<FileRecord>();
  if (!file) throw new NotFound();
  const bytes = Buffer.from(await arrayBuffer(bucket().openDownloadStream(file._id)));
  return { bytes, type: file.metadata.type };
}

/** Ends files for good; those that are gone already are no fault. */
export async function dropFiles(ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await bucket()
      .delete(new mongoose.mongo.ObjectId(id))
      .catch((error: unknown) => {
        if (!(error instanceof Error && error.message.includes('not found'))) throw error;
      });
}

/** Long enough for a slow write between keeping a file and naming it. */
const unclaimedFor = 3_600_000;
const batch = 200;

/**
 * Drops the files of a kind that no record names an hour after they came. Safe to run anywhere, any number of times.
 * @param claimed those of these ids that some record names
 * @returns how many were dropped
 */
export async function sweepFiles(
  kind: string,
  now: Date,
  claimed: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  let dropped = 0;
  let after: Types.ObjectId | undefined;
  for (;;) {
    const old = await FileModel.find({
      'metadata.kind': kind,
      uploadDate: mongoose.trusted({ $lt: new Date(now.getTime() - unclaimedFor) }),
      ...(after && { _id: mongoose.trusted({ $gt: after }) }),
    })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<FileRecord[]>();
    const ids = old.map(({ _id }) => String(_id));
    const named = await claimed(ids);
    const orphans = ids.filter((id) => !named.has(id));
    await dropFiles(orphans);
    dropped += orphans.length;
    after = old.at(-1)?._id;
    if (old.length < batch) return dropped;
  }
}
