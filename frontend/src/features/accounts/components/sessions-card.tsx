import type { Session } from '@talent-harbor/backend/contracts/accounts';
import { useQuery } from '@tanstack/react-query';
import { Monitor, Smartphone } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatMoment } from '#shared/lib/format.ts';
import { useNow } from '#shared/lib/now.ts';
import { Button } from '#shared/ui/button.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { ConfirmDialog } from '#shared/ui/confirm-dialog.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { useToast } from '#shared/ui/toast.tsx';
import { sessionsQuery, useEndSession, useLeave } from '../api.ts';
import { deviceWords, isHandheld } from '../device-words.ts';
import { FormError } from './form-error.tsx';

export function SessionsCard() {
  const t = useWords('accounts');
  const sessions = useQuery(sessionsQuery());
  const leaving = useLeave();
  const [asking, ask] = useState(false);
  return (
    <SettingsCard title={t('account.sessions')} lead={t('account.sessionsLead')}>
      {sessions.isPending && <Skeleton className="h-14 w-full" />}
      {sessions.error && !sessions.data && (
        <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      <ul className="divide-y divide-hair">
        {sessions.data?.items.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <div>
        <Button onClick={() => ask(true)}>{t('account.everywhere')}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('account.everywhereTitle')}
        verb={t('account.everywhereVerb')}
        danger
        busy={leaving.isPending}
        onConfirm={() => leaving.mutate('everywhere')}
        onClose={() => ask(false)}
      >
        <p>{t('account.everywhereText')}</p>
        <FormError error={leaving.error} />
      </ConfirmDialog>
    </SettingsCard>
  );
}

function SessionRow({ session }: { session: z.infer<typeof Session> }) {
  const t = useWords('accounts');
  const locale = useLocale();
  const now = useNow();
  const tell = useToast();
  const ending = useEndSession();
  const device = deviceWords(session.device) || t('account.unknownDevice');
  const Icon = isHandheld(session.device) ? Smartphone : Monitor;
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-2 first:pt-0">
      <Icon className="size-5 shrink-0 text-mute" strokeWidth={1.75} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{device}</span>
          {session.current && <Tag tone="leaf">{t('account.here')}</Tag>}
        </p>
        <p className="tabular text-mute text-sm">
          {t('account.seen', { time: formatMoment(new Date(session.lastSeenAt), locale, now) })}
        </p>
      </div>
      {!session.current && (
        <Button
          tone="quiet"
          busy={ending.isPending}
          aria-label={t('account.endThereLabel', { device })}
          onClick={() => ending.mutate(session.id, { onSuccess: () => tell(t('account.ended')) })}
        >
          {t('account.endThere')}
        </Button>
      )}
      <div className="w-full empty:hidden">
        <FormError error={ending.error} />
      </div>
    </li>
  );
}
