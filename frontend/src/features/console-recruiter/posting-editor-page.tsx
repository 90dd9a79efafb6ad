import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { cityQuery } from '#features/city/names.ts';
import { refusal } from '#shared/lib/refusal.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { postingQuery, useEnterpriseId } from './api.ts';
import { NeedsEnterprise } from './needs-enterprise.tsx';
import { PostingEditor } from './posting-editor.tsx';

export function PostingEditorPage() {
  const { id = '' } = useParams();
  const own = useEnterpriseId();
  const job = useQuery({ ...postingQuery(id), refetchOnWindowFocus: false });
  const city = useQuery(cityQuery);
  if (!own) return <NeedsEnterprise title="" />;
  const error = job.error ?? city.error;
  if (error) return <ErrorState error={error} onRetry={() => Promise.all([job.refetch(), city.refetch()])} />;
  if (!job.data || !city.data) return <PageSkeleton />;
  // A public posting of another enterprise can be read, but is nothing to edit here.
  if (job.data.enterprise.id !== own) return <ErrorState error={refusal('not-found', 404)} />;
  return <PostingEditor key={job.data.id} job={job.data} city={city.data} />;
}
