import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Figure, Figures } from '#features/console/figure.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { EnterpriseStateTag } from '#features/console/state-tag.tsx';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay } from '#shared/lib/format.ts';
import { useMe } from '#shared/lib/me.ts';
import { useNow } from '#shared/lib/now.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { currentPostingsQuery, type PostingRow, recordQuery, useEnterpriseId, useLiveApplications } from './api.ts';
import { cityDay, dayAfter } from './completeness.ts';
import { EndsSoonNote } from './ends-soon-note.tsx';
import { NeedsEnterprise } from './needs-enterprise.tsx';
import { NewPosting } from './new-posting.tsx';

export function OverviewPage() {
  const t = useWords('console-recruiter');
  const id = useEnterpriseId();
  return id ? <Overview id={id} /> : <NeedsEnterprise title={t('overview.title')} />;
}

function Overview({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const me = useMe();
  const postings = useQuery(currentPostingsQuery(id));
  const [starting, setStarting] = useState(false);
  useLiveApplications();
  if (postings.error) return <ErrorState error={postings.error} onRetry={() => postings.refetch()} />;
  const items = postings.data?.items;
  const sum = items?.reduce((total, { newApplicants }) => total + newApplicants, 0);
  return (
    <ConsolePage
      title={t('overview.greeting', { name: me?.name ?? '' })}
      lead={<Standing id={id} />}
      actions={
        <Button type="primary" onClick={() => setStarting(true)}>
          {t('postings.new')}
        </Button>
      }
    >
      <EndsSoon id={id} />
      <Figures>
        <Figure label={t('overview.unanswered')} value={sum} loud note={t('overview.unansweredNote')} />
        <Figure
          label={t('overview.open')}
          value={postings.data?.counts.published}
          to={`${consolePaths.postings}?state=published`}
        />
        {(postings.data?.counts.held ?? 0) > 0 && (
          <Figure
            label={t('overview.held')}
            value={postings.data?.counts.held}
            to={`${consolePaths.postings}?state=held`}
          />
        )}
        <Figure
          label={t('overview.paused')}
          value={postings.data?.counts.paused}
          to={`${consolePaths.postings}?state=paused`}
        />
        <Figure
          label={t('overview.drafts')}
          value={postings.data?.counts.draft}
          to={`${consolePaths.postings}?state=draft`}
        />
      </Figures>
      {items ? <Work items={items} /> : <Skeleton className="h-40 w-full" />}
      <NewPosting enterpriseId={id} open={starting} onClose={() => setStarting(false)} />
    </ConsolePage>
  );
}

function Standing({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const { data } = useQuery(recordQuery(id));
  if (!data) return <Skeleton className="h-5 w-56" />;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {data.name} <EnterpriseStateTag state={data.state} />
      {data.state !== 'verified' && (
        <Link to={consolePaths.enterprise} className="text-harbour underline underline-offset-4">
          {t(`overview.standing.${data.state}`)}
        </Link>
      )}
    </span>
  );
}

function EndsSoon({ id }: { id: string }) {
  const t = useWords('console-recruiter');
  const { data } = useQuery(recordQuery(id));
  if (!data) return null;
  return (
    <EndsSoonNote record={data}>
      <Link to={consolePaths.enterprise} className="font-medium underline underline-offset-4">
        {t('overview.toRecheck')}
      </Link>
    </EndsSoonNote>
  );
}

/** What waits for somebody: people first, then what will run out, then what was begun. */
function Work({ items }: { items: readonly PostingRow[] }) {
  const t = useWords('console-recruiter');
  const locale = useLocale();
  const now = useNow();
  const today = cityDay(now);
  const soon = dayAfter(today, 7);
  const waiting = items.filter(({ newApplicants }) => newApplicants > 0);
  const ending = items.filter(({ state, validUntil }) => state === 'published' && validUntil && validUntil <= soon);
  const drafts = items.filter(({ state }) => state === 'draft').slice(0, 5);
  const day = (date: string | null) => (date ? formatDay(dayOf(date), locale, now) : '');
  if (waiting.length + ending.length + drafts.length === 0)
    return <p className="rounded-card border border-hair bg-surface p-5 text-mute">{t('overview.nothing')}</p>;
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,400px),1fr))] items-start gap-4">
      <Pile title={t('overview.waiting')} items={waiting}>
        {(item) => (
          <Line to={`${consolePaths.applicants(item.id)}?state=new`} title={item.title}>
            <span className="tabular font-semibold text-peel">
              {t('overview.newApplicants', { count: item.newApplicants })}
            </span>
          </Line>
        )}
      </Pile>
      <Pile title={t('overview.ending')} items={ending}>
        {(item) => (
          <Line to={consolePaths.posting(item.id)} title={item.title}>
            {t('overview.until', { day: day(item.validUntil) })}
          </Line>
        )}
      </Pile>
      <Pile title={t('overview.unfinished')} items={drafts}>
        {(item) => (
          <Line to={consolePaths.posting(item.id)} title={item.title}>
            {t('overview.edited', { day: formatDay(new Date(item.updatedAt), locale, now) })}
          </Line>
        )}
      </Pile>
    </div>
  );
}

function Pile({
  title,
  items,
  children,
}: {
  title: string;
  items: readonly PostingRow[];
  children: (item: PostingRow) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section className="rounded-card border border-hair bg-surface">
      <h2 className="border-hair border-b px-4 py-3 text-[15px]">{title}</h2>
      <ul className="divide-y divide-hair">
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}

function Line({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  return (
    <Link to={to} className="flex min-h-11 items-center justify-between gap-4 px-4 py-2 hover:bg-wash">
      <span className="min-w-0 truncate">{title}</span>
      <span className="shrink-0 text-[13px] text-mute">{children}</span>
    </Link>
  );
}
