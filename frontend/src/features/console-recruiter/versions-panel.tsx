import type { Job } from '@talent-harbor/backend/contracts/jobs';
import { JobDraft } from '@talent-harbor/backend/contracts/jobs/publishing';
import type { JobVersion } from '@talent-harbor/backend/contracts/posting-desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { More } from '#features/console/more.tsx';
import { JobStateTag } from '#features/console/state-tag.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { versionsQuery } from './postings-api.ts';
import { typedOf } from './typed-posting.ts';
import { useSaidField } from './use-said-field.ts';

/** The history of a posting, newest first: who did what, when, and each field as it was and became. */
export function VersionsPanel({ job }: { job: Job }) {
  const t = useWords('console-recruiter');
  const list = useInfiniteQuery({ ...versionsQuery(job.id), staleTime: 0 });
  const { refetch } = list;
  // The posting's own page hears of changes: its history follows.
  useEffect(() => {
    if (job.revision >= 0) void refetch();
  }, [job.revision, refetch]);
  if (list.error) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  if (!list.data) return <PageSkeleton />;
  const versions = list.data.pages.flatMap(({ items }) => items);
  if (versions.length === 0) return <p className="text-mute">{t('versions.none')}</p>;
  return (
    <>
      <ol className="grid gap-4">
        {versions.map((version) => (
          <Version key={version.revision} version={version} job={job} />
        ))}
      </ol>
      <More list={list} />
    </>
  );
}

function Version({ version, job }: { version: JobVersion; job: Job }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const { what, state, by, at, changes } = version;
  return (
    <li className="grid gap-2 border-hair border-l-2 pl-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{by?.name ?? t('versions.system')}</span>
          <span>{t(`versions.what.${what}`)}</span>
          {what === 'moved' && <JobStateTag state={state} />}
        </span>
        <time dateTime={at} className="tabular text-[13px] text-mute">
          {formatMoment(new Date(at), locale, now)}
        </time>
      </div>
      {changes.length > 0 && (
        <dl className="grid gap-2">
          {changes.map(({ field, from, to }) => (
            <div key={field} className="grid gap-1 rounded-control bg-wash px-3 py-2">
              <dt className="text-[13px] text-mute">{t(`posting.${field}`)}</dt>
              <dd className="prose-zh grid gap-1 whitespace-pre-line">
                <del className="text-mute">
                  <Value field={field} value={from} job={job} />
                </del>
                <ins className="no-underline">
                  <Value field={field} value={to} job={job} />
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** One field's value in words: the posting as it is now lends the rest that its words need. */
function Value({ field, value, job }: { field: keyof JobDraft; value: unknown; job: Job }) {
  const said = useSaidField();
  const draft = JobDraft.safeParse({ ...typedOf(job), [field]: value });
  const words = draft.success ? said(field, draft.data) : '';
  return <span>{words || '—'}</span>;
}
