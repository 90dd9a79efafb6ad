import { z } from 'zod';
import { divisionName } from '#features/city';
import type { FileAnswer, Locale } from '#platform/contract';
import { Unavailable } from '#platform/errors';
import { inWorker, WorkerEnded } from '#platform/in-worker';
import { toJsonResume } from '../json-resume.ts';
import type { ResumeRecord } from '../model.ts';
import { writtenIn } from '../present.ts';
import type { Layout, Sheet } from './paper.ts';
import { printWords } from './words.ts';

const bounds = { milliseconds: 20_000, memoryMb: 384 };

/** The name under which a file is kept: what file systems do not take is left out. */
const fileName = (resume: ResumeRecord, ending: string) =>
  `${
    joinedName(resume)
      .replace(/[\\/:*?"<>|]/g, ' ')
      .slice(0, 80)
      .trim() || 'resume'
  }.${ending}`;
const joinedName = ({ name, title }: ResumeRecord) => [name, title].filter(Boolean).join(' ');

/** @throws Unavailable where it cannot be printed in time */
export async function asPdf(
  resume: ResumeRecord,
  layout: Layout,
  locale: Locale,
  photo?: Uint8Array,
): Promise<FileAnswer> {
  const draft = writtenIn(resume);
  const sheet: Sheet = {
    draft,
    layout,
    words: printWords[locale],
    place: draft.district ? divisionName(draft.district, locale) : '',
    at: resume.updatedAt.toISOString(),
    photo: photo ? Buffer.from(photo).toString('base64') : '',
  };
  try {
    const bytes = z.instanceof(Uint8Array).parse(await inWorker(new URL('./worker', import.meta.url), sheet, bounds));
    return { name: fileName(resume, 'pdf'), type: 'application/pdf', bytes };
  } catch (error) {
    if (error instanceof WorkerEnded) throw new Unavailable('cannot-print', 'The résumé could not be printed in time.');
    throw error;
  }
}

export function asJson(resume: ResumeRecord): FileAnswer {
  const json = JSON.stringify(toJsonResume(writtenIn(resume)), null, 2);
  return { name: fileName(resume, 'json'), type: 'application/json', bytes: Buffer.from(json) };
}
