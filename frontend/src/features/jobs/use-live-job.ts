import { jobChanged, unwatchJob, watchJob } from '@talent-harbor/backend/contracts/jobs';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, useConnection, useFact } from '#shared/lib/socket.ts';
import { jobQuery } from './api.ts';

/** Reads a posting again when the server says that it changed. A lost socket costs freshness, nothing else. */
export function useLiveJob(jobId: string): void {
  const client = useQueryClient();
  const watch = () => {
    ask(watchJob, { jobId }).catch(() => {});
  };
  useConnection(watch);
  useFact(jobChanged, (changed) => {
    if (changed.jobId === jobId) client.invalidateQueries({ queryKey: jobQuery(jobId).queryKey });
  });
  useEffect(() => {
    ask(watchJob, { jobId }).catch(() => {});
    return () => {
      ask(unwatchJob, { jobId }).catch(() => {});
    };
  }, [jobId]);
}
