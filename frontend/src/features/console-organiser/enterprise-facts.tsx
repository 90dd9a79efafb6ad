import type { OwnEnterprise } from '@talent-harbor/backend/contracts/enterprises';
import type { ReactNode } from 'react';
import { useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { dayOf, formatDay } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';

/** What an enterprise says of itself, beside what is known of its verification. */
export function EnterpriseFacts({ record }: { record: OwnEnterprise }) {
  const t = useWords('console');
  const names = useNames();
  const locale = useLocale();
  const now = useNow();
  return (
    <section className="grid gap-3">
      <h2 className="text-base">{record.name}</h2>
      <dl className="grid gap-3">
        <Fact name={t('enterprise.creditCode')}>
          <span className="tabular select-all font-medium tracking-wide">{record.creditCode}</span>
        </Fact>
        {record.verification && (
          <Fact name={t('enterprise.verifiedUntil')}>
            <span className="tabular">{formatDay(dayOf(record.verification.lastDay), locale, now)}</span>
          </Fact>
        )}
        <Fact name={t('enterprise.industry')}>{names.industry(record.industry)}</Fact>
        <Fact name={t('enterprise.size')}>{record.size && t(`size.${record.size}`)}</Fact>
        <Fact name={t('enterprise.ownership')}>{record.ownership && t(`ownership.${record.ownership}`)}</Fact>
        <Fact name={t('enterprise.district')}>{names.district(record.district)}</Fact>
        <Fact name={t('enterprise.address')}>{record.address}</Fact>
        <Fact name={t('enterprise.website')}>
          {record.website && (
            <a
              href={record.website}
              target="_blank"
              rel="noreferrer noopener nofollow"
              className="text-harbour underline! underline-offset-4"
            >
              {record.website}
            </a>
          )}
        </Fact>
        <Fact name={t('enterprise.credentials')}>{record.credentials.join(' · ')}</Fact>
        <Fact name={t('enterprise.benefits')}>{record.benefits.join(' · ')}</Fact>
        <Fact name={t('enterprise.introduction')}>
          {record.introduction && <span className="prose-zh">{record.introduction}</span>}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useWords('console');
  return (
    <div className="grid gap-0.5 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-3">
      <dt className="text-mute">{name}</dt>
      <dd className="min-w-0">{children || <span className="text-mute">{t('enterprise.unset')}</span>}</dd>
    </div>
  );
}
