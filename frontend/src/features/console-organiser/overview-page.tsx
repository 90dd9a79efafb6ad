import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Figure, Figures } from '#features/console/figure.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatAgo } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { overviewQuery, registerQuery } from './api.ts';
import { heldQuery } from './held-api.ts';

const live = 60_000;

/** The figures of the city, each opening to what it counts, and the enterprises that wait. */
export function OverviewPage() {
  const t = useWords('console-organiser');
  const locale = useLocale();
  const now = useNow();
  const { data, error, refetch } = useQuery({ ...overviewQuery, refetchInterval: live });
  const { data: held } = useInfiniteQuery({ ...heldQuery, refetchInterval: live });
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <ConsolePage title={t('overview.title')} lead={t('overview.lead')}>
      <Figures>
        <Figure
          label={t('overview.submitted')}
          value={data?.enterprises.submitted}
          to={`${consolePaths.review}?state=submitted`}
          loud
        />
        <Figure
          label={t('overview.held')}
          value={held?.pages[0]?.total}
          note={
            data?.jobs.heldSince &&
            t('overview.longest', { ago: formatAgo(t, new Date(data.jobs.heldSince), locale, now) })
          }
          to={consolePaths.held}
          loud
        />
        <Figure
          label={t('overview.verified')}
          value={data?.enterprises.verified}
          to={`${consolePaths.review}?state=verified`}
        />
        <Figure
          label={t('overview.published')}
          value={data?.jobs.published}
          note={data && t('overview.publishedToday', { count: data.jobs.publishedToday })}
          to={`${paths.jobs}?sort=newest`}
        />
        <Figure
          label={t('overview.applications')}
          value={data?.applications.total}
          note={
            data && t('overview.applicationsNote', { today: data.applications.today, unseen: data.applications.unseen })
          }
        />
      </Figures>
      <Waiting />
    </ConsolePage>
  );
}

/** Who waits longest stands first. */
function Waiting() {
  const t = useWords('console-organiser');
  const locale = useLocale();
  const now = useNow();
  const { data } = useInfiniteQuery(registerQuery({ state: 'submitted' }));
  if (!data) return <Skeleton className="h-40 w-full" />;
  const items = data.pages[0]?.items.slice(0, 8) ?? [];
  return (
    <section className="rounded-card border border-hair bg-surface">
      <h2 className="border-hair border-b px-4 py-3 text-[15px]">{t('overview.waiting')}</h2>
      {items.length === 0 ? (
        <p className="px-4 py-5 text-mute">{t('overview.noneWaiting')}</p>
      ) : (
        <ul className="divide-y divide-hair">
          {items.map((item) => {
            const at = item.history.at(-1)?.at;
            return (
              <li key={item.id}>
                <Link
                  to={`${consolePaths.review}?state=submitted&id=${item.id}`}
                  className="flex min-h-11 items-center justify-between gap-4 px-4 py-2 hover:bg-wash"
                >
                  <span className="min-w-0 truncate">{item.name}</span>
                  {at && (
                    <span className="shrink-0 text-[13px] text-mute">{formatAgo(t, new Date(at), locale, now)}</span>
                  )}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
