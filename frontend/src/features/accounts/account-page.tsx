import type { Me } from '@talent-harbor/backend/contracts/accounts';
import { ChevronRight, LogOut } from 'lucide-react';
import { Link } from 'react-router';
import { useLocale, useWords } from '#shared/i18n/use-words.ts';
import { formatDay } from '#shared/lib/format.ts';
import { useMe } from '#shared/lib/me.ts';
import { useNow } from '#shared/lib/now.ts';
import { paths } from '#shared/lib/paths.ts';
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Tag } from '#shared/ui/chip.tsx';
import { Mark } from '#shared/ui/mark.tsx';
import { useTitle } from '#shared/ui/page.tsx';
import { SettingsCard } from '#shared/ui/settings-card.tsx';
import { useLeave } from './api.ts';
import { DisplayCard } from './components/display-card.tsx';
import { FormError } from './components/form-error.tsx';
import { NameCard } from './components/name-card.tsx';
import { PasswordCard } from './components/password-card.tsx';
import { SessionsCard } from './components/sessions-card.tsx';

/** Everything that belongs to the person behind the account, on one page. */
export function AccountPage() {
  const me = useMe();
  return me ? <Account me={me} /> : null;
}

function Account({ me }: { me: Me }) {
  const t = useWords('accounts');
  const locale = useLocale();
  const now = useNow();
  const leaving = useLeave();
  useTitle(t('account.title'));
  return (
    <div className="mx-auto grid w-full max-w-5xl grid-cols-1 gap-4 px-4 py-6 desk:grid-cols-[280px_minmax(0,1fr)] desk:gap-8 desk:py-10">
      <div className="grid content-start gap-4">
        <header className="flex items-center gap-4">
          <Mark name={me.name} size="lg" round />
          <div className="min-w-0">
            <h1 className="text-xl">{me.name}</h1>
            <p className="tabular text-mute">{me.login}</p>
            <p className="text-mute text-sm">
              {t('account.since', { date: formatDay(new Date(me.createdAt), locale, now) })}
            </p>
          </div>
        </header>
        <p className="flex flex-wrap gap-2">
          {me.roles.map((role) => (
            <Tag key={role} tone="tide">
              {t(`roles.${role}`)}
            </Tag>
          ))}
        </p>
        <Shortcuts me={me} />
        <div className="hidden desk:block">
          <LeaveButton leaving={leaving} />
        </div>
      </div>
      <div className="grid content-start gap-4">
        <NameCard me={me} />
        <DisplayCard />
        <PasswordCard />
        <FactorLink on={me.secondFactor === 'on'} />
        <SessionsCard />
        <TokensLink />
        <div className="desk:hidden">
          <LeaveButton leaving={leaving} />
        </div>
      </div>
    </div>
  );
}

function LeaveButton({ leaving }: { leaving: ReturnType<typeof useLeave> }) {
  const t = useWords('accounts');
  return (
    <div className="grid gap-2">
      <Button wide busy={leaving.isPending} onClick={() => leaving.mutate('here')}>
        <LogOut className="size-[18px]" strokeWidth={1.75} aria-hidden="true" />
        {t('account.leave')}
      </Button>
      <FormError error={leaving.error} />
    </div>
  );
}

function Shortcuts({ me }: { me: Me }) {
  const t = useWords('accounts');
  const all = [
    { role: 'seeker', to: paths.applications, words: 'applications' },
    { role: 'seeker', to: paths.resumes, words: 'resumes' },
    { role: 'seeker', to: paths.myData, words: 'myData' },
    { role: 'recruiter', to: paths.recruiting, words: 'recruiting' },
    { role: 'organiser', to: paths.office, words: 'office' },
    { role: 'admin', to: paths.admin, words: 'admin' },
  ] as const;
  const mine = all.filter(({ role }) => me.roles.includes(role));
  if (mine.length === 0) return null;
  return (
    <Card className="overflow-hidden">
      <ul className="divide-y divide-hair">
        {mine.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} className="target flex items-center justify-between px-4 py-2.5 hover:bg-wash">
              {t(`account.go.${words}`)}
              <ChevronRight className="size-5 text-mute" aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FactorLink({ on }: { on: boolean }) {
  const t = useWords('accounts');
  return (
    <SettingsCard title={t('factor.title')} lead={t('factor.lead')}>
      <div className="flex flex-wrap items-center gap-3">
        <Tag tone={on ? 'leaf' : 'plain'}>{t(on ? 'factor.on' : 'factor.off')}</Tag>
        <Link to={paths.secondFactor} className="target inline-flex items-center gap-1 text-tide">
          {t('factor.go')}
          <ChevronRight className="size-5" aria-hidden="true" />
        </Link>
      </div>
    </SettingsCard>
  );
}

function TokensLink() {
  const t = useWords('accounts');
  return (
    <SettingsCard title={t('account.tokens')} lead={t('account.tokensLead')}>
      <Link to={paths.tokens} className="target inline-flex items-center gap-1 justify-self-start text-tide">
        {t('account.tokensGo')}
        <ChevronRight className="size-5" aria-hidden="true" />
      </Link>
    </SettingsCard>
  );
}
