import { applicationMoved, type MyApplication } from '@talent-harbor/backend/contracts/applications';
import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '#shared/i18n/use-words.ts';
import { useConnection, useFact } from '#shared/lib/socket.ts';
import { useToast } from '#shared/ui/toast.tsx';
import { applicationsQuery } from './api.ts';

/** Reads the list again when one of its applications moves, and says which. A lost socket costs freshness, nothing else. */
export function useLiveApplications(shown: readonly MyApplication[]): void {
  const t = useWords('applications');
  const tell = useToast();
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: applicationsQuery().queryKey });
  useConnection(refresh);
  useFact(applicationMoved, ({ applicationId, state }) => {
    refresh();
    const known = shown.find(({ id }) => id === applicationId);
    if (!known || known.state === state || state === 'withdrawn') return;
    tell(t('moved', { title: known.job.title, state: t(`state.${state}`) }));
  });
}
