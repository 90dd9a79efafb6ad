import type { Resume } from '@talent-harbor/backend/contracts/resumes';
import { useQuery } from '@tanstack/react-query';
import { FileUp, Plus } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { EmptyState } from '#shared/ui/empty-state.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Page } from '#shared/ui/page.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { resumesQuery, useCreateResume } from './api.ts';
import { ResumeCard } from './components/resume-card.tsx';
import { draftOf } from './draft.ts';
import { useWaitingFile } from './files/kept-reading.ts';

export function ResumeListPage() {
  const t = useWords('resumes');
  const tell = useToast();
  const why = useProblemWords('resumes');
  const navigate = useNavigate();
  const list = useQuery(resumesQuery());
  const creating = useCreateResume();
  const resumes = list.data?.items;
  const waiting = useWaitingFile();

  const start = () =>
    creating.mutate(
      { title: resumes?.length ? t('list.nextTitle', { number: resumes.length + 1 }) : t('list.defaultTitle') },
      {
        onSuccess: ({ id }) => navigate(paths.resume(id)),
        onError: (error) => tell(why(error)),
      },
    );
  const duplicate = (resume: Resume) =>
    creating.mutate(
      { ...draftOf(resume), title: t('list.copyOf', { title: resume.title || t('list.untitled') }).slice(0, 50) },
      { onSuccess: () => tell(t('list.copied')), onError: (error) => tell(why(error)) },
    );

  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        resumes &&
        resumes.length > 0 && (
          <div className="flex flex-wrap gap-3">
            <LinkButton to={paths.resumeImport}>
              <FileUp className="size-5" aria-hidden="true" />
              {t('import.verb')}
            </LinkButton>
            <Button tone="primary" busy={creating.isPending} onClick={start}>
              <Plus className="size-5" aria-hidden="true" />
              {t('list.new')}
            </Button>
          </div>
        )
      }
    >
      {waiting && (
        <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-amber bg-amber-wash p-3 text-amber">
          <p className="min-w-0 flex-1 basis-52 break-words text-sm">{t('import.waiting', { file: waiting })}</p>
          <LinkButton to={paths.resumeImport}>{t('import.goOn')}</LinkButton>
        </div>
      )}
      {list.isPending && (
        <div role="status" aria-label={t('state.loading')} className="grid gap-3">
          <Skeleton className="h-28 w-full" />
          <Skeleton className="h-28 w-full" />
        </div>
      )}
      {list.error && !resumes && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {resumes?.length === 0 && (
        <EmptyState
          title={t('list.empty')}
          actions={
            <>
              <Button tone="primary" busy={creating.isPending} onClick={start}>
                {t('list.first')}
              </Button>
              <LinkButton to={paths.resumeImport}>{t('import.verb')}</LinkButton>
            </>
          }
        >
          {t('list.emptyHint')}
        </EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-3 empty:hidden">
        {resumes?.map((resume) => (
          <ResumeCard key={resume.id} resume={resume} onDuplicate={() => duplicate(resume)} />
        ))}
      </ul>
      {resumes && resumes.length >= 20 && <p className="text-mute text-sm">{t('list.most')}</p>}
    </Page>
  );
}
