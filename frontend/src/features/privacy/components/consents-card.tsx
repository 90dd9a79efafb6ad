import type { Consent } from '@talent-harbor/backend/contracts/privacy';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { useProblemWords } from '#shared/lib/problem-words.ts';
import { Button } from '#shared/ui/button.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { ConfirmDialog } from '#shared/ui/confirm-dialog.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { consentsQuery, useWithdrawConsent } from '../api.ts';
import { Why } from './why.tsx';

/** What I agreed to. Nothing leaves this list; what was taken back says when. */
export function ConsentsCard() {
  const t = useWords('privacy');
  const words = useProblemWords('privacy');
  const tell = useToast();
  const list = useInfiniteQuery(consentsQuery());
  const consents = list.data?.pages.flatMap(({ items }) => items);
  const withdraw = useWithdrawConsent();
  const [asked, ask] = useState<Consent | null>(null);
  return (
    <SettingsCard title={t('consents.title')} lead={t('consents.lead')}>
      {list.isPending && <Skeleton className="h-14 w-full" />}
      {list.error && !list.data && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {consents?.length === 0 && <p className="text-mute">{t('consents.none')}</p>}
      <ul className="divide-y divide-hair empty:hidden">
        {consents?.map((consent) => (
          <Line key={consent.id} consent={consent} onWithdraw={() => ask(consent)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={asked !== null}
        title={t('consents.askTitle')}
        verb={t('consents.withdraw')}
        danger
        busy={withdraw.isPending}
        onClose={() => ask(null)}
        onConfirm={() =>
          asked &&
          withdraw.mutate(asked.id, {
            onSuccess: () => {
              tell(t('consents.done'));
              ask(null);
            },
          })
        }
      >
        <p>{t(asked?.what === 'contact' ? 'consents.askContact' : 'consents.askProfile')}</p>
        {withdraw.error && <Why>{words(withdraw.error)}</Why>}
      </ConfirmDialog>
    </SettingsCard>
  );
}

function Line({ consent, onWithdraw }: { consent: Consent; onWithdraw: () => void }) {
  const t = useWords('privacy');
  const locale = useLocale();
  const now = useNow();
  const at = (instant: string) => formatMoment(new Date(instant), locale, now);
  const { what, to, by, givenAt, until, withdrawnAt, can } = consent;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{t(`consents.what.${what}`)}</span>
          <Tag tone={can.withdraw ? 'leaf' : 'plain'}>{t(can.withdraw ? 'consents.holds' : 'consents.ended')}</Tag>
        </p>
        <p className="text-sm">{to ? to.name || t('consents.goneEnterprise') : t('consents.toAll')}</p>
        <p className="tabular text-mute text-sm">
          {[
            t('consents.given', { time: at(givenAt), by: t(`consents.by.${by}`) }),
            withdrawnAt
              ? t('consents.withdrawn', { time: at(withdrawnAt) })
              : until
                ? t('consents.until', { time: at(until) })
                : t('consents.open'),
          ].join(' · ')}
        </p>
      </div>
      {can.withdraw && (
        <Button tone="quiet" onClick={onWithdraw}>
          {t('consents.withdraw')}
        </Button>
      )}
    </li>
  );
}
