import type { MyApplication } from '@talent-harbor/backend/contracts/applications';
import { useState } from 'react';
import { Link } from 'react-router';
import { useNames } from '#features/city/names.ts';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatPay } from '#shared/lib/format.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { toneOf } from '../steps.ts';
import { Timeline } from './timeline.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export function ApplicationCard({ application }: { application: MyApplication }) {
  const t = useWords('applications');
  const locale = useLocale();
  const names = useNames();
  const [asking, ask] = useState(false);
  const { job, state } = application;
  const place = names.district(job.district);
  return (
    <Card className="grid grid-cols-1 gap-4 p-4 desk:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] desk:gap-8 desk:p-6">
      <div className="grid content-start gap-1.5">
        <div className="flex items-start justify-between gap-3">
          <h2 className="min-w-0 text-[17px]">
            <Link to={paths.job(job.id)} className="hover:text-tide hover:underline">
              {job.title}
            </Link>
          </h2>
          <span className="shrink-0">
            <Tag tone={toneOf(state)}>{t(`state.${state}`)}</Tag>
          </span>
        </div>
        <p className="tabular font-semibold text-peel">{formatPay(job.pay, locale)}</p>
        <p className="text-mute">
          <Link to={paths.enterprise(job.enterprise.id)} className="hover:text-tide hover:underline">
            {job.enterprise.name}
          </Link>
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-mute text-sm">
          {[place, t(`kind.${job.kind}`)].filter(Boolean).join(' · ')}
          {!job.open && <Tag>{t('closed')}</Tag>}
        </p>
        {application.can.withdraw && (
          <div className="-ml-4 hidden desk:block">
            <Button tone="quiet" className="text-mute" onClick={() => ask(true)}>
              {t('withdraw.verb')}
            </Button>
          </div>
        )}
      </div>
      <Timeline application={application} />
      {application.can.withdraw && (
        <div className="-mb-2 border-hair border-t pt-1 desk:hidden">
          <Button tone="quiet" wide className="text-mute" onClick={() => ask(true)}>
            {t('withdraw.verb')}
          </Button>
        </div>
      )}
      <WithdrawDialog application={application} open={asking} onClose={() => ask(false)} />
    </Card>
  );
}
