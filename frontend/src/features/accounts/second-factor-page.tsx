import type { Me } from '@talent-harbor/backend/contracts/accounts';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay } from '#shared/lib/format.ts';
import { useMe } from '#shared/lib/me.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { ErrorState } from '#shared/ui/error-state.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { Skeleton } from '#shared/ui/skeleton.tsx';
import { homeOf } from './arrival.ts';
import { RecoveryCodes } from './components/recovery-codes.tsx';
import { SwitchOff } from './components/switch-off.tsx';
import { SwitchOn } from './components/switch-on.tsx';
import { secondFactorQuery } from './second-factor-api.ts';

/** Signing in with a code besides the password. */
export function SecondFactorPage() {
  const me = useMe();
  return me ? <SecondFactor me={me} /> : null;
}

function SecondFactor({ me }: { me: Me }) {
  const t = useWords('accounts');
  const navigate = useNavigate();
  useTitle(t('factor.title'));
  // Whoever was sent here goes on to their work afterwards.
  const [sent] = useState(me.secondFactor === 'required');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const done = () => (sent ? navigate(homeOf(me), { replace: true }) : setCodes(null));
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-4 px-4 py-6 desk:py-10">
      <Link to={paths.me} className="target -ml-1 inline-flex items-center gap-1.5 justify-self-start text-tide">
        <ArrowLeft className="size-5" aria-hidden="true" />
        {t('account.title')}
      </Link>
      <header>
        <h1 className="text-xl">{t('factor.title')}</h1>
        <p className="text-mute">{t('factor.lead')}</p>
      </header>
      {me.secondFactor === 'required' && (
        <p role="status" className="rounded-control bg-amber-wash px-3 py-2.5 text-amber">
          {t('factor.required')}
        </p>
      )}
      {codes ? <RecoveryCodes codes={codes} onDone={done} /> : <State onCodes={setCodes} />}
    </div>
  );
}

function State({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const t = useWords('accounts');
  const locale = useLocale();
  const now = useNow();
  const factor = useQuery(secondFactorQuery());
  const [open, setOpen] = useState(false);
  if (factor.error && !factor.data) return <ErrorState error={factor.error} onRetry={() => void factor.refetch()} />;
  if (!factor.data) return <Skeleton className="h-32 w-full" />;
  const { since, recoveryCodesLeft } = factor.data;
  const close = () => setOpen(false);
  return (
    <SettingsCard
      title={t('factor.state')}
      lead={
        since
          ? t('factor.since', { day: formatDay(new Date(since), locale, now), count: recoveryCodesLeft })
          : t('factor.needed')
      }
    >
      <p>
        <Tag tone={since ? 'leaf' : 'plain'}>{t(since ? 'factor.on' : 'factor.off')}</Tag>
      </p>
      {since && recoveryCodesLeft < 3 && <p className="text-amber">{t('factor.fewCodes')}</p>}
      {!open && (
        <div>
          <Button tone={since ? 'plain' : 'primary'} onClick={() => setOpen(true)}>
            {t(since ? 'factor.switchOff' : 'factor.switchOn')}
          </Button>
        </div>
      )}
      {open && (since ? <SwitchOff onClose={close} /> : <SwitchOn onDone={onCodes} onClose={close} />)}
    </SettingsCard>
  );
}
