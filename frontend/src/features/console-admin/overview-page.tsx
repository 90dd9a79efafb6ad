import { getOverview } from '@talent-harbor/backend/contracts/operations';
import { roles } from '@talent-harbor/backend/contracts/platform';
import { useQuery } from '@tanstack/react-query';
import { Figure, Figures } from '#features/console/figure.tsx';
import { ConsolePage } from '#features/console/page.tsx';
import { consolePaths } from '#features/console/paths.ts';
import { useWords } from '#shared/i18n/use-words.ts';
import { paths } from '#shared/lib/paths.ts';
import { queryOf } from '#shared/lib/query-client.ts';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Parts } from './parts.tsx';

/** Who is here, what is going on, and whether every part is well. */
export function OverviewPage() {
  const t = useWords('console-admin');
  const { data, error, refetch } = useQuery({ ...queryOf(getOverview, {}), refetchInterval: 60_000 });
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <ConsolePage title={t('overview.title')}>
      <section className="grid gap-3">
        <h2 className="text-[15px]">{t('overview.people')}</h2>
        <Figures>
          {roles.map((role) => (
            <Figure
              key={role}
              label={t(`role.${role}`)}
              value={data ? (data.accounts?.[role] ?? 0) : undefined}
              to={`${consolePaths.people}?role=${role}`}
            />
          ))}
        </Figures>
      </section>
      <section className="grid gap-3">
        <h2 className="text-[15px]">{t('overview.business')}</h2>
        <Figures>
          <Figure
            label={t('overview.submitted')}
            value={data?.enterprises.submitted}
            to={`${consolePaths.review}?state=submitted`}
            loud
          />
          <Figure
            label={t('overview.verified')}
            value={data?.enterprises.verified}
            to={`${consolePaths.review}?state=verified`}
          />
          <Figure label={t('overview.published')} value={data?.jobs.published} to={`${paths.jobs}?sort=newest`} />
          <Figure label={t('overview.applications')} value={data?.applications.total} />
        </Figures>
      </section>
      <section className="grid gap-3">
        <h2 className="text-[15px]">{t('overview.parts')}</h2>
        <Parts parts={data?.parts} />
      </section>
    </ConsolePage>
  );
}
