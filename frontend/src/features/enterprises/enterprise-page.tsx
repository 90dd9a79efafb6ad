import type { Enterprise } from '@talent-harbor/backend/contracts/enterprises';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { placeWords, useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Tag } from '#shared/ui/chip.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { Mark } from '#shared/ui/mark.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { PageSkeleton } from '#shared/ui/skeleton.tsx';
import { enterpriseQuery } from './api.ts';

/** An enterprise as anybody may know it; `openings` lists its postings. */
export function EnterprisePage({ openings }: { openings: (enterprise: Enterprise) => ReactNode }) {
  const t = useWords('enterprises');
  const { id = '' } = useParams();
  const { data: enterprise, error, refetch } = useQuery(enterpriseQuery(id));
  useTitle(enterprise?.name ?? t('page.label'));
  if (!enterprise)
    return error ? <ErrorState heading="h1" error={error} onRetry={() => refetch()} /> : <PageSkeleton />;
  return (
    <div className="mx-auto grid max-w-6xl gap-6 px-4 py-6 desk:grid-cols-[minmax(0,1fr)_20rem] desk:items-start desk:gap-8 desk:px-6 desk:py-10">
      <header className="flex items-start gap-4 desk:col-span-2">
        <Mark name={enterprise.shortName || enterprise.name} size="lg" />
        <div className="min-w-0">
          <h1 className="text-[22px] desk:text-[28px]">{enterprise.name}</h1>
          <Standing enterprise={enterprise} />
        </div>
      </header>
      <EnterpriseFacts enterprise={enterprise} />
      <div className="grid gap-8 desk:col-start-1 desk:row-start-2">
        {enterprise.introduction && (
          <section className="grid gap-2">
            <h2 className="text-lg">{t('page.introduction')}</h2>
            <p className="prose-zh max-w-[68ch]">{enterprise.introduction}</p>
          </section>
        )}
        <section aria-labelledby="openings" className="grid gap-3">
          <h2 id="openings" className="text-lg">
            {t('page.openings')}
            <span className="tabular ml-2 font-normal text-base text-mute">{enterprise.openPostings}</span>
          </h2>
          {openings(enterprise)}
        </section>
      </div>
    </div>
  );
}

/** What the city vouches for, and since when; or that it does not. */
function Standing({ enterprise: { verified, checkedAt } }: { enterprise: Enterprise }) {
  const t = useWords('enterprises');
  const locale = useLocale();
  const now = useNow();
  if (!verified) return <p className="mt-1 text-amber text-sm">{t('page.unverifiedText')}</p>;
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Tag tone="leaf">{t('page.verified')}</Tag>
        {checkedAt && (
          <time dateTime={checkedAt} className="tabular text-mute text-sm">
            {t('page.checkedOn', { day: formatDay(new Date(checkedAt), locale, now) })}
          </time>
        )}
      </p>
      <p className="mt-1 text-leaf text-sm">{t('page.verifiedText')}</p>
    </>
  );
}

function EnterpriseFacts({ enterprise }: { enterprise: Enterprise }) {
  const t = useWords('enterprises');
  const names = useNames();
  const address = placeWords(names.district(enterprise.district), enterprise.address);
  const rows: [string, ReactNode][] = [
    [t('page.industry'), names.industry(enterprise.industry)],
    [t('page.size'), enterprise.size && t(`size.${enterprise.size}`)],
    [t('page.ownership'), enterprise.ownership && t(`ownership.${enterprise.ownership}`)],
    [t('page.address'), address],
    [
      t('page.creditCode'),
      enterprise.verified && <span className="tabular select-all break-all">{enterprise.creditCode}</span>,
    ],
    [t('page.credentials'), enterprise.credentials.join(' · ')],
    [
      t('page.website'),
      enterprise.website && (
        <a
          href={enterprise.website}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="text-tide underline underline-offset-4"
        >
          {new URL(enterprise.website).hostname}
          <span className="sr-only"> ({t('page.external')})</span>
        </a>
      ),
    ],
  ];
  return (
    <aside className="grid gap-5 rounded-card border border-hair bg-surface p-5 desk:col-start-2 desk:row-start-2">
      <h2 className="sr-only">{t('page.facts')}</h2>
      <dl className="grid gap-3 text-[15px]">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-3">
              <dt className="text-mute">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {enterprise.benefits.length > 0 && (
        <ul aria-label={t('page.benefits')} className="flex flex-wrap gap-2">
          {enterprise.benefits.map((benefit) => (
            <li key={benefit}>
              <Tag tone="leaf">{benefit}</Tag>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
