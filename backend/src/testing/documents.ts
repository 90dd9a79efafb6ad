import { Types } from 'mongoose';
import { keepFile } from '#platform/files';
import { EnterpriseModel } from '../features/enterprises/model.ts';

/** The smallest picture that is one: 1 × 1, grey. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Both documents of an enterprise, as if they had been handed in. */
export async function giveDocuments(enterpriseId: string): Promise<void> {
  const give = async (bytes: Buffer, type: 'image/png' | 'application/pdf') => {
    const id = await keepFile({ kind: 'enterprise', id: enterpriseId }, { bytes, type });
    return { fileId: new Types.ObjectId(id), type, bytes: bytes.length, at: new Date() };
  };
  const [licence, authorisation] = await Promise.all([give(png, 'image/png'), give(pdf, 'application/pdf')]);
  await EnterpriseModel.updateOne({ _id: enterpriseId }, { $set: { documents: { licence, authorisation } } });
}
