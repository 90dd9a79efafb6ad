import { type Kept, keptHere } from '#shared/lib/kept.ts';
import { Copy } from './draft.ts';

/** What lies of one person's unsaved résumé on this device. */
export const keptResume = (accountId: string, resumeId: string, device?: () => Storage): Kept<Copy> =>
  keptHere(`resume:${accountId}:${resumeId}`, Copy, device);
