import { Schema } from 'mongoose';
import type { Manifest } from '#platform/backup';
import { mongoose } from '#platform/database';

type BackupRecord = { at: Date; documents: number; bytes: number };

const schema = new Schema<BackupRecord>(
  { at: { type: Date, required: true }, documents: Number, bytes: Number },
  { collection: 'backups', versionKey: false },
);
schema.index({ at: -1 });
const BackupModel = mongoose.model<BackupRecord>('Backup', schema);

/** Remembers that there is a backup of this moment, so that its age can be seen. */
export async function noteBackup({ at, parts }: Manifest): Promise<BackupRecord> {
  const sum = (of: (part: Manifest['parts'][number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  const record = { at: new Date(at), documents: sum((part) => part.documents), bytes: sum((part) => part.bytes) };
  await BackupModel.create([record]);
  return record;
}

export const lastBackup = (): Promise<BackupRecord | null> => BackupModel.findOne().sort({ at: -1 }).lean();
