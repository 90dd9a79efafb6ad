import { useLiveJob } from './use-live-job.ts';

/** Keeps a posting fresh while it is on the page. Give it the posting's id as `key` too. */
export function LiveJob({ id }: { id: string }) {
  useLiveJob(id);
  return null;
}
