import { jobChanged, unwatchJob, watchJob } from '@talent-harbor/backend/contracts/jobs';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, useConnection, useFact } from '#shared/lib/socket.ts';
import { jobQuery } from './api.ts';

/**
 * Reads a posting again when the server says that it changed, and where it did so before the server was listened to.
 * A lost socket costs freshness, nothing else.
 */
export function useLiveJob(id: string): void {
  const client = useQueryClient();
  const readAgain = () => client.invalidateQueries({ queryKey: jobQuery(id).queryKey });
  useConnection(() => {
    ask(watchJob, { jobId: id }).then(({ state, revision }) => {
      const shown = client.getQueryData(jobQuery(id).queryKey);
      if (shown?.state !== state || shown.revision !== revision) readAgain();
    }, readAgain);
  });
  useFact(jobChanged, (changed) => {
    if (changed.jobId !== id) return;
    // At once, and for good where the reader may no longer read it: a paused posting is not there for strangers.
    client.setQueryData(jobQuery(id).queryKey, (job) => job && { ...job, state: changed.state });
    readAgain();
  });
  useEffect(
    () => () => {
      ask(unwatchJob, { jobId: id }).catch(() => {});
    },
    [id],
  );
}
