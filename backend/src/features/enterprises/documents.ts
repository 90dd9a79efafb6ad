import { Types } from 'mongoose';
import { type DocumentKind, documentTypes } from '#contracts/enterprises';
import type { FileAnswer } from '#platform/contract';
import { inTransaction, mongoose } from '#platform/database';
import { Conflict, NotFound } from '#platform/errors';
import { dropFiles, keepFile, readFile, sweepFiles } from '#platform/files';
import type { Uploaded } from '#platform/uploads';
import { type DocumentRecord, EnterpriseModel, type EnterpriseRecord } from './model.ts';
import { recordEnterprise } from './write.ts';

const kind = 'enterprise';
const ownerOf = ({ _id }: Pick<EnterpriseRecord, '_id'>) => ({ kind, id: String(_id) });

/** Keeps a document of this enterprise; it is nobody's until its record names it. */
export async function keepDocument(
  enterpriseId: string,
  { bytes, type }: { bytes: Uint8Array; type: DocumentRecord['type'] },
  at: Date,
): Promise<DocumentRecord> {
  const fileId = new Types.ObjectId(await keepFile({ kind, id: enterpriseId }, { bytes, type }));
  return { fileId, type, bytes: bytes.length, at };
}

/** Puts a document in its place; the one before is gone. @throws Conflict `enterprise-under-review` */
export async function attach(
  enterprise: EnterpriseRecord,
  what: DocumentKind,
  file: Uploaded,
  now: Date,
): Promise<EnterpriseRecord> {
  const type = documentTypes.find((known) => known === file.type) ?? 'application/pdf';
  const kept = await keepDocument(String(enterprise._id), { bytes: file.bytes, type }, now);
  const replace = async () => {
    const before = await EnterpriseModel.findOneAndUpdate(
      { _id: enterprise._id, state: mongoose.trusted({ $ne: 'submitted' as const }), recheckAskedAt: null },
      {
        $set: {
          [`documents.${what}`]: kept,
          updatedAt: now,
        },
        $inc: { revision: 1 },
      },
      { returnDocument: 'before' },
    ).lean<EnterpriseRecord>();
    const after = before && (await EnterpriseModel.findById(enterprise._id).lean<EnterpriseRecord>());
    if (!after) throw new Conflict('enterprise-under-review', 'It is being looked at; documents stay as they are.');
    await recordEnterprise(after, 'enterprise.document-attached');
    return { after, replaced: before.documents?.[what]?.fileId };
  };
  try {
    const { after, replaced } = await inTransaction(replace);
    if (replaced) await dropFiles([String(replaced)]);
    return after;
  } catch (error) {
    await dropFiles([String(kept.fileId)]).catch(() => undefined);
    throw error;
  }
}

const extensions = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** @throws NotFound */
export async function read(enterprise: EnterpriseRecord, what: DocumentKind): Promise<FileAnswer> {
  const kept = enterprise.documents?.[what];
  if (!kept) throw new NotFound();
  const { bytes, type } = await readFile(ownerOf(enterprise), String(kept.fileId));
  return { name: `${what}-${enterprise.creditCode}.${extensions[kept.type]}`, type, bytes };
}

/** Drops documents that no record names: left by a kill between keeping the file and naming it. */
export const sweepDocuments = (now: Date): Promise<number> =>
  sweepFiles(kind, now, async (ids) => {
    const among = mongoose.trusted({ $in: ids.map((id) => new Types.ObjectId(id)) });
    const naming = await EnterpriseModel.find(
      { $or: [{ 'documents.licence.fileId': among }, { 'documents.authorisation.fileId': among }] },
      { documents: 1 },
    ).lean<EnterpriseRecord[]>();
    return new Set(
      naming.flatMap(({ documents }) => Object.values(documents ?? {}).map(({ fileId }) => String(fileId))),
    );
  });
