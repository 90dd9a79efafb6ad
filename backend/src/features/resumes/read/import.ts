import { z } from 'zod';
import { type ReadResume, ResumeDraft, readNotes, unreadableReasons } from '#contracts/resumes';
import { divisionNamed } from '#features/city';
import { Invalid } from '#platform/errors';
import { inWorker, WorkerEnded } from '#platform/in-worker';
import type { Uploaded } from '#platform/uploads';

const bounds = { milliseconds: 10_000, memoryMb: 256 };

const Answer = z.union([
  z.object({ source: z.string(), draft: ResumeDraft, place: z.string(), notes: z.array(z.enum(readNotes)) }),
  z.object({ reason: z.enum(unreadableReasons) }),
]);

const unreadable = (reason: (typeof unreadableReasons)[number]) =>
  new Invalid([{ path: 'file', code: reason, message: `The file cannot be read: ${reason}.` }], `file-${reason}`);

/** Files of Word before 2007 and locked ones of today share a container; which it is stands in their list of contents. */
const lockedMark = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * A proposal for a résumé from a file; nothing is kept of either.
 * @throws Invalid at `file`, with why it cannot be read
 */
export async function readFile({ bytes, type }: Uploaded): Promise<ReadResume> {
  if (type === 'application/x-cfb') throw unreadable(bytes.includes(lockedMark) ? 'encrypted' : 'old-word');
  const kind = type === 'application/pdf' ? 'pdf' : type === 'text/plain' ? 'text' : 'docx';
  let answer: z.infer<typeof Answer>;
  try {
    answer = Answer.parse(
      await inWorker(new URL('./worker', import.meta.url), { kind, bytes: new Uint8Array(bytes) }, bounds),
    );
  } catch (error) {
    if (error instanceof WorkerEnded) throw unreadable('too-complex');
    throw error;
  }
  if ('reason' in answer) throw unreadable(answer.reason);
  const { source, draft, place, notes } = answer;
  return { source, draft: { ...draft, district: draft.district || districtOf(place) }, notes };
}

/** The smallest place that is named in an address: `广东省江门市蓬江区胜利路` is in 蓬江区. */
function districtOf(address: string): string {
  const words = address.split(/(?<=[省市区县])|[\s,，·/-]+/u).filter((word) => word.length > 1);
  return words.map((word) => divisionNamed(word) ?? '').findLast((code) => code !== '') ?? '';
}
