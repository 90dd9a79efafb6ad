import type { Me } from '@talent-harbor/backend/contracts/accounts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { useMe } from '#shared/lib/me.ts';
import { paths } from '#shared/lib/paths.ts';
import { useHydrated } from '#shared/lib/use-hydrated.ts';
import { LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { resumeQuery } from './api.ts';
import { Editor } from './editor.tsx';
import { keptResume } from './kept-resume.ts';

export function ResumePage() {
  const me = useMe();
  const { id = '' } = useParams();
  // The copy on this device decides what is shown first, and the server cannot see it.
  return useHydrated() && me ? <Opening key={id} id={id} me={me} /> : <PageSkeleton />;
}

function Opening({ id, me }: { id: string; me: Me }) {
  const t = useWords('resumes');
  const query = useQuery({ ...resumeQuery(id), staleTime: 0 });
  if (query.data) return <Editor resume={query.data} accountId={me.id} />;
  if (query.isPending) return <PageSkeleton />;
  const { status } = query.error;
  const held = status === 404 || status === 401 ? null : keptResume(me.id, id).read();
  if (held) return <Editor resume={held.base} accountId={me.id} />;
  if (status === 404) {
    return (
      <EmptyState
        heading="h1"
        title={t('error.notFoundTitle')}
        actions={
          <LinkButton tone="primary" to={paths.resumes}>
            {t('notice.toList')}
          </LinkButton>
        }
      >
        {t('problems.not-found')}
      </EmptyState>
    );
  }
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}
