import {
  getResumeVersion,
  keepResumeVersion,
  listResumeVersions,
  type Resume,
  type ResumeVersion,
  restoreResumeVersion,
} from '@talent-harbor/backend/contracts/resumes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { call } from '#shared/lib/call.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { Button } from '#shared/ui/button.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Sheet } from '#shared/ui/sheet.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { noteResume } from '../api.ts';
import { differingParts, draftOf, parts } from '../draft.ts';
import { usePartWords } from '../use-part-words.ts';

/** Earlier versions of a résumé: to keep one now, to look at them, to bring one back. */
export function VersionsSheet({ resume, open, onClose }: { resume: Resume; open: boolean; onClose: () => void }) {
  const t = useWords('resumes');
  const why = useProblemWords('resumes');
  const tell = useToast();
  const client = useQueryClient();
  const params = { id: resume.id };
  const query = queryOf(listResumeVersions, { params });
  const list = useQuery({ ...query, enabled: open, staleTime: 0 });
  const [looked, look] = useState<string | null>(null);
  const keeping = useMutation({
    mutationFn: () => call(keepResumeVersion, { params }),
    onSuccess: () => {
      tell(t('versions.kept'));
      void client.invalidateQueries({ queryKey: query.queryKey });
    },
    onError: (error) => tell(why(error)),
  });
  const restoring = useMutation({
    mutationFn: (version: string) =>
      call(restoreResumeVersion, { params: { ...params, version }, body: { revision: resume.revision } }),
    onSuccess: (restored) => {
      noteResume(client, restored);
      void client.invalidateQueries({ queryKey: query.queryKey });
      tell(t('versions.restored'));
      onClose();
    },
    onError: (error) => tell(why(error)),
  });
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('versions.title')}
      footer={
        <Button tone="primary" busy={keeping.isPending} onClick={() => keeping.mutate()}>
          {t('versions.keep')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <p className="text-mute">{t('versions.lead')}</p>
        {list.isPending && <Skeleton className="h-24 w-full" />}
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.data?.items.length === 0 && <p>{t('versions.none')}</p>}
        <ul className="grid gap-2 empty:hidden">
          {list.data?.items.map((version) => (
            <li key={version.id} className="rounded-control border border-hair p-3">
              <Head version={version} open={looked === version.id} onLook={look} />
              {looked === version.id && (
                <Content
                  resume={resume}
                  version={version.id}
                  busy={restoring.isPending}
                  onRestore={() => restoring.mutate(version.id)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

function Head({
  version,
  open,
  onLook,
}: {
  version: ResumeVersion;
  open: boolean;
  onLook: (id: string | null) => void;
}) {
  const t = useWords('resumes');
  const locale = useLocale();
  const now = useNow();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span>
        <span className="tabular font-medium">{formatMoment(new Date(version.at), locale, now)}</span>
        <span className="ml-2 text-mute text-sm">{t(`versions.reason.${version.reason}`)}</span>
      </span>
      <Button aria-expanded={open} onClick={() => onLook(open ? null : version.id)}>
        {t(open ? 'versions.hide' : 'versions.look')}
      </Button>
    </div>
  );
}

function Content({
  resume,
  version,
  busy,
  onRestore,
}: {
  resume: Resume;
  version: string;
  busy: boolean;
  onRestore: () => void;
}) {
  const t = useWords('resumes');
  const words = usePartWords();
  const query = useQuery(queryOf(getResumeVersion, { params: { id: resume.id, version } }));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="mt-3 h-24 w-full" />;
  const draft = draftOf(query.data.draft as Resume);
  const differing = differingParts(draft, draftOf(resume));
  return (
    <div className="mt-3 grid gap-3 border-hair border-t pt-3">
      <dl className="grid gap-2">
        {parts
          .filter((part) => words(part, draft) !== '' || differing.includes(part))
          .map((part) => (
            <div key={part} className={differing.includes(part) ? 'border-tide border-l-2 pl-2' : 'pl-2.5'}>
              <dt className="text-mute text-sm">{t([`section.${part}`, part])}</dt>
              <dd className="prose-zh">{words(part, draft) || t('conflict.nothing')}</dd>
            </div>
          ))}
      </dl>
      {differing.length === 0 ? (
        <p className="text-mute text-sm">{t('versions.same')}</p>
      ) : (
        <div>
          <Button tone="primary" busy={busy} onClick={onRestore}>
            {t('versions.restore')}
          </Button>
        </div>
      )}
    </div>
  );
}
