import { readNotes } from '@talent-harbor/backend/contracts/resumes';
import { z } from 'zod';
import { keptHere } from '#shared/lib/kept.ts';
import { useMe } from '#shared/lib/me.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { Draft } from '../draft.ts';

/** What was read from a file, with the person's corrections, until it is confirmed or thrown away. */
const Reading = z.object({ file: z.string(), source: z.string(), notes: z.array(z.enum(readNotes)), draft: Draft });
export type Reading = z.infer<typeof Reading>;

export const keptReading = (accountId: string) => keptHere(`resume-import:${accountId}`, Reading);

/** The name of the file whose reading waits on this device to be confirmed. The server's own page knows of none. */
export function useWaitingFile(): string | null {
  const me = useMe();
  return (useHydrated() && me && keptReading(me.id).read()?.file) || null;
}
