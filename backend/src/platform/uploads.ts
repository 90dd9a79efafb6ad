import { fileTypeFromBuffer } from 'file-type';
import type { Upload } from './contract.ts';
import { invalid } from './errors.ts';
import { withoutMetadata } from './pictures.ts';

/** A file as it came in, a picture without what it does not show; `type` is what its content says. */
export type Uploaded = { bytes: Buffer; type: string };

/** @throws Invalid at `file`: `required` where nothing came, `file-type` where the content is not one of the types taken */
export async function readUpload({ types }: Upload, body: unknown): Promise<Uploaded> {
  if (!Buffer.isBuffer(body) || body.length === 0) throw invalid('file', 'required', 'Send the file as the body.');
  const signed = await fileTypeFromBuffer(body);
  const type = signed?.mime ?? 'text/plain';
  if (types.includes(type)) return { bytes: withoutMetadata(body, type), type };
  throw invalid('file', 'file-type', `The content is ${type}; taken are ${types.join(', ')}.`);
}
