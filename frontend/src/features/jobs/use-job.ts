import { useQuery } from '@tanstack/react-query';
import { jobQuery } from './api.ts';

/**
 * A posting as it can be shown. One that was taken away while it was read stays in view with the state it was told to have;
 * one that is simply gone does not pass for an open one.
 */
export function useJob(id: string) {
  const { data, error, refetch } = useQuery(jobQuery(id));
  const gone = error?.status === 404 && data?.state === 'published';
  return { job: gone ? undefined : data, error, refetch };
}
