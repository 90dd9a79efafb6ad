import { useMe } from '#shared/lib/me.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { keptResume } from './kept-resume.ts';

/** Whether this device holds changes of this résumé that the server has not. The server's own page knows of none. */
export function useUnsent(resumeId: string): boolean {
  const me = useMe();
  return useHydrated() && !!me && keptResume(me.id, resumeId).read() !== null;
}
